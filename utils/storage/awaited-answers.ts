import type { PageThread } from '../clients/page-view.ts';
import { type NewPromise, newPromise, type PromiseEntry, settledAs } from '../ledgers/promise.ts';
import { CallError } from '../messaging/call-error.ts';
import { type Heard, isItsThread } from '../nudges/answers.ts';
import { isoDay } from '../nudges/calendar-day.ts';
import { today } from '../nudges/due-time.ts';
import type { WorkPlace } from '../nudges/ladder.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { afterHearing, type Held } from '../nudges/standing.ts';
import { stemOf } from '../nudges/stem.ts';
import { isOpen, undone } from '../nudges/transitions.ts';
import type { Database } from './database.ts';
import { addEntry, changeEntries } from './ledgers.ts';
import type { PersonRow } from './rows.ts';

/** Nobody waits for more answers in one thread, or under one subject. */
const MOST = 200;

/** A nudge that waits for an answer, with the client who owes it. */
export interface Awaiting {
  readonly nudge: Nudge & { readonly wait: NonNullable<Nudge['wait']> };
  readonly client: PersonRow;
}

/**
 * The open nudges of a mailbox that wait for an answer in this thread, told by the site's id or by its subject. Two
 * short reads of an index where nothing waits.
 */
export async function awaitingIn(db: Database, account: string, thread: PageThread): Promise<Awaiting[]> {
  return db.transaction('r', db.nudges, db.persons, async () => {
    const stem = stemOf(thread.subject);
    const found = await Promise.all([
      thread.id === null
        ? []
        : db.nudges.where('thread.id').equals(thread.id).filter(isOpen).limit(MOST).toArray(),
      stem === '' ? [] : db.nudges.where('wait.stem').equals(stem).filter(isOpen).limit(MOST).toArray(),
    ]);
    const nudges = [...new Map(found.flat().map((nudge) => [nudge.id, nudge])).values()];
    const waiting = nudges.filter((nudge) => nudge.account === account && isWaiting(nudge, thread));
    const clients = await db.persons.bulkGet(waiting.map(({ person }) => person));
    return waiting.flatMap((nudge, at) => {
      const client = clients[at];
      return client && nudge.wait ? [{ nudge: { ...nudge, wait: nudge.wait }, client }] : [];
    });
  });
}

function isWaiting(nudge: Nudge, thread: PageThread): boolean {
  return nudge.kind === 'no-reply' && isOpen(nudge) && isItsThread(nudge, thread);
}

/** Which of these promises are to give an answer that a nudge waits for, or waited for until the user ended it. */
export async function promisedAnswers(
  db: Database,
  promises: readonly PromiseEntry[],
): Promise<ReadonlySet<string>> {
  const persons = new Set(promises.filter(({ by }) => by === 'client').map(({ person }) => person));
  if (persons.size === 0) return new Set();
  const nudges = await db.nudges
    .where('person')
    .anyOf([...persons])
    .filter(({ kind, endedBy }) => kind === 'no-reply' && endedBy?.by !== 'answer')
    .toArray();
  return new Set(nudges.flatMap(({ wait }) => wait?.promise ?? []));
}

/** What a thread says to one nudge. */
export interface HeardFor {
  readonly nudge: string;
  readonly heard: readonly Heard[];
}

/** What of a holding reply goes into the ledger of promises. */
export type PromiseOf = (held: Held, person: string) => NewPromise;

/**
 * Lets the nudges hear what a thread says, in one transaction: all of it stands afterwards, or nothing. A holding reply
 * is kept as the client's promise, once however often it is seen, and an answer settles the promise to give it.
 * @returns what was changed
 */
export function hear(
  db: Database,
  said: readonly HeardFor[],
  promiseOf: PromiseOf,
  place: WorkPlace,
  now: number,
): Promise<{ readonly nudges: readonly string[]; readonly ledgers: boolean }> {
  return db.transaction('rw', db.nudges, db.promises, db.events, db.persons, db.merges, async () => {
    const changed: string[] = [];
    let ledgers = false;
    for (const { nudge: id, heard } of said) {
      const held = await db.nudges.get(id);
      if (!held) continue;
      const standing = afterHearing(held, heard, place, now);
      if (standing.nudge === held) continue;
      const kept = standing.held && (await keepPromise(db, promiseOf(standing.held, held.person), now));
      const settled = await settleWith(db, standing.nudge, place, now);
      await db.nudges.put(kept ? withPromise(standing.nudge, kept.id) : standing.nudge);
      changed.push(id);
      ledgers ||= settled || (kept?.isNew ?? false);
    }
    return { nudges: changed, ledgers };
  });
}

/**
 * Takes the last change of a nudge back; where that was an answer, the promise to give it is open again.
 * @returns whether a promise was opened
 * @throws CallError `not-found`
 */
export function undoNudge(db: Database, id: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.nudges, db.promises, db.events, async () => {
    const nudge = await db.nudges.get(id);
    if (!nudge) throw new CallError('not-found');
    const before = undone(nudge, now);
    if (before === nudge) return false;
    await db.nudges.put(before);
    const promise = nudge.endedBy?.by === 'answer' ? nudge.wait?.promise : null;
    if (!promise || !(await db.promises.get(promise))) return false;
    const reopen = (entry: Parameters<typeof settledAs>[0]) =>
      entry.state === 'kept' || entry.state === 'early' ? settledAs(entry, 'open', '', now) : entry;
    return (await changeEntries(db, 'promises', [promise], reopen, now)).event !== null;
  });
}

/** Keeps the promise as one that was read in the mail; one that is there already, in whatever state, stays. */
async function keepPromise(
  db: Database,
  promise: NewPromise,
  now: number,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { event } = await addEntry(db, 'promises', newPromise(promise, now), now);
  const kept = await db.promises.where('[account+origin]').equals([promise.account, promise.origin]).first();
  return { id: kept?.id ?? promise.id, isNew: event !== null };
}

function withPromise(nudge: Nudge, promise: string): Nudge {
  return nudge.wait ? { ...nudge, wait: { ...nudge.wait, promise } } : nudge;
}

/** The answer that was promised has come. @returns whether that settled the promise */
async function settleWith(
  db: Database,
  { endedBy, wait }: Nudge,
  place: WorkPlace,
  now: number,
): Promise<boolean> {
  if (endedBy?.by !== 'answer' || !wait?.promise) return false;
  const promise = await db.promises.get(wait.promise);
  if (promise?.state !== 'open') return false;
  const on = isoDay(today({ now: endedBy.at, zone: place.zone }));
  const settle = (entry: typeof promise) => settledAs(entry, 'kept', on, now);
  return (await changeEntries(db, 'promises', [promise.id], settle, now)).event !== null;
}
