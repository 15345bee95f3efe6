import type { PagePerson, RecordKind } from '../../clients/page-record.ts';
import { emailsOf } from './emails-of.ts';
import { type Own, partsIn } from './parts-in.ts';
import type { RecordParts, RecordVariant } from './record-site.ts';
import { firstText, nameIn } from './text-of.ts';

/** More people than this nobody chooses from. */
const MOST_PEOPLE = 50;
/** Nobody has more addresses. */
const MOST_EMAILS = 10;

/** Where and how people are looked for. */
export interface Place {
  readonly root: Element;
  readonly parts: RecordParts;
  readonly variant: Own<RecordVariant>;
}

/** Whom a record is about: a contact and a lead are themselves, other records name whoever belongs to them. */
export function peopleOf(place: Place, kind: RecordKind, name: string): PagePerson[] {
  if (kind === 'contact' || kind === 'lead') return oneself(place, name);
  return (place.parts.each === undefined ? others(place) : eachOf(place, place.parts.each)).slice(
    0,
    MOST_PEOPLE,
  );
}

/** The one a contact's or a lead's record is about, with every address it gives them. */
function oneself(place: Place, name: string): PagePerson[] {
  const emails = emailsIn(place);
  return name === '' && emails.length === 0 ? [] : [{ name: name === '' ? null : name, emails }];
}

/** Everybody who stands in a place of their own, each once. */
function eachOf({ root, parts, variant }: Place, each: string): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const one of partsIn(root, each, variant)) {
    const name = parts.person ? firstText(partsIn(one, parts.person, variant)) : '';
    // Of several places one without a name may be anything; the record's own address is its one person's.
    const emails = name === '' && each !== '' ? [] : emailsIn({ root: one, parts, variant });
    const key = emails[0] ?? `\n${name}`;
    if (key !== '\n' && !people.has(key)) people.set(key, { name: name === '' ? null : name, emails });
  }
  return [...people.values()];
}

/** Everybody a record names somewhere, each once. */
function others({ root, parts: { email, person }, variant }: Place): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const element of email ? partsIn(root, email, variant) : []) {
    for (const address of emailsOf(element)) {
      const name = nameIn(element);
      if (!people.get(address)?.name) people.set(address, { name, emails: [address] });
    }
  }
  const named = new Set([...people.values()].map(({ name }) => name));
  for (const element of person ? partsIn(root, person, variant) : []) {
    const name = nameIn(element);
    if (name !== null && !named.has(name)) people.set(`\n${name}`, { name, emails: [] });
  }
  return [...people.values()];
}

function emailsIn({ root, parts: { email }, variant }: Place): string[] {
  const elements = email ? partsIn(root, email, variant) : [];
  return [...new Set(elements.flatMap(emailsOf))].slice(0, MOST_EMAILS);
}
