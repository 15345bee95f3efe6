import { describe, expect, test } from 'vitest';
import { checkGmail } from '../../../../utils/sites/gmail/health.ts';
import { FIXTURES, one, openFixture } from './open-fixture.ts';

const THREAD = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKrKpLVgBrDnqWxTjbtHcZMfw';
const check = () => checkGmail(document, document.location);
/** Gives the parts that match another name, as an update of Gmail would. */
const rename = (selector: string, was: string, is: string) => {
  for (const element of document.querySelectorAll(selector)) element.classList.replace(was, is);
};

describe('X2 whether Gmail reads as it should', () => {
  test.each(FIXTURES.filter((name) => !name.includes('list')))('it does, on %s', (name) => {
    openFixture(name, THREAD);
    expect(check()?.health).toMatchObject({ site: 'gmail', fault: null });
  });

  test.each(FIXTURES.filter((name) => name.includes('list')))('it has nothing to say of %s', (name) => {
    openFixture(name);
    expect(check()).toBeNull();
  });

  test('it counts what each name finds', () => {
    openFixture('2026-06-thread', THREAD);
    expect(check()?.health).toMatchObject({
      variant: 'gmail-2026-06',
      place: 'thread',
      found: { subject: 1, item: 7, sender: 3, body: 1, box: 0 },
    });
  });

  test('a thread whose place has another name is missed by the messages that stand there', () => {
    openFixture('2026-06-thread', THREAD);
    rename('.ha', 'ha', 'qx');
    expect(check()).toMatchObject({
      health: { variant: null, place: 'thread', fault: 'no-thread' },
      bare: { account: 'robin@ashbylowe.example', messages: [], thread: { id: null, url: THREAD } },
    });
  });

  test('a thread of which nothing at all is known is missed by the address', () => {
    openFixture('2026-06-thread', THREAD);
    const main = [...document.querySelectorAll('[role="main"]')].at(-1) as HTMLElement;
    main.innerHTML = '<p><b>words</b></p>'.repeat(30);
    expect(check()?.health.fault).toBe('no-thread');
    openFixture('2026-06-thread', 'https://mail.google.com/mail/u/0/#label/FMfcgzQXKrKpLVgBrDnqWxTjbtHcZMfw');
    ([...document.querySelectorAll('[role="main"]')].at(-1) as HTMLElement).innerHTML = main.innerHTML;
    expect(check()).toBeNull();
  });

  test('a thread that is not drawn yet is none that is missed', () => {
    openFixture('2026-06-thread', THREAD);
    for (const main of document.querySelectorAll('[role="main"]')) main.innerHTML = '<div></div>';
    expect(check()).toBeNull();
  });

  test('messages, their writer and their words are missed where they have other names', () => {
    openFixture('2026-06-thread', THREAD);
    for (const list of document.querySelectorAll('[role="listitem"]')) list.setAttribute('role', 'article');
    expect(check()?.health.fault).toBe('no-messages');

    openFixture('2026-06-thread', THREAD);
    rename('.gD', 'gD', 'qx');
    expect(check()?.health.fault).toBe('no-messages');

    openFixture('2026-06-thread', THREAD);
    for (const sender of document.querySelectorAll('.gD')) sender.setAttribute('email', 'hidden');
    expect(check()?.health.fault).toBe('no-sender');

    openFixture('2026-06-thread', THREAD);
    rename('.a3s', 'a3s', 'qx');
    expect(check()?.health.fault).toBe('no-body');
  });

  test('a mail that is being written is missed by its own fields', () => {
    openFixture('2026-06-compose');
    rename('.M9', 'M9', 'qx');
    expect(check()).toMatchObject({ health: { fault: 'no-compose', place: 'compose' } });
  });

  test('a mail cannot say that anything is missing', () => {
    openFixture('2026-06-list');
    expect(check()).toBeNull();
    openFixture('2026-06-thread', THREAD);
    one('.a3s').insertAdjacentHTML(
      'afterbegin',
      '<input name="composeid"><div data-message-id="1" data-legacy-message-id="2"></div><div class="ha"><h2 class="hP">x</h2></div>',
    );
    expect(check()?.health.fault).toBeNull();
  });
});
