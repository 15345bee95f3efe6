import { Dexie } from 'dexie';
import { dayOf } from '../clients/day.ts';
import type { Circumstances } from '../ledgers/layers/suppression.ts';
import { careOf } from './cares.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/** So many of one company are looked at for an open complaint. */
const MOST_PERSONS = 60;

/** K3: what speaks against writing to a client now. @param timeZone IANA zone of the user */
export async function circumstancesOf(
  db: Database,
  person: PersonRow,
  timeZone: string,
): Promise<Circumstances> {
  const [complaintSince, quietUntil] = await Promise.all([soreSince(db, person), quietOf(db, person)]);
  const lastContact = person.lastAt === 0 ? null : dayOf(person.lastAt, timeZone);
  return { lastContact, complaintSince, quietUntil };
}

/** ISO date since which a moment with anybody of the client's house is sore and not repaired, or null. */
async function soreSince(db: Database, { id, account, companyDomain }: PersonRow): Promise<string | null> {
  const house =
    companyDomain === null
      ? []
      : await db.persons
          .where('[account+companyDomain]')
          .equals([account, companyDomain])
          .limit(MOST_PERSONS)
          .primaryKeys();
  const first = await Promise.all(
    [...new Set([id, ...house])].map((one) =>
      db.endings
        .where('[person+state+day]')
        .between([one, 'sore', Dexie.minKey], [one, 'sore', Dexie.maxKey])
        .first(),
    ),
  );
  return first.flatMap((ending) => ending?.day ?? []).sort()[0] ?? null;
}

async function quietOf(db: Database, { id }: PersonRow): Promise<string | null> {
  return (await careOf(db, id))?.quietUntil ?? null;
}
