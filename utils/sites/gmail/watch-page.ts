import type { PageView } from '../../clients/page-view.ts';
import { rememberBodies } from '../../dom/body-memory.ts';
import type { CaretMemory } from '../../dom/caret.ts';
import { rememberTheme } from '../../dom/page-theme.ts';
import { type Changed, watchChanges } from '../../dom/watch-changes.ts';
import { readAnew, readPage } from './read-page.ts';
import { sameView } from './same-view.ts';
import { MAIN } from './selectors.ts';

/**
 * Reports what the page shows, now and after every change of it. A long thread is read in several turns and reported
 * when it is read as a whole: half of it would tell the wrong story.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  carets: CaretMemory,
  report: (view: PageView | null) => void,
): void {
  const bodies = rememberBodies(readAnew.textOf);
  const theme = rememberTheme(document, signal);
  const help = {
    textOf: bodies.textOf,
    themeOf: theme.of,
    wasIn: (body: HTMLElement) => carets.in(body) !== null,
  };
  let last: PageView | null | undefined;

  function probe(changed: Changed): void {
    bodies.begin(changed);
    const view = readPage(document, document.location, help);
    if (bodies.unfinished()) {
      again();
      return;
    }
    if (view === null) theme.prepare(() => document.querySelector(MAIN));
    if (last !== undefined && sameView(last, view)) return;
    last = view;
    report(view);
  }

  const title = document.querySelector('title');
  const view = document.defaultView;
  const again = watchChanges(title === null ? [document.body] : [document.body, title], signal, probe, [
    { on: document, type: 'focusin' },
    theme.changes,
    ...(view === null
      ? []
      : [
          { on: view, type: 'hashchange' },
          { on: view, type: 'popstate' },
        ]),
  ]);
  probe(new Set());
}
