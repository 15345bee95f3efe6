import type { Address, OwnIdentity } from '../clients/address.ts';
import { machineKind } from '../clients/machine-sender.ts';
import { type Sighting, sightingOf } from '../clients/moment-of-message.ts';
import { isOwnHouse } from '../clients/own-house.ts';
import type { PageMessage, PageView } from '../clients/page-view.ts';
import type { Moment } from '../clients/person.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/** What a page shows, and what is known of it from outside the page. */
export interface Shown {
  readonly view: PageView;
  readonly account: string;
  readonly own: OwnIdentity;
  /** Whom the page is about. */
  readonly client: Address;
  /** Unix ms. */
  readonly now: number;
  /** The line that tells what a message is about, where somebody has read it; null leaves it to its first words. */
  readonly lineOf?: (message: PageMessage, direction: Moment['direction']) => string | null;
}

/** Nobody writes to more clients in one thread; a page that names more is no reason to look for them all. */
const MOST = 1_000;

/** Known clients among writers and recipients, by address; the client of the page stands for each of their addresses. */
export async function clientsOnPage(
  db: Database,
  { view, own, account }: Shown,
  client: PersonRow,
): Promise<Map<string, PersonRow>> {
  const named = [...view.messages]
    .reverse()
    .flatMap(({ from, to }) => (from ? [from, ...to] : to))
    .map(({ email }) => email);
  const outside = [...new Set(named)].filter((email) => isPerson(email, own)).slice(0, MOST);
  const rows = await db.persons.where('addresses').anyOf(outside).toArray();
  const known = rows.filter((row) => row.account === account && row.id !== client.id);
  return new Map([...known, client].flatMap((row) => row.addresses.map((email) => [email, row] as const)));
}

/**
 * The moments that one message is. A client's mail is theirs, a stranger's nobody's. A mail of ours is a moment of
 * each client it went to; where the page does not show that, or shows none of them, it passed to the page's client.
 */
export function sightingsIn(
  shown: Shown,
  message: PageMessage,
  client: PersonRow,
  clients: ReadonlyMap<string, PersonRow>,
): Sighting[] {
  if (message.from === null) return [];
  const writer = clients.get(message.from.email);
  if (!writer && !isOwnHouse(message.from.email, shown.own)) return [];
  const direction = writer ? 'from-client' : 'from-us';
  const about = {
    account: shown.account,
    direction,
    line: shown.lineOf?.(message, direction) ?? null,
    ours: oursIn(message, shown.own),
  } as const;
  const sighting = (person: PersonRow, part: { to?: readonly string[]; addressed?: boolean } = {}) =>
    sightingOf(shown.view, message, { ...about, ...part, person: person.id }) ?? [];
  if (writer) return [sighting(writer)].flat();
  const to = [...new Set(message.to.map(({ email }) => email))].filter((email) => isPerson(email, shown.own));
  const met = new Set(to.flatMap((email) => clients.get(email) ?? []));
  if (met.size === 0) return [sighting(client, { to })].flat();
  // With more recipients than it names, the page does not say that its own client was left out.
  if (message.moreRecipients > 0) met.add(client);
  return [...met].flatMap((person) => sighting(person, { to, addressed: true }));
}

/** P2: who of our house took part: who wrote, or whom a client wrote to. */
function oursIn({ from, to }: PageMessage, own: OwnIdentity): string[] {
  if (from && isOwnHouse(from.email, own)) return [from.email];
  return [...new Set(to.map(({ email }) => email))].filter((email) => isOwnHouse(email, own));
}

/** Mails of ours that went to somebody before they were a client, as sightings of theirs. */
export async function writtenBefore(db: Database, person: PersonRow): Promise<Sighting[]> {
  const rows = await db.moments.where('to').anyOf(person.addresses).limit(MOST).toArray();
  return rows
    .filter(({ account }) => account === person.account)
    .map(({ id: _, createdAt: __, ...seen }) => ({ ...seen, person: person.id, addressed: true }));
}

function isPerson(email: string, own: OwnIdentity): boolean {
  return !isOwnHouse(email, own) && machineKind(email) === null;
}
