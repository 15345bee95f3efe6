import { isShown } from '../../dom/shown.ts';

/** Whether a page shows an element, by its markup and by its styles: unknown pages hide tabs and dialogs by class. */
export function isVisible(element: Element): boolean {
  return isShown(element) && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}
