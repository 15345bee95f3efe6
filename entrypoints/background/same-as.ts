import type { PageRecord } from '../../utils/clients/page-record.ts';
import { seemSame } from '../../utils/clients/same-person.ts';
import type { SameAs } from '../../utils/messaging/calls/clients.ts';
import { areApart } from '../../utils/storage/apart.ts';
import type { Database } from '../../utils/storage/database.ts';
import { personsByName } from '../../utils/storage/persons.ts';
import type { PersonRow } from '../../utils/storage/rows.ts';

/** X6: the client who seems to be this one too, unless the user said that they are not; null where nobody does. */
export async function sameAs(
  db: Database,
  person: PersonRow,
  record: PageRecord | null,
): Promise<SameAs | null> {
  const emails = record?.people.flatMap((one) => one.emails) ?? [];
  const [byAddress, byName] = await Promise.all([
    emails.length > 0 ? db.persons.where('addresses').anyOf(emails).toArray() : [],
    personsByName(db, person.account, person.name),
  ]);
  for (const other of [...byAddress, ...byName]) {
    const reason = seemSame(person, other, record);
    if (reason && !(await areApart(db, person.id, other.id))) {
      return { person: other.id, name: other.name, address: other.addresses[0] ?? '', reason };
    }
  }
  return null;
}
