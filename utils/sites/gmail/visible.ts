import { MAIL } from './selectors.ts';

/**
 * Whether Gmail shows an element. It keeps old views in the page and hides them by inline `display`, so that is all
 * that is looked at: no layout is asked for.
 */
export function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if ((at as HTMLElement).style?.display === 'none' || at.hasAttribute('hidden')) return false;
  }
  return true;
}

/** The matching elements that are Gmail's own and that it shows, in the order of the page. */
export function visibleIn(root: ParentNode, selector: string): HTMLElement[] {
  // A mail may bring thousands: whether an element is in one is asked of the browser, and is the cheaper question.
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => !isInMail(one) && isVisible(one));
}

/** Whether an element came with a mail, and not from Gmail. */
export function isInMail(element: Element): boolean {
  return element.closest(MAIL) !== null;
}
