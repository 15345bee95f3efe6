import type { PageView } from '../clients/page-view.ts';
import { rememberBodies } from '../dom/body-memory.ts';
import { bodyText } from '../dom/body-text.ts';
import type { CaretMemory } from '../dom/caret.ts';
import { readTheme, rememberTheme } from '../dom/page-theme.ts';
import { type Changed, watchChanges } from '../dom/watch-changes.ts';
import { sameView } from './same-view.ts';

const MAX_TEXT = 100_000;

/** What a watch remembers between two readings; a single reading does without. */
export interface ReadHelp {
  readonly textOf: (body: Element) => string;
  readonly themeOf: (surface: Element) => 'light' | 'dark';
  readonly wasIn: (body: HTMLElement) => boolean;
}

/** Reads everything anew. */
export const readAnew: ReadHelp = {
  textOf: (body) => bodyText(body, MAX_TEXT),
  themeOf: readTheme,
  wasIn: () => false,
};

/** How the pages of a mailbox are read. */
export interface MailReading {
  readonly read: (document: Document, location: Location, help: ReadHelp) => PageView | null;
  /**
   * What a watch makes of each reading by those before it: a page may say of something only for a moment that it
   * happened. Left out where a reading says everything.
   */
  readonly following?: (document: Document) => (view: PageView | null) => PageView | null;
  /** What shows the page's colours while nothing is open. */
  readonly surface: (document: Document) => Element | null;
}

/**
 * Reports what the page shows, now and after every change of it. A long thread is read in several turns and reported
 * when it is read as a whole: half of it would tell the wrong story.
 */
export function watchMail(
  { read, surface, following }: MailReading,
  document: Document,
  signal: AbortSignal,
  carets: CaretMemory,
  report: (view: PageView | null) => void,
  probed: () => void = () => {},
): void {
  const bodies = rememberBodies(readAnew.textOf);
  const theme = rememberTheme(document, signal);
  const help = {
    textOf: bodies.textOf,
    themeOf: theme.of,
    wasIn: (body: HTMLElement) => carets.in(body) !== null,
  };
  const follow = following?.(document);
  let last: PageView | null | undefined;

  /** @returns whether another thread has come */
  function probe(changed: Changed): boolean {
    bodies.begin(changed);
    const found = read(document, document.location, help);
    if (bodies.unfinished()) {
      again();
      return false;
    }
    const view = follow ? follow(found) : found;
    if (view === null) theme.prepare(() => surface(document));
    const isNew = last === undefined || !sameView(last, view);
    last = view;
    if (isNew) report(view);
    probed();
    return isNew && view !== null && view.thread !== null;
  }

  const title = document.querySelector('title');
  const view = document.defaultView;
  const again = watchChanges(title === null ? [document.body] : [document.body, title], signal, probe, [
    { on: document, type: 'focusin' },
    theme.changes,
    ...(view === null
      ? []
      : [
          { on: view, type: 'hashchange', awaited: true },
          { on: view, type: 'popstate', awaited: true },
        ]),
  ]);
  probe(new Set());
}
