import { browser } from 'wxt/browser';
import type { Address } from '../../utils/clients/address.ts';
import type { PageView } from '../../utils/clients/page-view.ts';
import { recordKey } from '../../utils/clients/record-link.ts';

/** What is known of one tab whose content script has reported in. */
export interface TabState {
  /** Of the page that reported; a tab that has gone elsewhere since is not answered with its view. */
  readonly origin: string;
  readonly view: PageView | null;
  /** Of the last view: the sidebar keeps the page's colours while nothing is open. */
  readonly theme: PageView['theme'] | null;
  /** Whom the user says this page is about; forgotten when another thread opens. */
  readonly chosen: { readonly page: string; readonly client: Address } | null;
  /** The mail that was open before the page shown now: where a reply is a page of its own, what it answers. */
  readonly before: PageView | null;
  /** No adapter knows its pages; left out where one does. */
  readonly unknown?: true | undefined;
  /** The user's own word on one message. */
  readonly forced: { readonly message: string; readonly word: 'on' | 'off' } | null;
}

/** What belongs to a tab lives in `storage.session`: longer than this worker, and no longer than the browser. */
export interface TabStates {
  get(tab: number): Promise<TabState | null>;
  /** Changes a tab's state; changes of one worker follow each other, so none is lost. */
  change(tab: number, change: (state: TabState | null) => TabState): Promise<TabState>;
  remove(tab: number): Promise<void>;
  /** Every tab that has reported in. */
  all(): Promise<ReadonlyMap<number, TabState>>;
}

const PREFIX = 'tab:';

export function keepTabStates(): TabStates {
  let last: Promise<unknown> = Promise.resolve();
  /** What this worker stored or read last, so that a view is answered without a way through the browser's storage. */
  const known = new Map<number, TabState>();
  const get = async (tab: number) => {
    const key = PREFIX + tab;
    const held = known.get(tab);
    if (held) return held;
    const stored = (await browser.storage.session.get(key))[key] as TabState | undefined;
    // Meanwhile a change may have been made.
    if (stored && !known.has(tab)) known.set(tab, stored);
    return known.get(tab) ?? stored ?? null;
  };
  return {
    get,
    change(tab, change) {
      const done = last.then(async () => {
        const state = change(await get(tab));
        await browser.storage.session.set({ [PREFIX + tab]: state });
        known.set(tab, state);
        return state;
      });
      last = done.catch(() => undefined);
      return done;
    },
    async remove(tab) {
      await last;
      known.delete(tab);
      await browser.storage.session.remove(PREFIX + tab);
    },
    async all() {
      const stored = Object.entries(await browser.storage.session.get(null));
      const tabs = stored.filter(([key]) => key.startsWith(PREFIX));
      return new Map(tabs.map(([key, state]) => [Number(key.slice(PREFIX.length)), state as TabState]));
    },
  };
}

/** A tab whose content script has just started. */
export function freshState(origin: string): TabState {
  return { origin, view: null, theme: null, chosen: null, before: null, forced: null };
}

/**
 * A tab whose content script has started on a further page of the same site, or in a tab that such a page opened.
 * What the page before it showed is kept, because the new one may be the reply to it.
 */
export function nextState(last: TabState | null, origin: string): TabState {
  const fresh = freshState(origin);
  if (last?.origin !== origin) return fresh;
  const before = last.view?.messages.length ? last.view : last.before;
  const unknown = last.unknown ? { unknown: last.unknown } : {};
  return { ...fresh, ...unknown, theme: last.theme, before, forced: last.forced };
}

/** What tells one open thread (or compose window) of a tab from the next. */
export function pageKey(view: PageView): string {
  if (view.record) return `${view.site} ${recordKey(view.record)}`;
  return view.thread ? `${view.site} ${view.thread.id ?? view.thread.url}` : `${view.site} ${view.place}`;
}
