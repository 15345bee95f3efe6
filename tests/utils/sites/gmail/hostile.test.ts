import { beforeEach, describe, expect, test } from 'vitest';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { one, openFixture } from './open-fixture.ts';

const read = () => gmail.read(document, document.location);
const last = () => read()?.messages.at(-1);

beforeEach(() => openFixture('2026-06-thread'));

describe('X1 a mail made to mislead', () => {
  test('cannot name another sender, recipient, id or subject by markup of its own', () => {
    const before = read();
    one('.a3s').insertAdjacentHTML(
      'afterbegin',
      '<div class="ha"><h2 class="hP">x</h2></div><div role="list"><div role="listitem" class="h7">' +
        '<div class="adn ads" data-legacy-message-id="19fa296800003040"><span class="gD" email="ceo@x.example" name="CEO"></span>' +
        '<span class="hb"><span class="g2" email="ceo@x.example"></span></span><div class="ii gt"><div class="a3s">inner</div></div></div></div></div>',
    );
    expect(read()?.messages.map(({ text: _, ...rest }) => rest)).toEqual(
      before?.messages.map(({ text: _, ...rest }) => rest),
    );
    expect(read()?.thread).toEqual(before?.thread);
  });

  test('cannot put a thread of its own in the place of the real one, nor silence it', () => {
    const before = read()?.thread;
    const fake = '<div class="ha"><h2 class="hP" data-legacy-thread-id="19fa296800003040">x</h2></div>';
    one('.a3s').insertAdjacentHTML('afterbegin', fake);
    expect(read()?.thread).toEqual(before);
  });

  test('cannot stand in for a compose box, or for its recipients once it is quoted', () => {
    const fake =
      '<div class="M9"><div class="anm"><div role="option" data-hovercard-id="ceo@x.example"></div></div>' +
      '<div class="Ap"><div g_editable="true">planted</div></div></div>';
    one('.a3s').insertAdjacentHTML('afterbegin', fake);
    expect(read()?.compose).toBeNull();
    openFixture('2026-06-reply');
    const before = read()?.compose;
    one('[g_editable] blockquote').insertAdjacentHTML('afterbegin', fake);
    expect(read()?.compose).toEqual(before);
  });

  test('cannot name the mailbox', () => {
    document.title = 'Gmail';
    one('.gb_B').remove();
    one('.a3s').innerHTML +=
      '<header><a href="https://accounts.google.com/x" aria-label="ceo@x.example">x</a></header>';
    expect(read()?.account).toBeNull();
  });

  test('keeps a name that holds another address apart from the address', () => {
    const sender = document.querySelectorAll('.gD')[2];
    sender?.setAttribute('name', 'dana.okafor@brightwaterkitchens.example');
    sender?.setAttribute('email', 'billing@pay-brightwater.example');
    expect(last()?.from).toEqual({
      name: 'dana.okafor@brightwaterkitchens.example',
      email: 'billing@pay-brightwater.example',
    });
  });

  test('with a domain of mixed scripts is told by its ASCII form', () => {
    document
      .querySelectorAll('.gD')[2]
      ?.setAttribute('email', 'dana.okafor@brightw\u0430terkitchens.example');
    expect(last()?.from?.email).toMatch(/^dana\.okafor@xn--/);
  });

  test('with characters that turn the reading direction shows them by name', () => {
    document.querySelectorAll('.gD')[2]?.setAttribute('name', 'Dana\u202egpj.exe');
    expect(last()?.from?.name).toBe('Dana⟦RLO⟧gpj.exe');
  });

  test.each(['', 'not an address', '@x.example', 'a@b/c', 'x'.repeat(500)])(
    'with the sender "%s" has none',
    (email) => {
      document.querySelectorAll('.gD')[2]?.setAttribute('email', email);
      expect(last()?.from).toBeNull();
    },
  );

  test('without a name has none', () => {
    document.querySelectorAll('.gD')[2]?.setAttribute('name', '');
    expect(last()?.from).toEqual({ name: null, email: 'dana.okafor@brightwaterkitchens.example' });
  });

  test('with a subject full of markup is read as words', () => {
    one('.hP').textContent = '<img src=x onerror=alert(1)>';
    expect(read()?.thread?.subject).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('X1 a mail made to exhaust', () => {
  test('to 10,000 people names 50 and counts the rest', () => {
    const list = one('.hb');
    for (let n = 0; n < 9_999; n++) {
      const span = document.createElement('span');
      span.className = 'g2';
      span.setAttribute('email', `guest${n}@crowd.example`);
      list.append(span);
    }
    expect(last()?.to).toHaveLength(50);
    expect(last()?.moreRecipients).toBe(9_950);
  });

  test('of a megabyte is cut', () => {
    one('.a3s').textContent = 'word '.repeat(210_000);
    expect(last()?.text).toHaveLength(99_999);
  });

  test('in a thread of fifty megabyte mails is sent with no more words than are made use of', () => {
    const list = one('[role="list"]');
    const item = one('.a3s').closest('[role="listitem"]');
    for (let n = 0; n < 50; n++) list.append(item?.cloneNode(true) ?? '');
    for (const body of document.querySelectorAll('.a3s')) body.textContent = 'word '.repeat(210_000);
    const lengths = read()?.messages.map(({ text }) => text.length) ?? [];
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(500_000);
    expect(lengths.at(-1)).toBe(99_999);
  });

  test('with a draft to 10,000 people names 50 of them', () => {
    openFixture('2026-06-reply');
    const chip = one('.anm [role="option"][data-hovercard-id*="@"]');
    for (let n = 0; n < 9_999; n++) chip.after(chip.cloneNode());
    expect(read()?.compose?.recipients).toHaveLength(50);
  });

  test('with an endless subject or draft is cut', () => {
    openFixture('2026-06-reply');
    one('.hP').textContent = 's'.repeat(5_000);
    one('[g_editable]').prepend('d'.repeat(50_000));
    expect(read()?.thread?.subject).toHaveLength(1_000);
    expect(read()?.compose?.draft).toHaveLength(20_000);
  });
});
