import type { Place } from './candidates.ts';
import type { Title } from './titles.ts';

/** A mail that is being written in one names whom it goes to. */
const WINDOW = 'dialog,[role="dialog"]';

/**
 * The addresses of the one who is signed in, as far as a page says them: where it says so in words, in a menu of the
 * user's, or where its frame names nobody else.
 */
export function ownOn(places: readonly Place[], title: Title | null): string[] {
  const marked = places.filter((place) => place.beside.own || isInUserMenu(place, title));
  const framed = new Set(
    places
      .filter((place) => place.chrome && !isInFoot(place) && !place.element.closest(WINDOW))
      .map(({ email }) => email),
  );
  return [...new Set([...marked.map(({ email }) => email), ...(framed.size === 1 ? framed : [])])];
}

function isInUserMenu(place: Place, title: Title | null): boolean {
  if (isInFoot(place)) return false;
  const { path, chrome, element } = place;
  if (!title && !chrome) return path.some((part) => part.element.hasAttribute('aria-haspopup'));
  const before =
    title &&
    title.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING &&
    !element.contains(title.element);
  if (!before && !chrome) return false;
  return path.some((part) => part.own && !(title && part.element.contains(title.element)));
}

function isInFoot({ path }: Place): boolean {
  return path.some(
    ({ element, idents }) =>
      element.tagName === 'FOOTER' ||
      /\bfooter\b/.test(idents) ||
      element.getAttribute('role') === 'contentinfo',
  );
}
