import { besideOrigin, compare, handedOrigin, type Standing } from '../ledgers/handover/compare.ts';
import type { Handed, HandedClient, HandedName, Handover } from '../ledgers/handover/handover.ts';
import { join } from '../ledgers/handover/join-clients.ts';
import { HANDED_NAMES, ruleOf } from '../ledgers/handover/may-leave.ts';
import type { Database } from './database.ts';
import { type Named, named, ofPerson, type ShelfRow } from './handover-shelf.ts';
import type { PersonRow } from './rows.ts';

/** What taking a hand-over into a mailbox would do with one client. */
export interface PlannedClient {
  readonly client: HandedClient;
  /** Who that is here, or null. */
  readonly person: PersonRow | null;
  /** Addresses that are nobody's here. */
  readonly addresses: readonly string[];
  readonly entries: readonly PlannedEntry[];
}

export interface PlannedEntry {
  readonly ledger: HandedName;
  readonly theirs: Handed;
  readonly standing: Standing<ShelfRow>;
}

/**
 * Compares a hand-over with what is here. The colleague's mailbox is another one, so the same person is found by
 * address. Must run inside a transaction over all tables.
 */
export async function planHandover(
  db: Database,
  account: string,
  { clients }: Pick<Handover, 'clients'>,
): Promise<readonly PlannedClient[]> {
  const known = await whoTheyAre(db, account, clients);
  const planned = known.map((one) => ({ ...one, entries: [] as PlannedEntry[] }));
  for (const ledger of HANDED_NAMES) {
    const ids = known.flatMap(({ client }) => (client.entries[ledger] ?? []).map(({ name }) => name));
    if (ids.length === 0) continue;
    const held = await named(db, ledger, account, ids);
    const about = await aboutEach(db, ledger, known);
    for (const one of planned) one.entries.push(...planLedger(ledger, held, about, one));
  }
  return planned;
}

type Known = Pick<PlannedClient, 'client' | 'person' | 'addresses'>;

/** Two that are two for the colleague may be one here. */
async function whoTheyAre(
  db: Database,
  account: string,
  clients: readonly HandedClient[],
): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const client of clients) {
    const { person, addresses } = await whoIs(db, account, client.addresses);
    const place = known.findIndex((one) => person !== null && one.person?.id === person.id);
    const held = known[place];
    if (held) {
      known[place] = {
        person,
        client: join(held.client, client),
        addresses: [...held.addresses, ...addresses],
      };
    } else known.push({ client, person, addresses });
  }
  return known;
}

/** The client who has the first of these addresses that anybody has, and which of them nobody has. */
async function whoIs(
  db: Database,
  account: string,
  addresses: readonly string[],
): Promise<Omit<Known, 'client'>> {
  const found = await db.persons
    .where('addresses')
    .anyOf([...addresses])
    .toArray();
  const rows = found.filter((row) => row.account === account).sort((a, b) => (a.id < b.id ? -1 : 1));
  const whoHas = (address: string) => rows.find((row) => row.addresses.includes(address));
  return {
    person: addresses.map(whoHas).find((row) => row !== undefined) ?? null,
    addresses: addresses.filter((address) => !whoHas(address)),
  };
}

/**
 * What is kept about each client of whom something came, by the client's id here. Read for all of them at once: Dexie
 * loses sight of a transaction in which a hundred awaits follow each other without asking it for anything.
 */
async function aboutEach(
  db: Database,
  ledger: HandedName,
  known: readonly Known[],
): Promise<ReadonlyMap<string, readonly ShelfRow[]>> {
  const ids = known.flatMap(({ client, person }) => (person && client.entries[ledger] ? [person.id] : []));
  const rows = await Promise.all(ids.map((id) => ofPerson(db, ledger, id)));
  return new Map(ids.map((id, place) => [id, rows[place] ?? []]));
}

function planLedger(
  ledger: HandedName,
  { byId, byOrigin }: Named,
  about: ReadonlyMap<string, readonly ShelfRow[]>,
  { client, person }: Known,
): readonly PlannedEntry[] {
  const theirs = client.entries[ledger] ?? [];
  const rule = ruleOf(ledger);
  if (!rule) return [];
  const named = theirs.flatMap((one) => [
    byId.get(one.name) ?? [],
    byOrigin.get(handedOrigin(one)) ?? [],
    byOrigin.get(besideOrigin(one)) ?? [],
  ]);
  const rows = [...named.flat(), ...(about.get(person?.id ?? '') ?? [])];
  const here = [...new Map(rows.map((row) => [row.id, row])).values()];
  const standings = compare(rule, theirs, person?.id ?? null, here);
  return theirs.flatMap((one, place) => {
    const standing = standings[place];
    return standing ? [{ ledger, theirs: one, standing }] : [];
  });
}
