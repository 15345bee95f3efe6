import type { Address, OwnIdentity } from '../clients/address.ts';
import { machineKind } from '../clients/machine-sender.ts';
import { type Sighting, sightingOf } from '../clients/moment-of-message.ts';
import { isOwnHouse } from '../clients/own-house.ts';
import type { PageMessage, PageView } from '../clients/page-view.ts';
import type { Moment } from '../clients/person.ts';
import type { Database } from './database.ts';
import { joinMoments, storedMatches, storeJoined } from './join-moment.ts';
import { newPerson, personByAddress } from './persons.ts';
import type { PersonRow } from './rows.ts';
import { Tally } from './tally.ts';

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

/**
 * Records the messages a page shows, each once however often, where and in which order it is seen, and the client if
 * nobody has met them yet. One transaction: it all stands, or nothing does.
 * @returns the client, and whether anything was written
 */
export function recordView(db: Database, shown: Shown): Promise<{ person: PersonRow; changed: boolean }> {
  return db.transaction('rw', db.persons, db.moments, async () => {
    const { client, account, now, view } = shown;
    const met = await personByAddress(db, account, client.email);
    const person = met ?? newPerson(account, client, now);
    const writers = await writersOf(db, shown, person);
    const sightings = view.messages.flatMap((message) => sightingIn(shown, message, person, writers) ?? []);
    const joined = joinMoments(await storedMatches(db, sightings), sightings, now);

    const tally = new Tally([...writers.values()]);
    await tally.count(db, joined);
    for (const from of newestWriters(shown, writers)) tally.writer(writers.get(from.email)?.id, from, now);
    if (!met) tally.add(person.id);
    return {
      person: tally.row(person.id) ?? person,
      changed: (await storeJoined(db, joined)) + (await tally.store(db)) > 0,
    };
  });
}

/** Known clients among the writers, by address; the client of the page stands for each of their addresses. */
async function writersOf(db: Database, shown: Shown, client: PersonRow): Promise<Map<string, PersonRow>> {
  const written = shown.view.messages.flatMap(({ from }) => (from ? [from.email] : []));
  const outside = new Set(written.filter((email) => isPerson(email, shown.own)));
  const rows = await db.persons
    .where('addresses')
    .anyOf([...outside])
    .toArray();
  const known = rows.filter(({ account, id }) => account === shown.account && id !== client.id);
  return new Map([...known, client].flatMap((row) => row.addresses.map((email) => [email, row] as const)));
}

function isPerson(email: string, own: OwnIdentity): boolean {
  return !isOwnHouse(email, own) && machineKind(email) === null;
}

/** Our own mail passed to the page's client; a client's mail is theirs; a stranger's is nobody's moment. */
function sightingIn(
  { view, account, own, lineOf }: Shown,
  message: PageMessage,
  client: PersonRow,
  writers: ReadonlyMap<string, PersonRow>,
): Sighting | null {
  if (message.from === null) return null;
  const writer = writers.get(message.from.email);
  if (!writer && !isOwnHouse(message.from.email, own)) return null;
  const direction = writer ? 'from-client' : 'from-us';
  const line = lineOf?.(message, direction) ?? null;
  return sightingOf(view, message, { account, person: (writer ?? client).id, direction, line });
}

/** For each client who wrote here the last `From` of the page, unless they have written since elsewhere. */
function newestWriters({ view }: Shown, writers: ReadonlyMap<string, PersonRow>): Address[] {
  const newest = new Map<string, Address>();
  for (const { from, at } of view.messages) {
    const row = from && writers.get(from.email);
    if (row && at !== null && at >= (row.lastFromClient ?? 0)) newest.set(row.id, from);
  }
  return [...newest.values()];
}
