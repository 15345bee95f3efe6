import type { Moment } from '../clients/person.ts';
import type { HandedAsk } from '../ledgers/handover/asks.ts';
import { handedName } from '../ledgers/handover/compare.ts';
import {
  entriesIn,
  type Handed,
  type HandedClient,
  type HandedName,
  type Handover,
  MOST_CLIENTS,
  MOST_ENTRIES,
} from '../ledgers/handover/handover.ts';
import { HANDED_NAMES, ruleOf } from '../ledgers/handover/may-leave.ts';
import { askWithoutNotes } from '../ledgers/handover/without-notes.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';
import { ofPerson, type ShelfRow } from './handover-shelf.ts';
import { newestMoments } from './moments.ts';
import type { PersonRow } from './rows.ts';

/**
 * D3: what may leave about clients, as it is now. Whoever is not there any more is left out.
 * @param now Unix ms
 * @throws CallError `too-long` where it is more than one hand-over may hold
 */
export async function gatherHandover(
  db: Database,
  persons: readonly string[],
  now: number,
): Promise<Handover> {
  const ids = [...new Set(persons)];
  if (ids.length > MOST_CLIENTS) throw new CallError('too-long');
  return db.transaction('r', db.tables, async () => {
    const rows = (await db.persons.bulkGet(ids)).filter((row) => row !== undefined);
    const clients: HandedClient[] = [];
    for (const row of rows) {
      clients.push(await gatherClient(db, row));
      if (entriesIn({ clients }) > MOST_ENTRIES) throw new CallError('too-long');
    }
    const from = rows.find(({ account }) => account !== '')?.account ?? '';
    return { from, madeAt: now, clients };
  });
}

async function gatherClient(db: Database, { id, name, addresses }: PersonRow): Promise<HandedClient> {
  const [last] = await newestMoments(db, [id]);
  const notes = (await db.notes.where('person').equals(id).toArray()).map(({ text }) => text);
  const lists = HANDED_NAMES.map(async (ledger) => {
    const rows = await ofPerson(db, ledger, id);
    const list = rows.flatMap((row) => handed(ledger, row));
    return [ledger, ledger === 'asks' ? list.map((ask) => withoutNotes(ask, notes)) : list] as const;
  });
  const entries = Object.fromEntries((await Promise.all(lists)).filter(([, list]) => list.length > 0));
  return {
    name,
    addresses,
    last: last ? lastOf(last) : null,
    entries,
  };
}

function lastOf({ at, direction, line }: Moment): NonNullable<HandedClient['last']> {
  if (direction === 'both') return { at, by: 'both', line: '' };
  return { at, by: direction === 'from-us' ? 'us' : 'client', line };
}

function handed(ledger: HandedName, row: ShelfRow): Handed[] {
  const rule = ruleOf(ledger);
  if (!rule || rule.stays(row.what)) return [];
  const { createdAt, updatedAt } = row;
  return [{ name: handedName(row), createdAt, updatedAt, what: rule.leaving(row.what) }];
}

function withoutNotes(ask: Handed, notes: readonly string[]): Handed {
  return { ...ask, what: askWithoutNotes(ask.what as HandedAsk, notes) };
}

/** The user's own mailboxes under which clients are kept; the one used last first. */
export async function mailboxes(db: Database): Promise<string[]> {
  const accounts = new Set<string>();
  await db.persons
    .orderBy('lastAt')
    .reverse()
    .each(({ account }) => accounts.add(account));
  return [...accounts];
}
