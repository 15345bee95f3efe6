import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFrame } from '../../../entrypoints/page/frame.ts';
import { startPage } from '../../../entrypoints/page/start-page.ts';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { findAdapter } from '../../../utils/sites/find-adapter.ts';
import type { PageCheck } from '../../../utils/sites/page-check.ts';
import type { SiteAdapter } from '../../../utils/sites/site-adapter.ts';
import { makeMessage, makeView } from '../../utils/clients/make-view.ts';

vi.mock('../../../utils/sites/find-adapter.ts');
vi.mock('../../../entrypoints/page/frame.ts');

interface Sent {
  readonly call: string;
  readonly args: { readonly view?: PageView | null };
}

const PLACE = { side: 'right', width: 360, folded: false };
const SELECTED = { text: 'labels in Polish', message: 'm1' };
/** What the adapter calls when the page shows something else. */
let shows: (view: PageView | null) => void;
/** What it calls after every reading. */
let probed: () => void;
/** What it says of how the page reads. */
let check: PageCheck | null;
/** Subjects of the reports that reached the background, in their order. */
let arrived: (string | undefined)[];
/** How many messages are still lost: a background that is starting hears nothing. */
let lost: number;

const about = (subject: string) =>
  makeView([makeMessage({ id: subject })], {
    thread: { id: subject, subject, url: 'https://mail.example/' },
  });

/** The background as the page hears it. */
async function answer({ call, args }: Sent): Promise<unknown> {
  if (lost > 0) {
    lost--;
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  if (call === 'page.show') arrived.push(args.view?.thread?.subject);
  return { ok: true, value: call === 'page.start' ? { place: PLACE, carried: null, sent: false } : null };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  arrived = [];
  lost = 0;
  check = null;
  const adapter: Partial<SiteAdapter> = {
    watch: (_document, _signal, report, afterReading = () => {}) => {
      shows = report;
      probed = afterReading;
    },
    check: () => check,
    selected: () => SELECTED,
  };
  vi.mocked(findAdapter).mockReturnValue(adapter as SiteAdapter);
  const frame = document.createElement('iframe');
  vi.mocked(createFrame).mockReturnValue({
    place: () => null,
    show: () => frame,
    focus: () => null,
    inSight: () => true,
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((sent: unknown) => answer(sent as Sent));
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the reports of a page (X1)', () => {
  it('arrive one after the other', async () => {
    startPage(document, location, []);
    for (const subject of ['first', 'second', 'third']) {
      shows(about(subject));
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(arrived).toEqual(['first', 'second', 'third']);
  });

  it('end with the newest, also when an old one is lost and tried again meanwhile', async () => {
    startPage(document, location, []);
    await vi.advanceTimersByTimeAsync(1);
    lost = 2;
    shows(about('old'));
    await vi.advanceTimersByTimeAsync(60);
    expect(lost).toBe(0);
    shows(about('newer'));
    await vi.advanceTimersByTimeAsync(10);
    shows(about('newest'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(arrived).toEqual(['old', 'newest']);
  });

  it('wait until the background has heard of the page, and are then the newest alone', async () => {
    lost = 3;
    startPage(document, location, []);
    for (const subject of ['old', 'newer', 'newest']) {
      shows(about(subject));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(arrived).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(arrived).toEqual(['newest']);
  });

  it('go on after one that nobody ever answered', async () => {
    startPage(document, location, []);
    await vi.advanceTimersByTimeAsync(1);
    lost = 4;
    shows(about('never heard'));
    await vi.advanceTimersByTimeAsync(2_000);
    shows(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toEqual([undefined]);
  });
});

describe('a page that looks different (X2)', () => {
  const health = { site: 'gmail', variant: null, place: 'thread', fault: 'no-thread', found: {} } as const;
  const bare = makeView([], { variant: '' });
  const sent = () =>
    vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message as unknown as Sent);
  const views = () => sent().flatMap(({ call, args }) => (call === 'page.show' ? [args.view] : []));
  const healths = () => sent().filter(({ call }) => call === 'page.health');

  it('is told of as one that is open, with what is missing, until it is read', async () => {
    check = { health, bare, parts: {} };
    startPage(document, location, []);
    shows(null);
    probed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(views()).toEqual([null]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(views()).toEqual([null, { ...bare, fault: 'no-thread' }]);
    expect(healths()).toEqual([{ call: 'page.health', args: { health } }]);
    check = { health: { ...health, fault: null }, bare: null, parts: {} };
    const view = about('mended');
    shows(view);
    probed();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(views().at(-1)).toEqual(view);
    expect(healths().at(-1)?.args).toEqual({ health: { ...health, fault: null } });
  });

  it('keeps what is read of it', async () => {
    check = { health: { ...health, fault: 'no-sender' }, bare, parts: {} };
    startPage(document, location, []);
    const view = about('half read');
    shows(view);
    probed();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(views()).toEqual([view, { ...view, fault: 'no-sender' }]);
  });

  it('tells nothing more of a page that reads well while one types', async () => {
    check = { health: { ...health, fault: null }, bare: null, parts: {} };
    startPage(document, location, []);
    shows(about('well'));
    probed();
    await vi.advanceTimersByTimeAsync(3_000);
    for (let key = 0; key < 20; key++) {
      probed();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(healths()).toHaveLength(1);
    expect(views()).toHaveLength(1);
  });
});

describe('words selected on the page (D1)', () => {
  const askAs = (sender: object) =>
    new Promise((resolve) => {
      const asked = { call: 'selection.read', args: {} };
      const taken = fakeBrowser.runtime.onMessage.trigger(asked as never, sender as never, resolve as never);
      void taken.then((results) => results.includes(true as never) || resolve('nobody answers'));
    });

  it('are told to the background alone', async () => {
    startPage(document, location, []);
    const { id } = browser.runtime;
    expect(await askAs({ id })).toEqual({ ok: true, value: SELECTED });
    expect(await askAs({ id, tab: { id: 7 } })).toBe('nobody answers');
    expect(await askAs({ id: 'another extension' })).toBe('nobody answers');
  });
});
