import { isShown } from '../../dom/shown.ts';

/**
 * Whether a page shows an element, by its markup and by its styles: unknown pages hide tabs and dialogs by class. What
 * makes no box of its own is shown where its parent is. In a page laid flat only what is shown was taken over.
 */
export function isVisible(element: Element): boolean {
  return isShown(element) && (element.ownerDocument.defaultView === null || isDrawn(element));
}

/** Whether the styles of a page show an element. */
export function isDrawn(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
  const { parentElement, ownerDocument } = element;
  const isBoxless = ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
  return isBoxless && (parentElement === null || isDrawn(parentElement));
}
