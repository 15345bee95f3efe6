import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { gmail } from '../../../../utils/sites/gmail/adapter.ts';
import { one, openFixture, setUrl } from './open-fixture.ts';

let end: AbortController;
let reports: (PageView | null)[];
const read = () => gmail.read(document, document.location);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  end = new AbortController();
  reports = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function watch(): void {
  gmail.watch(document, end.signal, (view) => reports.push(view));
}

/** Lets the observers deliver, and the watch come to rest. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(250);
}

describe('X1 watching Gmail', () => {
  test('reports at once what is there', () => {
    openFixture('2026-06-thread');
    watch();
    expect(reports).toEqual([read()]);
  });

  test('is quiet while the page rests, and while only others change', async () => {
    openFixture('2026-06-thread');
    watch();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    one('.aeN').append(document.createElement('b'));
    one('.hP').setAttribute('data-x', '1');
    await settle();
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('follows the user from list to thread, to another view and back', async () => {
    openFixture('2026-06-list');
    watch();
    for (const [fixture, place] of [
      ['2026-06-thread', 'thread'],
      ['2025-11-pane', 'preview'],
      ['2026-06-list', undefined],
    ]) {
      openFixture(fixture ?? '');
      await settle();
      expect(reports.at(-1)).toEqual(read());
      expect(reports.at(-1)?.place).toBe(place);
    }
    expect(reports).toHaveLength(4);
  });

  test('hears of a thread that is hidden without being taken away', async () => {
    openFixture('2026-06-thread');
    watch();
    one('.hP').closest<HTMLElement>('.aeF > .nH')?.style.setProperty('display', 'none');
    await settle();
    expect(reports.at(-1)).toBeNull();
  });

  test('hears of a new mailbox by address alone', async () => {
    openFixture('2026-06-thread');
    watch();
    setUrl('https://mail.google.com/mail/u/1/#inbox');
    window.dispatchEvent(new Event('hashchange'));
    await settle();
    expect(reports.at(-1)?.thread?.url).toContain('/u/1/');
  });

  test('hears of the title, which comes last', async () => {
    openFixture('2026-06-thread');
    const title =
      document.head.querySelector('title') ?? document.head.appendChild(document.createElement('title'));
    title.textContent = 'Gmail';
    one('.gb_B').remove();
    watch();
    expect(reports.at(-1)?.account).toBeNull();
    title.textContent = 'Showroom follow-ups - robin@ashbylowe.example - Gmail';
    await settle();
    expect(reports.at(-1)?.account).toBe('robin@ashbylowe.example');
  });

  test('hears of the name of somebody else\u2019s mailbox, which comes last', async () => {
    openFixture('2026-06-thread', 'https://mail.google.com/mail/b/126/u/0/#inbox');
    const title =
      document.head.querySelector('title') ?? document.head.appendChild(document.createElement('title'));
    title.textContent = 'Gmail';
    watch();
    expect(reports).toEqual([null]);
    title.textContent = 'Showroom follow-ups - team@ashbylowe.example - Gmail';
    await settle();
    expect(reports.at(-1)?.account).toBe('team@ashbylowe.example');
  });

  test('reads words again only after they changed', async () => {
    openFixture('2026-06-thread');
    watch();
    one('.a3s div').firstElementChild?.replaceChildren('Robin, six orders!');
    await settle();
    expect(reports.at(-1)).toEqual(read());
    expect(reports.at(-1)?.messages.at(-1)?.text).toMatch(/^Robin, six orders!/);
  });

  test('reads a thread of many long mails in turns, and reports it once, as a whole', () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 4));
    openFixture('2026-06-thread');
    const item = one('.a3s').closest('[role="listitem"]');
    for (let n = 0; n < 20; n++) one('[role="list"]').append(item?.cloneNode(true) ?? '');
    watch();
    let turns = 0;
    for (; reports.length === 0 && turns < 50; turns++) vi.advanceTimersByTime(1);
    expect(turns).toBeGreaterThan(5);
    expect(reports).toEqual([read()]);
    expect(reports[0]?.messages.some(({ state, text }) => state === 'open' && text === '')).toBe(false);
    clock.mockRestore();
  });

  test('tells of the page\u2019s other colours', async () => {
    openFixture('2026-06-thread');
    watch();
    document.documentElement.className = 'dark';
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle();
    expect(reports.map((view) => view?.theme)).toEqual(['light', 'dark']);
    document.documentElement.removeAttribute('class');
    document.body.removeAttribute('style');
  });

  test('hears of what is typed, and of the box the user goes to', async () => {
    openFixture('2026-06-reply');
    watch();
    one('[g_editable]').firstElementChild?.replaceChildren('Dear');
    await settle();
    expect(reports.at(-1)?.compose?.draft).toBe('Dear');
    const second = one('.M9').cloneNode(true) as HTMLElement;
    one('input[name="composeid"]', second).setAttribute('value', 'second');
    document.body.append(second);
    one('[g_editable]', second).setAttribute('tabindex', '1');
    one('[g_editable]', second).focus();
    await settle();
    expect(reports.at(-1)?.compose?.id).toBe('second');
  });

  test('remembers the box the user was in when the keyboard goes to the sidebar', async () => {
    openFixture('2026-06-reply');
    const second = one('.M9').cloneNode(true) as HTMLElement;
    one('input[name="composeid"]', second).setAttribute('value', 'second');
    document.body.append(second);
    watch();
    document.getSelection()?.collapse(one('[g_editable]', second).firstChild, 0);
    document.dispatchEvent(new Event('selectionchange'));
    document.body.append(document.createElement('i'));
    await settle();
    expect(reports.at(-1)?.compose?.id).toBe('second');
    expect(read()?.compose?.id).toBe('second');
  });

  test('says what a reading would say, whatever the page does', async () => {
    const steps: readonly (() => void)[] = [
      () => openFixture('2026-06-thread'),
      () => openFixture('2023-11-reply'),
      () => openFixture('2025-11-list'),
      () => document.querySelector('.adn')?.removeAttribute('data-legacy-message-id'),
      () => document.querySelector('.h7')?.setAttribute('class', 'kv'),
      () => document.querySelector('.kv')?.remove(),
      () => document.querySelector('.a3s')?.append('more words'),
      () => document.querySelector('[g_editable]')?.prepend('typed'),
      () => document.querySelector('.hP')?.replaceChildren('Another subject'),
      () => document.querySelector<HTMLElement>('.aeF > .nH')?.style.setProperty('display', 'none'),
      () => document.querySelector('.gD')?.setAttribute('email', 'other@x.example'),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(steps.length - 1), { minLength: 1, maxLength: 6 }), async (order) => {
        const life = new AbortController();
        let last: PageView | null | undefined;
        openFixture('2026-06-thread');
        gmail.watch(document, life.signal, (view) => {
          expect(view).not.toEqual(last);
          last = view;
        });
        for (const step of order) {
          steps[step]?.();
          await settle();
          expect(last).toEqual(read());
        }
        life.abort();
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe('X1 the end of a watch', () => {
  test('leaves no observer, no listener and no timer behind', async () => {
    openFixture('2026-06-thread');
    const started = vi.spyOn(MutationObserver.prototype, 'observe');
    const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const listened = [document, window].map((target) => vi.spyOn(target, 'addEventListener'));
    watch();
    end.abort();
    const observers = (calls: { mock: { contexts: unknown[] } }) => new Set(calls.mock.contexts);
    expect(observers(stopped)).toEqual(observers(started));
    for (const call of listened.flatMap((spy) => spy.mock.calls)) {
      expect(call[2]).toMatchObject({ signal: end.signal });
    }
    openFixture('2026-06-list');
    window.dispatchEvent(new Event('hashchange'));
    await settle();
    expect(reports).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.restoreAllMocks();
  });

  test('does not begin where it is over already', () => {
    openFixture('2026-06-thread');
    end.abort();
    watch();
    expect(reports).toEqual([]);
  });
});
