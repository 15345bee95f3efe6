import { isShown } from '../../dom/shown.ts';
import { MAIL, type OutlookSelectors, VARIANTS } from './selectors.ts';

/** The conversation that is open, as elements. */
export interface OpenConversation {
  readonly variant: string;
  readonly selectors: OutlookSelectors;
  readonly pane: Element;
  readonly subject: Element;
  /** Each message, in the order of the page: the largest element that holds one sender. */
  readonly items: readonly Element[];
}

/**
 * Finds the conversation the user sees; two panes in sight count as none, because the wrong client is worse than none.
 * @returns null beside a list with nothing opened, and while a conversation is still being built
 */
export function findConversation(document: Document): OpenConversation | null {
  for (const { id, selectors } of VARIANTS) {
    const panes = [...document.querySelectorAll(selectors.pane)].filter(isShown);
    const [pane] = panes;
    const [subject] = pane && panes.length === 1 ? own(pane, selectors.subject, selectors) : [];
    if (!pane || !subject) continue;
    const items = own(pane, selectors.from, selectors).map((from) => climb(from, pane, selectors));
    if (items.length > 0) return { variant: id, selectors, pane, subject, items };
  }
  return null;
}

/** Elements that are Outlook's own: neither a mail brought them nor do they belong to one that is being written. */
export function own(root: Element, selector: string, { boxRoot, box }: OutlookSelectors): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (one) =>
      one.parentElement?.closest(MAIL) == null &&
      one.closest(boxRoot) === null &&
      one.closest(box) === null &&
      isShown(one),
  );
}

function climb(from: Element, pane: Element, selectors: OutlookSelectors): Element {
  let at = from;
  for (let up = at.parentElement; up !== null && up !== pane; up = up.parentElement) {
    if (own(up, selectors.from, selectors).length > 1) break;
    at = up;
  }
  return at;
}
