import type { Direction } from './person.ts';

/** P2: one contact, as far as it is known who took part. Addresses in lower case. */
export interface Contact {
  /** Unix ms. */
  readonly at: number;
  readonly direction: Direction;
  /** Of ours: who wrote, or whom it went to. */
  readonly ours: readonly string[];
  /** Of theirs, likewise. */
  readonly theirs: readonly string[];
}

/** Somebody of the client's house. */
export interface TheirPerson {
  /** Id of the client, or null for somebody we only wrote to. */
  readonly person: string | null;
  readonly name: string;
  readonly addresses: readonly string[];
}

/** The last contact of two people. */
export type Touch = Pick<Contact, 'at' | 'direction'>;

/** P2: our people and theirs, and the last contact of each two. */
export interface TouchMap {
  /** Addresses of ours, the user's own mailbox first, then who was in contact last. */
  readonly ours: readonly string[];
  /** Who was in contact last stands first; `cells` are in the order of `ours`, null where there was none. */
  readonly rows: readonly { readonly who: TheirPerson; readonly cells: readonly (Touch | null)[] }[];
  /** How many of either side are left out. */
  readonly more: { readonly ours: number; readonly theirs: number };
}

/** More than these nobody reads in one table. */
const MOST_OURS = 8;
const MOST_THEIRS = 40;

/**
 * P2: who of ours was last in contact with whom of theirs.
 * @param contacts in any order
 * @param theirs everybody of the client's house; an address of a contact that is none of theirs is left out
 * @param mailbox the user's own address: always a column, also where every cell under it is blank
 */
export function touchMap(
  contacts: readonly Contact[],
  theirs: readonly TheirPerson[],
  mailbox: string,
): TouchMap {
  const rowOf = new Map(
    theirs.flatMap((who, row) => who.addresses.map((address) => [address, row] as const)),
  );
  const cells = new Map<string, Touch>();
  const lastOfOurs = new Map<string, number>([[mailbox, Number.POSITIVE_INFINITY]]);
  const lastOfTheirs = new Map<number, number>();
  for (const { at, direction, ours, theirs: met } of contacts) {
    const rows = new Set(met.flatMap((address) => rowOf.get(address) ?? []));
    for (const row of rows) {
      later(lastOfTheirs, row, at);
      for (const our of ours) {
        later(lastOfOurs, our, at);
        const cell = `${row} ${our}`;
        if (at > (cells.get(cell)?.at ?? Number.NEGATIVE_INFINITY)) cells.set(cell, { at, direction });
      }
    }
  }
  const ours = byLast([...lastOfOurs.keys()], (our) => lastOfOurs.get(our));
  const rows = byLast([...theirs.keys()], (row) => lastOfTheirs.get(row));
  const columns = ours.slice(0, MOST_OURS);
  return {
    ours: columns,
    rows: rows.slice(0, MOST_THEIRS).flatMap((row) => {
      const who = theirs[row];
      return who ? [{ who, cells: columns.map((our) => cells.get(`${row} ${our}`) ?? null) }] : [];
    }),
    more: { ours: ours.length - columns.length, theirs: Math.max(0, rows.length - MOST_THEIRS) },
  };
}

function later<Key>(last: Map<Key, number>, key: Key, at: number): void {
  if (at > (last.get(key) ?? Number.NEGATIVE_INFINITY)) last.set(key, at);
}

/** Who has no contact keeps the place it has, behind all others. */
function byLast<Key>(keys: readonly Key[], lastOf: (key: Key) => number | undefined): Key[] {
  const last = (key: Key) => lastOf(key) ?? Number.NEGATIVE_INFINITY;
  return [...keys].sort((a, b) => (last(a) === last(b) ? 0 : last(b) - last(a)));
}

/** P2: somebody else of ours wrote to somebody of theirs. */
export interface WroteToo {
  readonly by: string;
  readonly to: TheirPerson;
  /** Unix ms. */
  readonly at: number;
}

/**
 * P2: the newest mail to their house by somebody of ours who is not the user, or null: what the user may not know.
 * @param isUser tells the user's own addresses
 * @param since Unix ms: what is older is no news
 */
export function wroteToo(
  contacts: readonly Contact[],
  theirs: readonly TheirPerson[],
  isUser: (address: string) => boolean,
  since: number,
): WroteToo | null {
  let newest: WroteToo | null = null;
  for (const { at, direction, ours, theirs: met } of contacts) {
    if (direction !== 'from-us' || at < since || at <= (newest?.at ?? Number.NEGATIVE_INFINITY)) continue;
    const by = ours.find((address) => !isUser(address));
    const to = theirs.find(({ addresses }) => addresses.some((address) => met.includes(address)));
    if (by !== undefined && to) newest = { by, to, at };
  }
  return newest;
}

/**
 * What to call our people in a narrow table: the part of the address before the @, and the whole address where that
 * would be two people's.
 */
export function shortNames(addresses: readonly string[]): ReadonlyMap<string, string> {
  const local = (address: string) => address.slice(0, Math.max(0, address.lastIndexOf('@'))) || address;
  const times = new Map<string, number>();
  for (const address of new Set(addresses)) times.set(local(address), (times.get(local(address)) ?? 0) + 1);
  return new Map(
    addresses.map((address) => [address, times.get(local(address)) === 1 ? local(address) : address]),
  );
}
