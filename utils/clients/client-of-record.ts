import type { Address, OwnIdentity } from './address.ts';
import type { ClientFound } from './client-of-view.ts';
import { machineKind } from './machine-sender.ts';
import { isOwnHouse } from './own-house.ts';
import type { PagePerson, PageRecord } from './page-record.ts';

/**
 * X2: whom a record of a CRM is about: the one person it gives an address of, outside our house. A contact is its own
 * person; a deal or a company with several people is for the user to choose from. Whose a line of a list is, nobody is
 * asked: where it does not say so itself, it is nobody's until its record is opened.
 * @param linked whom the user has said, or another page has shown, this record to be; it stands above the page
 */
export function clientOfRecord(record: PageRecord, own: OwnIdentity, linked: Address | null): ClientFound {
  const people = record.people.flatMap((person) => outside(person, own));
  if (linked) return client(linked, people);
  const [only] = people;
  if (!only && record.line) return { found: 'nobody' };
  if (!only) return { found: 'unknown', why: 'no-address', candidates: [] };
  if (people.length > 1 || record.certainty === 'unsure') {
    return { found: 'unknown', why: 'several', candidates: people };
  }
  return client(only, people);
}

/** The main address under which somebody outside our house is reached; a role or a machine is nobody. */
function outside({ name, emails }: PagePerson, own: OwnIdentity): Address[] {
  const email = emails.find((one) => !isOwnHouse(one, own) && machineKind(one) === null);
  return email ? [{ name, email }] : [];
}

function client(address: Address, people: readonly Address[]): ClientFound {
  return { found: 'client', address, others: people.filter(({ email }) => email !== address.email) };
}
