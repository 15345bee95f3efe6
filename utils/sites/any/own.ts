import type { Place } from './candidates.ts';
import type { Title } from './titles.ts';

/** A mail that is being written in one names whom it goes to. */
const WINDOW = 'dialog,[role="dialog"]';
/** Domains where everybody may have a mailbox: nobody is a colleague by them. The background has the whole list. */
const FREE =
  /^(?:g?mail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|pm|tuta|fastmail|yandex|qq|163|126|naver|orange|free|laposte|libero|t-online|zoho)\./;

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

/** Whether an address is of the user's own house, or of whoever runs the application: by its domain or the host's. */
export function isHouse(email: string, own: readonly string[], host: string): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (own.includes(email) || host === domain || host.endsWith(`.${domain}`)) return true;
  return own.some((ours) => {
    const house = ours.slice(ours.lastIndexOf('@') + 1);
    return !FREE.test(house) && (domain === house || domain.endsWith(`.${house}`));
  });
}
