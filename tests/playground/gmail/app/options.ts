export const VARIANTS = ['2026-06', '2025-11', '2023-11'] as const;
export type Variant = (typeof VARIANTS)[number];
export const LANGUAGES = ['en', 'de', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the address of the page asks for. */
export interface Options {
  /** Which month's Gmail this is. */
  readonly variant: Variant;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** List and thread side by side. */
  readonly pane: boolean;
  /** `thread` and `compose` are windows of their own (`view=btop`). */
  readonly view: 'main' | 'thread' | 'compose';
  /** The thread of a window of its own. */
  readonly thread: string | null;
  readonly account: number;
  readonly hostile: boolean;
  /** Unix ms that the mailbox counts its dates from; null for the server's own. */
  readonly now: string | null;
  /** Whether a sent message waits for the event `playground:ids` instead of a few seconds. */
  readonly manualIds: boolean;
}

/** Reads `?variant=`, `hl`, `theme`, `pane`, `view`, `th`, `hostile`, `now`, `ids` and the `/u/N/` of the path. */
export function readOptions(location: Location): Options {
  const query = new URLSearchParams(location.search);
  const popOut = query.get('view') === 'btop';
  const thread = query.get('th');
  return {
    variant: VARIANTS.find((one) => one === query.get('variant')) ?? '2026-06',
    language: LANGUAGES.find((one) => one === query.get('hl')) ?? 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    pane: query.get('pane') === '1',
    view: popOut ? (thread === null ? 'compose' : 'thread') : 'main',
    thread,
    account: Number(/\/u\/(\d)/.exec(location.pathname)?.[1] ?? 0),
    hostile: query.get('hostile') === '1',
    now: query.get('now'),
    manualIds: query.get('ids') === 'manual',
  };
}
