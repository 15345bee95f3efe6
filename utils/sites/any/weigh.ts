import { machineKind } from '../../clients/machine-sender.ts';
import { ALIKE, alike, alikeDomain } from '../../clients/resembles.ts';
import { isName } from './beside.ts';
import { type Place, rowsAmong } from './candidates.ts';
import { isHouse } from './own.ts';
import type { Route } from './route.ts';
import type { Title } from './titles.ts';

/**
 * What speaks for an address being that of the one the page is about, and what against it. One place for all: the sum
 * decides, see `docs/sites.md`.
 */
export const POINTS = {
  /** The page's title is a name that has this address: first and last name, one of them, or its initials. */
  full: 4,
  one: 3,
  initials: 1,
  /** The title is also in the address's domain. */
  domain: 1,
  /** A person in linked data, microdata or an hCard, the only one. */
  data: 3,
  /** In a field for addresses, or under such a label. */
  field: 2,
  /** Under a label for the customer. */
  party: 2,
  /** In the part of the page that the title is in. */
  head: 1,
  /** The page's address names a record. */
  record: 2,
  /** Nobody else can be meant. */
  only: 1,
  /** A mailbox of a house, and nobody's own. */
  role: -1,
  /** Above the title. */
  before: -2,
  /** The name at it is another than the title's. */
  other: -4,
  /** Told in a sentence, or one row of a list. */
  prose: -4,
  listed: -4,
  feed: -5,
  staff: -6,
} as const;
export type Sign = keyof typeof POINTS;

const ROLE =
  /^(?:info|office|contact|kontakt|contacto|hello|hallo|hola|sales|mail|post|team|support|help|service|billing|invoices?|accounts?|accounting|admin|enquiries|orders?|buero|secretary|reception)(?:[._+-][^@]*)?@/;

/** Further up a part that is called the customer's holds others too. */
const HIGHEST_PARTY = 5;

/** Somebody the page may be about. */
export interface Candidate {
  readonly email: string;
  readonly name: string | null;
  readonly signs: readonly Sign[];
  readonly points: number;
  /** It stands nowhere but in fields for typing. */
  readonly typed: boolean;
  /** Where on the page, counted from its top. */
  readonly at: number;
}

/** What is known of the page while its addresses are weighed. */
export interface Weighing {
  readonly route: Route;
  readonly title: Title | null;
  readonly own: readonly string[];
  readonly host: string;
  /** The one person of the page's data, if it has just one. */
  readonly data: { readonly name: string | null; readonly email: string } | null;
}

/** Everybody the page may be about, the likeliest first. Nobody of the user's own house, no machine. */
export function weigh(places: readonly Place[], page: Weighing): Candidate[] {
  const emails = new Set([...places.map(({ email }) => email), ...(page.data ? [page.data.email] : [])]);
  const strangers = [...emails].filter(
    (email) => !isHouse(email, page.own, page.host) && machineKind(email) === null,
  );
  const head = headOf(places, page.title, strangers);
  const isRow = rowsAmong(places, page.title && page.title.rank >= 1 ? page.title.element : null);
  const found = strangers.map((email) => {
    const mentions = places.filter((place) => place.email === email && !place.chrome);
    const best = mentions
      .map((place) => ({ place, signs: signsOf(place, page, head, isRow(place)) }))
      .sort((a, b) => sum(b.signs) - sum(a.signs))[0];
    const shared = likeness(email, page);
    const name = mentions.map(({ beside }) => beside.name).find((one) => one !== null) ?? null;
    return {
      email,
      name,
      signs: [...shared, ...(best?.signs ?? [])],
      shown: best !== undefined,
      typed: mentions.every(({ element }) => element.tagName === 'INPUT'),
      at: best ? places.indexOf(best.place) : places.length,
    };
  });
  const meant = found.filter(
    ({ signs, shown }) => (shown || signs.includes('data')) && !signs.some(isAgainst),
  );
  return found
    .filter(({ shown, signs }) => shown || signs.includes('data'))
    .map(({ email, name, signs, at, typed }) => {
      const all: Sign[] = meant.length === 1 && meant[0]?.email === email ? [...signs, 'only'] : signs;
      return { email, name, signs: all, points: sum(all), at, typed };
    })
    .sort((a, b) => b.points - a.points);
}

function isAgainst(sign: Sign): boolean {
  return POINTS[sign] < -1;
}

function sum(signs: readonly Sign[]): number {
  return signs.reduce((points, sign) => points + POINTS[sign], 0);
}

/** What the address itself says, wherever it stands. */
function likeness(email: string, { title, route, data }: Weighing): Sign[] {
  const signs: Sign[] = [];
  const level = title ? alike(title.text, email) : ALIKE.not;
  if (level === ALIKE.full) signs.push('full');
  else if (level === ALIKE.one) signs.push('one');
  else if (level === ALIKE.initials) signs.push('initials');
  if (title && level < ALIKE.one && alikeDomain(title.text, email)) signs.push('domain');
  if (route.page === 'record') signs.push('record');
  if (data?.email === email) signs.push('data');
  if (ROLE.test(email)) signs.push('role');
  return signs;
}

/** What the place says where an address stands. */
function signsOf(place: Place, page: Weighing, head: Element | null, listed: boolean): Sign[] {
  const { route, title } = page;
  const { beside, element } = place;
  const named = title !== null && alike(title.text, place.email) >= ALIKE.one;
  const person = route.kind === 'contact' || route.kind === 'lead';
  const said: Readonly<Partial<Record<Sign, boolean>>> = {
    field: beside.email,
    party: beside.party || (!person && isPartys(place, title)),
    head: head?.contains(element) === true,
    before: title !== null && isBefore(element, title.element),
    staff: !named && (beside.staff || place.path.some(({ staff }) => staff)),
    feed: place.feed,
    prose: place.prose,
    // A company, a deal, a case lists whom it concerns; a person lists others.
    listed: listed && !(route.page === 'record' && (!person || named)),
    other: person && title !== null && isSomebodyElse(beside.name, title),
  };
  return (Object.keys(said) as Sign[]).filter((sign) => said[sign]);
}

/** Whether an address stands in a part that is called the customer's, and is not the whole of what is open. */
function isPartys({ path, beside }: Place, title: Title | null): boolean {
  const around = path
    .slice(0, HIGHEST_PARTY)
    .filter(({ element }) => !(title && element.contains(title.element)));
  return !beside.staff && around.some(({ party }) => party) && !around.some(({ staff }) => staff);
}

function isBefore(element: Element, title: Element): boolean {
  return (
    (title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    !element.contains(title)
  );
}

function isSomebodyElse(name: string | null, title: Title): boolean {
  if (name === null || !isName(name) || !isName(title.text)) return false;
  const [one, other] = [name, title.text].map((text) => text.toLowerCase().split(/[\s,.]+/));
  const within = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.includes(word));
  return one !== undefined && other !== undefined && !within(one, other) && !within(other, one);
}

/** The smallest part of the page around its title that also holds an address of somebody outside. */
function headOf(places: readonly Place[], title: Title | null, strangers: readonly string[]): Element | null {
  const near = places.filter((place) => !place.chrome && !place.feed && strangers.includes(place.email));
  let at = title?.element ?? null;
  for (let up = 0; at && up < 8; up++, at = at.parentElement) {
    const element = at;
    if (near.some((place) => element.contains(place.element))) return element;
  }
  return null;
}
