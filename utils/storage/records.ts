import type { PageRecord } from '../clients/page-record.ts';
import type { PageView } from '../clients/page-view.ts';
import { type RecordLink, recordKey } from '../clients/record-link.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import type { PersonRow } from './rows.ts';

/** Nobody has more records in all their systems. */
const MOST = 50;

/** The record of a page as it is known, in whatever mailbox, or undefined. */
export function linkOf(db: Database, record: PageRecord): Promise<RecordLink | undefined> {
  return db.records.where('key').equals(recordKey(record)).first();
}

/** The records of a client, the one read last first. */
export async function recordsOf(db: Database, person: string): Promise<RecordLink[]> {
  const rows = await db.records.where('person').equals(person).limit(MOST).toArray();
  return rows.sort((a, b) => b.readAt - a.readAt);
}

/**
 * Keeps what a record shows with its client. What the user said of a record stands until they say otherwise. A line of
 * a list makes a record known and changes nothing of one that is, for it shows less than was read of it; one that names
 * no record is not kept.
 * @returns whether anything that a view shows was changed
 */
export function keepRecord(
  db: Database,
  { site, record }: { readonly site: PageView['site']; readonly record: PageRecord },
  { id: person, account }: PersonRow,
  source: 'page' | 'chosen',
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.records, async () => {
    const key = recordKey(record);
    const held = await db.records.where('key').equals(key).first();
    if (isSettled(held, record, person, source)) return false;
    const { kind, name, url } = record;
    const fields = [...record.fields, ...(held ? notDrawnYet(held, record, now) : [])];
    const next: RecordLink = {
      id: held?.id ?? newId(now),
      account,
      person,
      key,
      site,
      kind,
      name,
      url,
      fields,
      readAt: now,
      createdAt: held?.createdAt ?? now,
      updatedAt: now,
      source: held?.source === 'chosen' ? 'chosen' : source,
    };
    if (held && isSame(held, next)) return false;
    await db.records.put(next);
    return true;
  });
}

/** Whether what a page says of a record is no news: the user has said otherwise, or more of it was read already. */
function isSettled(
  held: RecordLink | undefined,
  { line }: PageRecord,
  person: string,
  source: 'page' | 'chosen',
): boolean {
  if (line === 'unlinked') return true;
  if (!held || source === 'chosen') return false;
  return held.person === person ? line !== undefined : held.source === 'chosen';
}

/**
 * Fields that the record had a short while ago and does not show now: such pages draw part by part, and one may be gone
 * from a page before all of it was there.
 */
function notDrawnYet(held: RecordLink, { fields }: PageRecord, now: number): RecordLink['fields'] {
  if (now - held.readAt > A_DAY) return [];
  return held.fields.filter(({ field }) => !fields.some((one) => one.field === field));
}

const A_DAY = 86_400_000;

/** The same but for the moment: a record that is opened again in the same hour costs no write. */
function isSame(held: RecordLink, next: RecordLink): boolean {
  const plain = ({ readAt: _, updatedAt: __, ...rest }: RecordLink) => JSON.stringify(rest);
  return plain(held) === plain(next) && next.readAt - held.readAt < 3_600_000;
}
