import { Dexie } from 'dexie';
import { type CareEntry, type CareLines, caredFor, newCare } from '../ledgers/care.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Changed } from '../messaging/calls/ledgers.ts';
import type { Database } from './database.ts';
import { addEntry, changeEntries } from './ledgers.ts';
import { newId } from './new-id.ts';
import { personNow } from './person-now.ts';

/** Two clients that became one may bring an entry each. */
const MOST = 10;

/** C3, P3: what the user said of how a client is to be dealt with; undefined while nothing is said. */
export async function careOf(db: Database, person: string): Promise<CareEntry | undefined> {
  const held = await db.cares
    .where('[person+state+day]')
    .between([person, 'kept', Dexie.minKey], [person, 'kept', Dexie.maxKey])
    .limit(MOST)
    .toArray();
  return held.sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

/**
 * Says some of its lines anew; the entry begins with the first line that says something.
 * @throws CallError `not-found` for a client that is not there
 */
export function changeCare(
  db: Database,
  person: string,
  lines: Partial<CareLines>,
  now: number,
): Promise<Changed> {
  return db.transaction('rw', db.cares, db.events, db.persons, db.merges, async () => {
    const row = await personNow(db, person);
    if (!row) throw new CallError('not-found');
    const held = await careOf(db, row.id);
    if (held) return changeEntries(db, 'cares', [held.id], (care) => caredFor(care, lines, now), now);
    const begun = newCare({ id: newId(now), account: row.account, person: row.id }, now);
    const care = caredFor(begun, lines, now);
    return care === begun ? { event: null } : addEntry(db, 'cares', care, now);
  });
}
