import type { Address } from '../clients/address.ts';
import { areNamesAlike } from '../clients/names-alike.ts';
import type { PageRecord } from '../clients/page-record.ts';
import type { RecordLink } from '../clients/record-link.ts';
import type { Database } from './database.ts';
import { linkOf } from './records.ts';
import type { PersonRow } from './rows.ts';

/** What is known of a record before it is asked whose it is. */
export interface KnownOfRecord {
  /** Whom it was said or seen to be about, or null. */
  readonly linked: Address | null;
  /** The mailbox under which its client is kept; null where nobody is kept yet. */
  readonly account: string | null;
}

/**
 * A CRM does not say whose mailbox the user's is: it is that of the client, where one of the record's addresses is
 * known, else the user's first, else the one in which somebody was met last.
 * @param ownEmails addresses the user named as their own
 */
export async function knownOfRecord(
  db: Database,
  record: PageRecord,
  ownEmails: readonly string[],
): Promise<KnownOfRecord> {
  const emails = record.people.flatMap((person) => person.emails);
  const met = await db.persons.where('addresses').anyOf(emails).toArray();
  const link = await linkOf(db, record);
  const linked = link && (await db.persons.get(link.person));
  if (link && linked && stands(link, linked, record, met)) {
    return { linked: addressOf(linked), account: linked.account };
  }
  const [newest] = met.sort((a, b) => b.lastAt - a.lastAt);
  if (newest) return { linked: null, account: newest.account };
  const [home] = ownEmails;
  const last = home === undefined ? await db.persons.orderBy('lastAt').last() : undefined;
  return { linked: null, account: home ?? last?.account ?? null };
}

/**
 * Whether a record is still about whom it was about. The user's word stands. What a page once showed gives way to what it
 * shows now, so that one wrong reading does not stick; but a page that is half drawn says nothing, and an address that
 * nobody is known by, under the same name, is a change to be offered and no other client. A line of a list without an
 * address has nothing but its link: it must bear the record's name too, for where an application begins anew its ids are
 * given to others.
 * @param met clients known by an address of the record
 */
function stands(link: RecordLink, linked: PersonRow, record: PageRecord, met: readonly PersonRow[]): boolean {
  const emails = record.people.flatMap((person) => person.emails);
  if (record.line && emails.length === 0) return areNamesAlike(record.name, link.name);
  if (link.source === 'chosen') return true;
  if (emails.length === 0 || emails.some((email) => linked.addresses.includes(email))) return true;
  return met.length === 0 && record.name !== '' && record.name === link.name;
}

function addressOf({ name, addresses }: PersonRow): Address | null {
  const [email] = addresses;
  return email === undefined ? null : { name, email };
}
