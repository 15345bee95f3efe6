import { Dexie } from 'dexie';
import type { CareEntry } from '../ledgers/care.ts';
import { type KeptClose, keepInTouchNudge, type TouchClock } from '../nudges/keep-in-touch.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { isOpen } from '../nudges/transitions.ts';
import { careOf } from './cares.ts';
import type { Database } from './database.ts';
import { openOfKind, writeFollowing } from './followed-nudges.ts';
import { personsById } from './nudges.ts';
import type { PersonRow } from './rows.ts';

/** A client who is kept close, as stored beside the tier. */
export interface ClosePerson extends KeptClose, Pick<PersonRow, 'addresses'> {}

/** X5: what is said of clients whom the user wants to keep close; of one that two became, it may be said twice. */
export function caresWithTier(db: Database): Promise<CareEntry[]> {
  // One range, because a browser hands that out in one piece.
  return db.cares.where('tier').between(Dexie.minKey, Dexie.maxKey).toArray();
}

/** X5: the clients of whom it is said, as they are kept. */
export function closeAmong(
  cares: readonly CareEntry[],
  persons: ReadonlyMap<string, PersonRow>,
): ClosePerson[] {
  const last = new Map<string, CareEntry>();
  for (const care of cares) {
    if (care.updatedAt > (last.get(care.person)?.updatedAt ?? -1)) last.set(care.person, care);
  }
  return [...last.values()].flatMap((care) => {
    const person = persons.get(care.person);
    return (person && closeTo(person, care)) ?? [];
  });
}

function closeTo(person: PersonRow, care: CareEntry | undefined): ClosePerson | null {
  return care?.tier ? { ...person, tier: care.tier, quietUntil: care.quietUntil } : null;
}

/** X5: brings the nudges of everybody who is kept close along. Answers whether anything was written. */
export async function followTouch(db: Database, clock: TouchClock): Promise<boolean> {
  const cares = await caresWithTier(db);
  const persons = await personsById(
    db,
    cares.map(({ person }) => person),
  );
  return write(db, await openOfKind(db, 'keep-in-touch'), closeAmong(cares, persons), clock);
}

/** X5: the same for one client, after a contact or a change of the tier. */
export async function followTouchOf(db: Database, person: string, clock: TouchClock): Promise<boolean> {
  const [row, care, nudges] = await Promise.all([
    db.persons.get(person),
    careOf(db, person),
    db.nudges.where('person').equals(person).toArray(),
  ]);
  const close = row ? closeTo(row, care) : null;
  const held = nudges.filter((nudge) => nudge.kind === 'keep-in-touch' && isOpen(nudge));
  return write(db, held, close ? [close] : [], clock);
}

/** One of a client who is still kept close gives way to that of a newer contact. */
function write(
  db: Database,
  held: readonly Nudge[],
  close: readonly KeptClose[],
  clock: TouchClock,
): Promise<boolean> {
  const still = new Set(close.map(({ id }) => id));
  const wanted = close.map((client) => keepInTouchNudge(client, clock));
  const endedBy = ({ person }: Nudge) => (still.has(person) ? 'contact' : 'entry');
  return writeFollowing(db, held, wanted, endedBy, clock.now);
}
