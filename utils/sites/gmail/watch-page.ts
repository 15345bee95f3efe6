import type { PageView } from '../../clients/page-view.ts';
import type { CaretMemory } from '../../dom/caret.ts';
import { rememberTheme } from '../../dom/page-theme.ts';
import { type Changed, watchChanges } from '../../dom/watch-changes.ts';
import { readAnew, readPage } from './read-page.ts';
import { sameView } from './same-view.ts';

/**
 * Reports what the page shows, now and after every change of it. Bodies are read once and again only after they
 * changed, so that a probe costs little however long the thread is.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  carets: CaretMemory,
  report: (view: PageView | null) => void,
): void {
  let texts = new WeakMap<Element, string>();
  let last: PageView | null | undefined;
  const help = {
    themeOf: rememberTheme(document, signal),
    wasIn: (body: HTMLElement) => carets.in(body) !== null,
    textOf(body: Element): string {
      const text = texts.get(body) ?? readAnew.textOf(body);
      texts.set(body, text);
      return text;
    },
  };

  function forget(changed: Changed): void {
    if (changed === null) texts = new WeakMap();
    for (const node of changed ?? []) {
      for (let at: Node | null = node; at !== null; at = at.parentNode) texts.delete(at as Element);
    }
  }
  function probe(changed: Changed): void {
    forget(changed);
    const view = readPage(document, document.location, help);
    if (last !== undefined && sameView(last, view)) return;
    last = view;
    report(view);
  }

  probe(new Set());
  const title = document.querySelector('title');
  const view = document.defaultView;
  watchChanges(title === null ? [document.body] : [document.body, title], signal, probe, [
    { on: document, type: 'focusin' },
    ...(view === null
      ? []
      : [
          { on: view, type: 'hashchange' },
          { on: view, type: 'popstate' },
        ]),
  ]);
}
