import type { PageRecord } from '../../clients/page-record.ts';
import { few } from './few.ts';
import type { Looked } from './look.ts';
import { routeOf } from './route.ts';
import { isVisible } from './shown.ts';
import { ownText } from './titles.ts';
import type { Candidate } from './weigh.ts';

const ROW = 'tr,[role="row"]';
const SELECTED = 'tr[aria-selected="true"],[role="row"][aria-selected="true"]';
const TICKED = 'input[type="checkbox"]:checked,[role="checkbox"][aria-checked="true"]';
const BOX = 'input[type="checkbox"],[role="checkbox"]';
/** Two would be enough to say that nobody is meant; hidden ones do not count. */
const MOST = 50;

/**
 * The record of the one row that is selected or ticked in a list: an offer at most, for of an unknown page nobody can
 * tell what a tick means. Null where no row is, or several are; where it holds no address of somebody outside, or two; and
 * where it does not lead to a record of its own, for only that says whose the user's word is.
 * @param candidates everybody on the page who is from outside
 */
export function selectedRow(
  { root, places }: Looked,
  candidates: readonly Candidate[],
  location: Location,
): PageRecord | null {
  const row = onlyRow(root);
  const link = row && recordIn(row, location);
  if (!row || !link) return null;
  const emails = new Set(places.flatMap(({ element, email }) => (row.contains(element) ? email : [])));
  const [one] = candidates.filter(({ email }) => emails.has(email));
  if (!one || emails.size > 1) return null;
  const { kind, id } = routeOf(link.url);
  return {
    kind,
    id,
    url: link.url.href,
    name: link.text,
    people: [
      { name: one.name ?? (kind === 'contact' || kind === 'lead' ? link.text : null), emails: [one.email] },
    ],
    company: null,
    fields: [],
    certainty: 'unsure',
  };
}

/** The row that is selected, or the only one that is ticked. A row with two boxes is a form, and no line of a list. */
function onlyRow(root: Element): Element | null {
  const ticked = few(root, TICKED, MOST).flatMap((box) => box.closest(ROW) ?? []);
  const lines = [...few(root, SELECTED, MOST), ...ticked].filter(
    (row) => !row.closest('thead') && isVisible(row) && row.querySelectorAll(BOX).length < 2,
  );
  const [row, another] = new Set(lines);
  return row && !another ? row : null;
}

/** The first link in a row that leads to one record of the same application. */
function recordIn(row: Element, location: Location): { readonly url: URL; readonly text: string } | null {
  for (const link of few(row, 'a[href]', 20)) {
    const url = URL.parse(link.getAttribute('href') ?? '', location.href);
    const text = ownText(link);
    if (url?.origin === location.origin && text !== '' && routeOf(url).page === 'record')
      return { url, text };
  }
  return null;
}
