import {
  type Answer,
  answered,
  type ExtraEntry,
  isSpent,
  type NewExtra,
  newExtra,
  sinceDay,
} from '../ledgers/extra.ts';
import type { Changed } from '../messaging/calls/ledgers.ts';
import type { Database } from './database.ts';
import { addEntry, changeEntries, entriesOf } from './ledgers.ts';

/** There are fewer ideas than this, and of each one line that counts. */
const MOST = 300;

/**
 * C4: what of a client's log still counts: all that is put off or turned down, and what was given within twelve
 * months. Older ones are not read, however many there are.
 * @param today ISO date where the user is
 */
export async function extrasThatCount(db: Database, person: string, today: string): Promise<ExtraEntry[]> {
  const given = db.extras
    .where('[person+state+day]')
    .between([person, 'done', sinceDay(today)], [person, 'done', today], true, true)
    .limit(MOST)
    .toArray();
  const [later, notThis, done] = await Promise.all([
    entriesOf(db, 'extras', person, 'later', MOST),
    entriesOf(db, 'extras', person, 'not-this', MOST),
    given,
  ]);
  return [...later, ...notThis, ...done];
}

/**
 * Keeps what the user says to an idea. One that was put off before is answered anew; one that is spent by now, because
 * another window was faster, stays as it is.
 * @throws CallError `not-found` for a client that is not there
 */
export function answerIdea(
  db: Database,
  given: NewExtra & { readonly idea: string },
  answer: Answer,
  today: string,
  now: number,
): Promise<Changed> {
  return db.transaction('rw', db.extras, db.events, db.persons, db.merges, async () => {
    const log = await extrasThatCount(db, given.person, today);
    const put = log.find(({ idea, state }) => idea === given.idea && state === 'later');
    if (put) return changeEntries(db, 'extras', [put.id], (one) => answered(one, answer, now), now);
    if (isSpent(log, given.idea, today)) return { event: null };
    return addEntry(db, 'extras', newExtra(given, answer, today, now), now);
  });
}
