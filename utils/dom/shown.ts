import { parentOf } from './composed.ts';

/**
 * Whether the page shows an element, as far as its markup says: nothing around it is hidden by attribute or inline
 * style. No layout is asked for. Looks out of open shadow roots into the page around them.
 */
export function isShown(from: Element): boolean {
  for (let at: Node | null = from; at !== null; at = parentOf(at)) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const element = at as HTMLElement;
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
    // To ask an element for its style makes one for it: most elements have none of their own.
    if (!element.hasAttribute('style')) continue;
    const { display, visibility } = element.style ?? {};
    if (display === 'none' || visibility === 'hidden') return false;
  }
  return true;
}
