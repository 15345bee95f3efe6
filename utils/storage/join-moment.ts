import { mergeSightings } from '../clients/merge-sightings.ts';
import type { Sighting } from '../clients/moment-of-message.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import { fullRow, type MomentRow } from './rows.ts';

/** What storing some sightings changes: rows to write, ids to remove, and what is counted anew. */
export interface Joined {
  readonly put: readonly MomentRow[];
  readonly added: readonly MomentRow[];
  /** Rows that were found to be another row met again, or no moment of this client. */
  readonly gone: readonly MomentRow[];
}

/** The moments already stored that may be one of these sightings: two lookups, whatever their number. */
export async function storedMatches(db: Database, sightings: readonly Sighting[]): Promise<MomentRow[]> {
  const keys = sightings.flatMap(({ siteKey }) => (siteKey === null ? [] : [siteKey]));
  const prints = sightings.map(({ account, fingerprint }) => [account, fingerprint]);
  const [byKey, byPrint] = await Promise.all([
    db.moments.where('siteKey').anyOf(keys).toArray(),
    db.moments.where('[account+fingerprint]').anyOf(prints).toArray(),
  ]);
  return [...new Map([...byKey, ...byPrint].map((row) => [row.id, fullRow(row)])).values()];
}

/** A sighting, or a moment from a file, which brings its own id. */
export type Seen = Sighting & { readonly id?: string; readonly createdAt?: number };

/**
 * Joins sightings with the stored moments they are, by the site's id and by fingerprint. One message that had been
 * stored twice (once without an id, once as a preview) becomes one again.
 */
export function joinMoments(stored: readonly MomentRow[], sightings: readonly Seen[], now: number): Joined {
  const rows = new Map(stored.map((row) => [row.id, row]));
  const known = new Map<string, string>();
  const remember = (row: MomentRow) => {
    for (const name of namesOf(row)) known.set(name, row.id);
  };
  stored.forEach(remember);
  for (const sighting of sightings) {
    const ids = new Set(namesOf(sighting).flatMap((name) => known.get(name) ?? []));
    const met = [...ids].flatMap((id) => rows.get(id) ?? []);
    const joined = join(met, sighting, now);
    for (const id of ids) rows.delete(id);
    for (const row of met) for (const name of namesOf(row)) known.set(name, joined.id);
    for (const name of namesOf(sighting)) known.set(name, joined.id);
    rows.set(joined.id, joined);
  }
  return difference(stored, new Map(withoutWrongGuesses([...rows.values()]).map((row) => [row.id, row])));
}

/**
 * Where a page hides whom a mail of ours went to, it is taken to be for the thread's client. Once any view has shown
 * the clients it went to, it is theirs alone.
 */
function withoutWrongGuesses(rows: readonly MomentRow[]): readonly MomentRow[] {
  const shown = new Set(rows.filter(({ addressed }) => addressed).flatMap(messageNames));
  return rows.filter(
    (row) =>
      row.addressed || row.direction !== 'from-us' || !messageNames(row).some((name) => shown.has(name)),
  );
}

/** Writes what `joinMoments` found; removed rows go first, because two rows may not share a name. */
export async function storeJoined(db: Database, { put, gone }: Joined): Promise<number> {
  if (gone.length > 0) await db.moments.bulkDelete(gone.map(({ id }) => id));
  if (put.length > 0) await db.moments.bulkPut([...put]);
  return put.length + gone.length;
}

function join(met: readonly MomentRow[], sighting: Seen, now: number): MomentRow {
  const [oldest, ...others] = [...met].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!oldest) {
    return { ...sighting, id: sighting.id ?? newId(now), createdAt: sighting.createdAt ?? now };
  }
  const seen: MomentRow = { ...sighting, id: oldest.id, createdAt: oldest.createdAt };
  return [...others, seen].reduce(mergeSightings, oldest);
}

function difference(stored: readonly MomentRow[], rows: ReadonlyMap<string, MomentRow>): Joined {
  const before = new Map(stored.map((row) => [row.id, row]));
  const now = [...rows.values()];
  return {
    put: now.filter((row) => !isSame(before.get(row.id), row)),
    added: now.filter(({ id }) => !before.has(id)),
    gone: stored.filter(({ id }) => !rows.has(id)),
  };
}

function isSame(a: MomentRow | undefined, b: MomentRow): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The names under which one moment may be met again: a mail of ours is another moment with each client. */
function namesOf(seen: Seen): string[] {
  const whose = seen.direction === 'from-us' ? `${seen.person}\n` : '';
  const names = messageNames(seen).map((name) => whose + name);
  return seen.id === undefined ? names : [...names, `id ${seen.id}`];
}

/** The names of the message itself; the marks in front keep them apart. */
function messageNames({ account, siteKey, fingerprint }: Sighting): string[] {
  const print = `print ${account}\n${fingerprint}`;
  return siteKey === null ? [print] : [print, `site ${siteKey}`];
}
