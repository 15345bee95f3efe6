import type { PageFault } from '../../clients/page-health.ts';
import type { PageRecord } from '../../clients/page-record.ts';
import { readTheme } from '../../dom/page-theme.ts';
import { isShown } from '../../dom/shown.ts';
import { countsOf, type PageCheck } from '../page-check.ts';
import { emailsOf } from './emails-of.ts';
import { type Own, partsIn } from './parts-in.ts';
import { addressOf, readRecord, routeOf, shownOf } from './read-record.ts';
import type { RecordSite, RecordVariant } from './record-site.ts';
import { viewOf } from './view-of.ts';

/** A main part with fewer elements is still being drawn, or says that there is nothing. */
const DRAWN = 20;
/** What a record holds, however it is built. */
const ADDRESS = 'a[href^="mailto:"], [data-email-address]';
const SIGN = `${ADDRESS}, a[href^="tel:"]`;

/**
 * Looks whether a record of a CRM reads as it should: its address says that it is one, and plain signs say what is there.
 * @returns null for a list or a dashboard, and while a record is being drawn
 */
export function checkRecord(site: RecordSite, document: Document, location: Location): PageCheck | null {
  const places = placesOf(site, document, addressOf(location));
  const [any] = places;
  if (!any) return null;
  const place = places.find(({ main }) => main);
  const record = place ? (readRecord(site, document, location)?.record ?? null) : null;
  const fault = place ? faultIn(place, record) : hasSigns(document) ? 'no-record' : null;
  // Nothing is read, and nothing says that there is anything.
  if (!record && fault === null) return null;
  const parts = place ? partsAt(place) : {};
  const variant = place?.variant.id ?? null;
  const bare = viewOf(
    site.id,
    {
      variant: '',
      main: document.body,
      record: { ...BARE, kind: any.kind, id: any.id, url: location.href },
    },
    readTheme(document.body),
  );
  return {
    health: { site: site.id, variant, place: 'record', fault, found: countsOf(parts) },
    bare,
    parts,
  };
}

const BARE = { name: '', people: [], company: null, fields: [], certainty: 'unsure' } as const;

interface Place extends Pick<PageRecord, 'kind' | 'id'> {
  readonly variant: Own<RecordVariant>;
  /** Undefined where the page has none of that shape. */
  readonly main: Element | undefined;
}

/** The shapes that know such an address, with their part of the page. */
function placesOf(site: RecordSite, document: Document, address: string): Place[] {
  return site.variants().flatMap((variant) => {
    const route = routeOf(variant, address);
    if (!route) return [];
    const main = shownOf(variant, document, variant.main).at(-1);
    return [{ ...route, variant: { ...variant, own: route.id }, main }];
  });
}

function faultIn({ variant, main, kind }: Place, record: PageRecord | null): PageFault | null {
  if (!main) return null;
  if (!record) return main.getElementsByTagName('*').length >= DRAWN ? 'no-name' : null;
  const isOneself = kind === 'contact' || kind === 'lead';
  if (!isOneself || !variant.parts.email || record.people.some(({ emails }) => emails.length > 0))
    return null;
  // Where a form is being filled in, the link has what is typed so far.
  return partsIn(main, ADDRESS, variant).some((sign) => emailsOf(sign)[0]) ? 'no-address' : null;
}

function hasSigns(document: Document): boolean {
  return [...document.querySelectorAll(SIGN)].some(isShown);
}

function partsAt({ variant, main }: Place): Record<string, readonly Element[]> {
  if (!main) return {};
  const { fields, ...named } = variant.parts;
  const parts = Object.entries({ ...named, ...fields }).map(
    ([name, selector]) => [name, partsIn(main, selector, variant)] as const,
  );
  return { main: [main], ...Object.fromEntries(parts) };
}
