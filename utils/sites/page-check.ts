import type { PageHealth } from '../clients/page-health.ts';
import type { PageView } from '../clients/page-view.ts';

/** What came of looking whether a page reads as it should. */
export interface PageCheck {
  readonly health: PageHealth;
  /** Where nothing can be read: enough for the user to say whose page it is. */
  readonly bare: PageView | null;
  /** What the named selectors found. */
  readonly parts: Readonly<Record<string, readonly Element[]>>;
}

/** No page holds more of one part; what it holds beyond is not counted. */
const MOST = 9_999;

/** How often each part was found. */
export function countsOf(parts: PageCheck['parts']): PageHealth['found'] {
  return Object.fromEntries(
    Object.entries(parts).map(([name, elements]) => [name, Math.min(MOST, elements.length)]),
  );
}

/** All that each selector finds. */
export function partsOf(
  root: ParentNode,
  selectors: Readonly<Record<string, string>>,
): Record<string, readonly Element[]> {
  return Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => [name, [...root.querySelectorAll(selector)]]),
  );
}
