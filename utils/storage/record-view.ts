import type { Address } from '../clients/address.ts';
import type { Database } from './database.ts';
import { joinMoments, storedMatches, storeJoined } from './join-moment.ts';
import { newPerson, personByAddress } from './persons.ts';
import type { PersonRow } from './rows.ts';
import { clientsOnPage, type Shown, sightingsIn, writtenBefore } from './sightings-of-page.ts';
import { Tally } from './tally.ts';

/** What came of recording a page. */
export interface Recorded {
  readonly person: PersonRow;
  /** Whether anything was written. */
  readonly changed: boolean;
  /** Clients with whom something passed that was not known before, by their ids. */
  readonly met: readonly string[];
}

/**
 * Records the messages a page shows, each once however often, where and in which order it is seen, and the client if
 * nobody has met them yet. One transaction: it all stands, or nothing does. A page that tells nothing new, which most
 * do, is only looked at: whoever reads beside it need not wait.
 */
export async function recordView(db: Database, shown: Shown): Promise<Recorded> {
  const { client, account } = shown;
  const known = await db.transaction('r', db.persons, db.moments, async () => {
    const met = await personByAddress(db, account, client.email);
    const seen = met && (await lookAt(db, shown, met));
    return seen && seen.joined.put.length + seen.joined.gone.length === 0 && !seen.tally.isChanged()
      ? met
      : null;
  });
  if (known) return { person: known, changed: false, met: [] };
  return db.transaction('rw', db.persons, db.moments, async () => {
    const met = await personByAddress(db, account, client.email);
    const { person, joined, tally } = await lookAt(db, shown, met);
    return {
      changed: (await storeJoined(db, joined)) + (await tally.store(db)) > 0,
      person: tally.row(person.id) ?? person,
      met: [...new Set([...joined.put, ...joined.gone].map((moment) => moment.person))],
    };
  });
}

/** What a page tells that is not stored. @param met its client, where anybody has met them */
async function lookAt(db: Database, shown: Shown, met: PersonRow | undefined) {
  const { client, account, now, view } = shown;
  const person = met ?? newPerson(account, client, now);
  const clients = await clientsOnPage(db, shown, person);
  const shownHere = view.messages.flatMap((message) => sightingsIn(shown, message, person, clients));
  const sightings = met ? shownHere : [...shownHere, ...(await writtenBefore(db, person))];
  const joined = joinMoments(await storedMatches(db, sightings), sightings, now);

  const tally = new Tally([...clients.values()]);
  await tally.count(db, joined);
  for (const from of newestWriters(shown, clients)) tally.writer(clients.get(from.email)?.id, from, now);
  if (!met) tally.add(person.id);
  return { person, joined, tally };
}

/** For each client who wrote here the last `From` of the page, unless they have written since elsewhere. */
function newestWriters({ view }: Shown, clients: ReadonlyMap<string, PersonRow>): Address[] {
  const newest = new Map<string, Address>();
  for (const { from, at } of view.messages) {
    const row = from && clients.get(from.email);
    if (row && at !== null && at >= (row.lastFromClient ?? 0)) newest.set(row.id, from);
  }
  return [...newest.values()];
}
