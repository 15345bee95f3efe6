import type { PageRecord } from '../../clients/page-record.ts';
import type { Place } from './candidates.ts';
import { decide } from './decide.ts';
import { few } from './few.ts';
import { companyIn, phoneIn } from './fields.ts';
import { linkedPersons } from './linked-data.ts';
import type { Looked } from './look.ts';
import type { Route } from './route.ts';
import { selectedRow } from './selected-row.ts';
import { ownText } from './titles.ts';
import { type Candidate, type Weighing, weigh } from './weigh.ts';

const BUSY = '[aria-busy="true"],[class*="skeleton" i]';
const CARDS = '.h-card,.vcard,[itemtype$="schema.org/Person"]';

/** What a page says of people, and how that came about. */
export interface PeopleRead {
  readonly record: PageRecord;
  readonly candidates: readonly Candidate[];
}

/** Whom a page is about, by what it shows in the part that belongs to what is open. Null: nobody. */
export function readPeople(
  document: Document,
  location: Location,
  route: Route,
  looked: Looked,
): PeopleRead | null {
  if (route.page === 'own' || route.page === 'new') return null;
  if (document.querySelector('input[type="password"]')) return null;
  const { root, places, title, own } = looked;
  const inside = places.filter(({ element }) => root.contains(element));
  const data = onlyPerson(document, root, inside);
  const page: Weighing = { route, title, own, host: location.hostname, data };
  const candidates = weigh(inside, page);
  const busy = root.matches(BUSY) || root.querySelector(BUSY) !== null;
  const decided = decide(candidates, route, title, busy);
  if (!decided) {
    const record = busy || route.page === 'record' ? null : selectedRow(looked, candidates, location);
    return record && { record, candidates };
  }
  const company = companyIn(looked, location);
  const fields = [...phoneIn(looked), ...(company ? [{ field: 'company' as const, value: company }] : [])];
  const record: PageRecord = {
    ...decided,
    kind: route.kind,
    id: route.id,
    url: location.href,
    name: title?.text ?? '',
    company: company ? { name: company, domain: null } : null,
    fields,
  };
  return { record, candidates };
}

/** The one person of the page's data for machines; null where it has none, or several. */
function onlyPerson(document: Document, root: Element, places: readonly Place[]): Weighing['data'] {
  const linked = linkedPersons(document);
  const cards = few(root, CARDS, 20).flatMap((card) => {
    const place = places.find(({ element, chrome, feed }) => card.contains(element) && !chrome && !feed);
    const name = card.querySelector('.fn,.p-name,[itemprop="name"]');
    return place ? [{ email: place.email, name: name && ownText(name) }] : [];
  });
  const all = [...linked, ...cards];
  const [one] = all;
  return one && all.every(({ email }) => email === one.email) ? one : null;
}
