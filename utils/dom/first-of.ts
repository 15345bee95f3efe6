/** Elements found on a page, of which only the first were looked at. */
export interface FirstOf<Found extends Element> {
  /** Those of the first that were wanted, in the order of the page. */
  readonly first: readonly Found[];
  /** How many stand behind them, wanted or not. */
  readonly behind: number;
}

/**
 * Looks at the first `most` of many elements. Whoever writes a mail says how many there are; the page waits while they
 * are looked at, and to count the rest costs nothing.
 */
export function firstOf<Found extends Element>(
  found: ArrayLike<Found>,
  most: number,
  isWanted: (element: Found) => boolean = () => true,
): FirstOf<Found> {
  // Not spread: that would make an object of each element of the page's list.
  const looked: Found[] = Array.prototype.slice.call(found, 0, most);
  return { first: looked.filter(isWanted), behind: found.length - looked.length };
}
