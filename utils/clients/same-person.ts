import type { PageRecord } from './page-record.ts';
import type { Person } from './person.ts';

/** X2, X6: why two clients may be one human being. */
export type SameReason =
  /** One record of a CRM gives the addresses of both. */
  | { readonly why: 'record'; readonly where: string }
  /** They bear the same name and write from the same house. */
  | { readonly why: 'name' };

/**
 * Whether two clients seem to be one, and why: only to be asked, never to be taken for granted. A single word is no
 * name to tell anybody by: two people of one house are called Kim.
 * @param names as they are compared (folded, in lower case)
 */
export function seemSame(
  one: Person & { readonly nameKey: string },
  other: Person & { readonly nameKey: string },
  record: PageRecord | null,
): SameReason | null {
  if (one.id === other.id || one.account !== other.account) return null;
  if (record && givesBoth(record, one, other)) return { why: 'record', where: record.name };
  const isName = /\S\s+\S/.test(one.nameKey) && !one.nameKey.includes('@');
  const sameHouse = one.companyDomain !== null && one.companyDomain === other.companyDomain;
  return isName && sameHouse && one.nameKey === other.nameKey ? { why: 'name' } : null;
}

function givesBoth({ people }: PageRecord, one: Person, other: Person): boolean {
  return people.some(({ emails }) => {
    const has = ({ addresses }: Person) => emails.some((email) => addresses.includes(email));
    return has(one) && has(other);
  });
}
