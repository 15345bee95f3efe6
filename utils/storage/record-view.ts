import type { Address } from '../clients/address.ts';
import type { Database } from './database.ts';
import { joinMoments, storedMatches, storeJoined } from './join-moment.ts';
import { newPerson, personByAddress } from './persons.ts';
import type { PersonRow } from './rows.ts';
import { clientsOnPage, type Shown, sightingsIn, writtenBefore } from './sightings-of-page.ts';
import { Tally } from './tally.ts';

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
    const clients = await clientsOnPage(db, shown, person);
    const shownHere = view.messages.flatMap((message) => sightingsIn(shown, message, person, clients));
    const sightings = met ? shownHere : [...shownHere, ...(await writtenBefore(db, person))];
    const joined = joinMoments(await storedMatches(db, sightings), sightings, now);

    const tally = new Tally([...clients.values()]);
    await tally.count(db, joined);
    for (const from of newestWriters(shown, clients)) tally.writer(clients.get(from.email)?.id, from, now);
    if (!met) tally.add(person.id);
    return {
      changed: (await storeJoined(db, joined)) + (await tally.store(db)) > 0,
      person: tally.row(person.id) ?? person,
    };
  });
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
