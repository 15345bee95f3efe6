import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { one, openFixture, setUrl } from './open-fixture.ts';

const DANA = 'dana.okafor@brightwaterkitchens.example';
const WHERE = 'https://mail.google.com/mail/u/0/';
const NOON = Date.UTC(2026, 10, 27, 12);

let end: AbortController;
let last: PageView | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON });
  end = new AbortController();
  openFixture('2026-06-compose', `${WHERE}#inbox?compose=new`);
  gmail.watch(document, end.signal, (view) => {
    last = view;
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Lets the observers deliver, and the watch come to rest. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(250);
}

async function write({ to = DANA, subject = 'Two "dates"', text = 'Would Thursday suit you?' } = {}) {
  const chip = `<div role="option" data-hovercard-id="${to}" data-name="Dana Okafor"></div>`;
  if (to !== '') one('.anm').insertAdjacentHTML('afterbegin', chip);
  one('[g_editable] > div').textContent = text.slice(0, 5);
  await settle();
  // Typed last, and sent at once: nobody reads the page in between.
  one('[g_editable] > div').textContent = text;
  (one('input[name="subjectbox"]') as HTMLInputElement).value = subject;
}

async function leave(): Promise<void> {
  one('.AD').remove();
  setUrl(`${WHERE}#inbox`);
  window.dispatchEvent(new Event('hashchange'));
  await settle();
}

/** The line at the foot of Gmail. */
async function says(html: string): Promise<void> {
  document.querySelector('[role="alert"]')?.remove();
  document.body.insertAdjacentHTML('beforeend', `<div role="alert"><span class="vh">${html}</span></div>`);
  await settle();
}
const SENT = 'Message sent <span id="link_undo">Undo</span> <span id="link_vsm">View message</span>';

describe('X5 a new mail that Gmail says was sent', () => {
  test('stays in sight with whom it went to, until something else is opened', async () => {
    await write();
    await leave();
    await says('Sending…');
    expect(last).toBeNull();
    await says(SENT);
    expect(last).toMatchObject({
      place: 'thread',
      account: 'robin@ashbylowe.example',
      thread: { id: null, subject: 'Two "dates"' },
      compose: null,
      sentAt: expect.any(Number),
    });
    expect(last?.messages).toMatchObject([
      { id: null, at: null, state: 'open', to: [{ email: DANA }], text: 'Would Thursday suit you?' },
    ]);
    document.querySelector('[role="alert"]')?.remove();
    await settle();
    expect(last?.sentAt).toBeLessThan(Date.now());
    openFixture('2026-06-thread', `${WHERE}#inbox/abc`);
    await settle();
    expect(last?.thread?.subject).toBe('Showroom follow-ups');
    openFixture('2026-06-list', `${WHERE}#inbox`);
    await settle();
    expect(last).toBeNull();
  });

  test('leads to itself by a search, because its thread has no id yet', async () => {
    await write();
    await leave();
    await says(SENT);
    const { hash, pathname } = new URL(last?.thread?.url ?? '');
    expect(pathname).toBe('/mail/u/0/');
    expect(decodeURIComponent(hash)).toBe(`#search/in:sent to:${DANA} subject:"Two  dates"`);
  });

  test('is gone when another list is opened, and when sending is undone', async () => {
    await write();
    await leave();
    await says(SENT);
    setUrl(`${WHERE}#label/Clients`);
    window.dispatchEvent(new Event('hashchange'));
    await settle();
    expect(last).toBeNull();
    openFixture('2026-06-compose', `${WHERE}#inbox?compose=new`);
    await settle();
    expect(last).toMatchObject({ place: 'compose', compose: { draft: '' } });
    expect(last?.sentAt).toBeUndefined();
  });

  test.each([
    ['was closed without being sent', 'Draft saved.'],
    ['was thrown away', 'Message discarded. <span id="link_undo">Undo</span>'],
  ])('is not taken for sent where it %s', async (_, line) => {
    await write();
    await leave();
    await says(line);
    expect(last).toBeNull();
  });

  test('is not taken for sent by the line of an earlier mail, which may stay in the page', async () => {
    await says(SENT);
    await write();
    await leave();
    expect(last).toBeNull();
  });

  test('says nothing where it went to nobody that the page names', async () => {
    await write({ to: '' });
    await leave();
    await says(SENT);
    expect(last).toBeNull();
  });
});
