import { few } from './few.ts';
import { isVisible } from './shown.ts';

/**
 * The part of a page that belongs to what is open: its main landmark, else the whole. Where a page keeps somebody beside
 * its main part (a helpdesk its customer), the whole too.
 */
export function rootOf(document: Document): Element {
  const mains = few(document, 'main,[role="main"]', 5);
  const [main] = mains
    .filter((one) => !one.closest('article,li,[role="listitem"]') && isVisible(one))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const beside = few(document, 'aside,[role="complementary"]', 10);
  const holds = beside.some((one) => !main?.contains(one) && (one.textContent ?? '').includes('@'));
  return main && !holds ? main : document.body;
}

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0;
}
