import { isShown } from '../shown.ts';

/** Where a page keeps what it is about. */
const MAIN = '[role="main"], main';
const BESIDE = '[role="dialog"], form:has(textarea, [contenteditable])';

/**
 * The main parts of a page that are in sight with the dialogs beside them, and what else is named; the whole page where it
 * has no main part.
 */
export function wantedIn(document: Document, named: Iterable<Element>): ReadonlySet<Element> {
  const main = [...document.querySelectorAll(MAIN)].filter(isShown);
  if (main.length === 0) return new Set([document.body]);
  const beside = [...document.querySelectorAll(BESIDE)].filter(isShown);
  return new Set([...main, ...beside, ...named]);
}

/** The elements and everything around them, out of shadow roots and frames too. */
export function withAround(elements: ReadonlySet<Element>): ReadonlySet<Element> {
  const path = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at !== null && !path.has(at); at = outOf(at)) path.add(at);
  }
  return path;
}

function outOf(element: Element): Element | null {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return element.parentElement ?? root.host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
