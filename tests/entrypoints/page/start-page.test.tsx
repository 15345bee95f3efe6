import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFrame } from '../../../entrypoints/page/frame.ts';
import { startPage } from '../../../entrypoints/page/start-page.ts';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { findAdapter } from '../../../utils/sites/find-adapter.ts';
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
  return { ok: true, value: call === 'page.start' ? { place: PLACE, carried: null } : null };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  arrived = [];
  lost = 0;
  const adapter: Partial<SiteAdapter> = {
    watch: (_document, _signal, report) => {
      shows = report;
    },
    selected: () => SELECTED,
  };
  vi.mocked(findAdapter).mockReturnValue(adapter as SiteAdapter);
  const frame = document.createElement('iframe');
  vi.mocked(createFrame).mockReturnValue({ place: () => null, show: () => frame, focus: () => null });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((sent: unknown) => answer(sent as Sent));
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the reports of a page (X1)', () => {
  it('arrive one after the other', async () => {
    startPage(document, location);
    for (const subject of ['first', 'second', 'third']) {
      shows(about(subject));
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(arrived).toEqual(['first', 'second', 'third']);
  });

  it('end with the newest, also when an old one is lost and tried again meanwhile', async () => {
    startPage(document, location);
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
    startPage(document, location);
    for (const subject of ['old', 'newer', 'newest']) {
      shows(about(subject));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(arrived).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(arrived).toEqual(['newest']);
  });

  it('go on after one that nobody ever answered', async () => {
    startPage(document, location);
    await vi.advanceTimersByTimeAsync(1);
    lost = 4;
    shows(about('never heard'));
    await vi.advanceTimersByTimeAsync(2_000);
    shows(null);
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toEqual([undefined]);
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
    startPage(document, location);
    const { id } = browser.runtime;
    expect(await askAs({ id })).toEqual({ ok: true, value: SELECTED });
    expect(await askAs({ id, tab: { id: 7 } })).toBe('nobody answers');
    expect(await askAs({ id: 'another extension' })).toBe('nobody answers');
  });
});
