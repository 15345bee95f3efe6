import { type PageRecord, RECORD_FIELDS, type RecordKind } from '../../clients/page-record.ts';
import { isShown } from '../../dom/shown.ts';
import { partsIn } from './parts-in.ts';
import { type Place, peopleOf } from './people-of.ts';
import type { RecordRows, RecordSite, RecordVariant } from './record-site.ts';
import { firstText } from './text-of.ts';

/** A record that stands on a page, and where. */
export interface FoundRecord {
  readonly variant: string;
  readonly main: Element;
  readonly record: PageRecord;
}

/**
 * What a page of a CRM shows: the record its address names, if it is drawn, or the one a list has selected. The page is
 * only read.
 * @returns null for a list, a dashboard, and a record that is still being drawn
 */
export function readRecord(site: RecordSite, document: Document, location: Location): FoundRecord | null {
  const address = addressOf(location);
  for (const variant of site.variants()) {
    const route = routeOf(variant, address);
    const main = route && shownOf(variant, document, variant.main).at(-1);
    if (route && main) {
      const look = { root: main, places: new Map() };
      const own = { ...variant, own: route.id, look };
      const record = readPlace({ root: main, parts: variant.parts, variant: own }, route.kind);
      return record && found(variant, main, { ...record, id: route.id, url: location.href });
    }
    const lists = variant.rows?.filter(({ at }) => at.test(address)) ?? [];
    if (lists.length > 0) return readRow(variant, lists, document, location);
  }
  return null;
}

/** The one line of a list that is selected. Two are none: nobody can say whom they are about. */
function readRow(
  variant: RecordVariant,
  lists: readonly RecordRows[],
  document: Document,
  location: Location,
): FoundRecord | null {
  for (const rows of lists) {
    const [row, another] = linesOf(rows, variant, document);
    if (!row) continue;
    if (another) return null;
    const record = readLine(row, rows, variant, location);
    return record && found(variant, row, record);
  }
  return null;
}

/** The lines that are selected, each once. */
function linesOf({ row, around }: RecordRows, variant: RecordVariant, document: Document): Set<Element> {
  const marked = shownOf(variant, document, row);
  return new Set(around === undefined ? marked : marked.flatMap((mark) => mark.closest(around) ?? []));
}

/** A line is its record's, by its link; where it leads nowhere, theirs who have the only address in it. */
function readLine(
  root: Element,
  rows: RecordRows,
  variant: RecordVariant,
  location: Location,
): PageRecord | null {
  const led =
    'kind' in rows
      ? { kind: rows.kind, id: null, url: location.href, line: 'unlinked' as const }
      : recordOf(partsIn(root, rows.link, variant), variant, location);
  const record = led && readPlace({ root, parts: rows.parts, variant }, led.kind);
  if (!record) return null;
  const emails = record.people.flatMap((person) => person.emails);
  if (led.line === 'unlinked' && emails.length !== 1) return null;
  return { ...record, ...led, certainty: 'likely' };
}

/** Which record of this site the first link that leads to one leads to. */
function recordOf(
  links: readonly Element[],
  variant: RecordVariant,
  location: Location,
): Pick<PageRecord, 'kind' | 'id' | 'url' | 'line'> | null {
  for (const link of links) {
    const url = URL.parse(link.getAttribute('href') ?? '', location.href);
    const route = url?.origin === location.origin ? routeOf(variant, addressOf(url)) : null;
    if (url && route) return { ...route, url: url.href, line: 'linked' };
  }
  return null;
}

function found({ id }: RecordVariant, main: Element, record: PageRecord): FoundRecord {
  return { variant: id, main, record };
}

/** What routes are matched against. */
export function addressOf({ pathname, search, hash }: URL | Location): string {
  return `${pathname}${search}${hash}`;
}

/** Which record an address names in this shape; null where it names none. */
export function routeOf(
  { routes }: RecordVariant,
  address: string,
): { kind: RecordKind; id: string | null } | null {
  for (const { kind, at } of routes) {
    const match = at.exec(address);
    if (match) return { kind, id: match.groups?.id ?? null };
  }
  return null;
}

/** The elements on the page that match and are in sight. */
export function shownOf({ hidden = '' }: RecordVariant, document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => (hidden === '' || element.closest(hidden) === null) && isShown(element),
  );
}

function readPlace(place: Place, kind: RecordKind): Omit<PageRecord, 'id' | 'url'> | null {
  const { root, parts, variant } = place;
  const text = (selector = '') => (selector === '' ? '' : firstText(partsIn(root, selector, variant)));
  const name = text(parts.name);
  const people = peopleOf(place, kind, name);
  if (name === '' && people.length === 0) return null;
  const fields = RECORD_FIELDS.flatMap((field) => {
    const value = text(parts.fields?.[field]);
    return value === '' ? [] : [{ field, value }];
  });
  const company = kind === 'company' ? name : (fields.find(({ field }) => field === 'company')?.value ?? '');
  return {
    kind,
    name,
    people,
    company: company === '' ? null : { name: company, domain: null },
    fields,
    certainty: 'sure',
  };
}
