import type { PageRecord } from './page-record.ts';
import { ALIKE, alike } from './resembles.ts';

/**
 * The name of somebody who is written behind their company: "Quist Logistics, Nora Quist" is Nora Quist. "Quist
 * Logistics, Inc." is nobody's name, so something has to say which part is whose: what else names the company, or an
 * address that is spelled of the last part and not of the first.
 * @param company what else is said of it, or empty
 * @returns as written where there is no comma; empty where nothing tells
 */
export function nameBehindCompany(written: string, company: string, emails: readonly string[]): string {
  const comma = written.lastIndexOf(',');
  if (comma < 0) return written;
  const [house, person] = [written.slice(0, comma).trim(), written.slice(comma + 1).trim()];
  const isSaid = company !== '' && company.toLowerCase() === house.toLowerCase();
  const isOf = (name: string, email: string) => alike(name, email) >= ALIKE.one;
  return isSaid || emails.some((email) => isOf(person, email) && !isOf(house, email)) ? person : '';
}

/** A record with the own names of its people: in Odoo, whose lines lead nowhere, a contact is written so. */
export function withOwnNames(record: PageRecord): PageRecord {
  if (record.line !== 'unlinked') return record;
  const people = record.people.map(({ name, emails }) => {
    const own = name === null ? '' : nameBehindCompany(name, record.company?.name ?? '', emails);
    return { name: own === '' ? null : own, emails };
  });
  return { ...record, people };
}
