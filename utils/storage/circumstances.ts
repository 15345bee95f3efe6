import { Dexie } from 'dexie';
import { dayOf } from '../clients/day.ts';
import type { CareEntry } from '../ledgers/care.ts';
import type { EndingEntry } from '../ledgers/ending.ts';
import type { Circumstances } from '../ledgers/layers/suppression.ts';
import { careOf } from './cares.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/** So many of one company are looked at for an open complaint. */
const MOST_PERSONS = 60;

/**
 * K3: what speaks against writing to a client now.
 * @param timeZone IANA zone of the user
 * @param care what was said of the client, where somebody has asked for it already
 */
export async function circumstancesOf(
  db: Database,
  person: PersonRow,
  timeZone: string,
  care: Promise<CareEntry | undefined> = careOf(db, person.id),
): Promise<Circumstances> {
  const [complaintSince, said] = await Promise.all([soreSince(db, person), care]);
  const quietUntil = said?.quietUntil ?? null;
  const lastContact = person.lastAt === 0 ? null : dayOf(person.lastAt, timeZone);
  return { lastContact, complaintSince, quietUntil };
}

/** ISO date since which a moment with anybody of the client's house is sore and not repaired, or null. */
async function soreSince(db: Database, person: PersonRow): Promise<string | null> {
  const longest = await longestSore(db);
  if (longest.length === 0) return null;
  const house = await houseOf(db, person);
  if (longest.length < MOST_SORE) return longest.find((one) => house.includes(one.person))?.day ?? null;
  const first = await Promise.all(
    house.map((one) =>
      db.endings
        .where('[person+state+day]')
        .between([one, 'sore', Dexie.minKey], [one, 'sore', Dexie.maxKey])
        .first(),
    ),
  );
  return first.flatMap((ending) => ending?.day ?? []).sort()[0] ?? null;
}

/** Few moments wait for their repair at a time: one question about all clients mostly answers for a whole house. */
const MOST_SORE = 40;

/** The moments with anybody that have waited longest for their repair. */
function longestSore(db: Database): Promise<EndingEntry[]> {
  return db.endings
    .where('[state+day]')
    .between(['sore', Dexie.minKey], ['sore', Dexie.maxKey])
    .limit(MOST_SORE)
    .toArray();
}

/** The ids of everybody of a client's house, the client first; of one with free mail the client alone. */
export async function houseOf(
  db: Database,
  { id, account, companyDomain }: PersonRow,
): Promise<readonly string[]> {
  if (companyDomain === null) return [id];
  const house = await db.persons
    .where('[account+companyDomain]')
    .equals([account, companyDomain])
    .limit(MOST_PERSONS)
    .primaryKeys();
  return [...new Set([id, ...house])];
}
