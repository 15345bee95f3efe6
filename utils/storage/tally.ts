import { Dexie } from 'dexie';
import type { Address } from '../clients/address.ts';
import { nameKey } from '../clients/clean-name.ts';
import { trustedName } from '../clients/display-name.ts';
import type { Direction } from '../clients/person.ts';
import type { Database } from './database.ts';
import type { Joined } from './join-moment.ts';
import type { MomentRow, PersonRow } from './rows.ts';

/** Keeps what is counted in the persons' rows in step with the moments, inside the transaction that writes both. */
export class Tally {
  readonly #rows: Map<string, PersonRow>;
  readonly #before: ReadonlySet<PersonRow>;
  readonly #new = new Set<string>();
  /** Persons a moment was taken from: their newest times may have been its. */
  readonly #shrunk = new Set<string>();

  constructor(rows: readonly PersonRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#before = new Set(rows);
  }

  row(id: string): PersonRow | undefined {
    return this.#rows.get(id);
  }

  /** Says that this person is not stored yet. */
  add(id: string): void {
    this.#new.add(id);
  }

  /** Counts what a join of moments changed; fetches the persons that were not handed over. */
  async count(db: Database, { put, added, gone }: Joined): Promise<void> {
    const missing = [...put, ...gone].map(({ person }) => person).filter((id) => !this.#rows.has(id));
    for (const row of await db.persons.bulkGet([...new Set(missing)])) {
      if (row) this.#rows.set(row.id, row);
    }
    for (const { person } of added) this.#change(person, (row) => ({ ...row, moments: row.moments + 1 }));
    for (const { person } of gone) {
      this.#shrunk.add(person);
      this.#change(person, (row) => ({ ...row, moments: row.moments - 1 }));
    }
    for (const moment of put) this.#change(moment.person, (row) => withTimes(row, moment));
  }

  /**
   * Lets name and address order follow the newest message a client wrote: the address last written from stands
   * first, an honest display name replaces an older one, and a name the user typed stays.
   */
  writer(id: string | undefined, from: Address, now: number): void {
    if (id) this.#change(id, (row) => withWriter(row, from, now));
  }

  /** Writes the rows that changed, once the moments are written. @returns how many */
  async store(db: Database): Promise<number> {
    for (const id of this.#shrunk) {
      const times = await newestTimes(db, id);
      this.#change(id, (row) => ({ ...row, ...times }));
    }
    const changed = this.#changed();
    if (changed.length > 0) await db.persons.bulkPut(changed);
    return changed.length;
  }

  /** Whether `store` would write anything. */
  isChanged(): boolean {
    return this.#changed().length > 0;
  }

  #changed(): PersonRow[] {
    return [...this.#rows.values()].filter((row) => !this.#before.has(row) || this.#new.has(row.id));
  }

  #change(id: string, change: (row: PersonRow) => PersonRow): void {
    const row = this.#rows.get(id);
    if (row) this.#rows.set(id, change(row));
  }
}

/** The newest times of a person as the moments tell them. */
export async function newestTimes(db: Database, person: string) {
  const newest = async (direction: Direction) => {
    const row = await db.moments
      .where('[person+direction+at]')
      .between([person, direction, Dexie.minKey], [person, direction, Dexie.maxKey])
      .last();
    return row?.at ?? null;
  };
  const [lastFromClient, lastFromUs] = [await newest('from-client'), await newest('from-us')];
  const lastTalk = (await newest('both')) ?? undefined;
  const lastAt = Math.max(lastFromClient ?? 0, lastFromUs ?? 0, lastTalk ?? 0);
  return { lastFromClient, lastFromUs, lastTalk, lastAt };
}

/** The newest times follow a moment. */
function withTimes(row: PersonRow, { at, direction }: MomentRow): PersonRow {
  return {
    ...row,
    lastAt: Math.max(row.lastAt, at),
    lastFromClient: direction === 'from-client' ? Math.max(row.lastFromClient ?? at, at) : row.lastFromClient,
    lastFromUs: direction === 'from-us' ? Math.max(row.lastFromUs ?? at, at) : row.lastFromUs,
    ...(direction === 'both' ? { lastTalk: Math.max(row.lastTalk ?? at, at) } : {}),
  };
}

function withWriter(row: PersonRow, from: Address, now: number): PersonRow {
  const addresses = [from.email, ...row.addresses.filter((email) => email !== from.email)];
  const name = (row.source === 'typed' ? null : trustedName(from)) ?? row.name;
  const same = name === row.name && addresses.every((email, place) => email === row.addresses[place]);
  return same ? row : { ...row, name, nameKey: nameKey(name), addresses, updatedAt: now };
}
