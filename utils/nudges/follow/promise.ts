import { oneLine } from '../../clients/one-line.ts';
import { NO_DAY } from '../../ledgers/entry.ts';
import type { PromiseEntry } from '../../ledgers/promise.ts';
import { addDays } from '../calendar-day.ts';
import { calendarOf, type WorkClock } from '../due-time.ts';
import { workdayFrom, workdayUntil } from '../work-calendar.ts';
import { dayNamed, type Followed, followedId, LONGEST_WORDS, morningOf } from './followed.ts';

const OURS = 'Your promise: ';
const THEIRS = 'They promised: ';

/**
 * D7, X5: an open promise comes back by itself: ours on the working day before its day, so that it can still be kept;
 * the client's on the working day after, so that nobody is pressed before. Null for one that is settled or has no day.
 */
export function promiseNudge(promise: PromiseEntry, clock: WorkClock): Followed | null {
  const { id, account, person, by, text, day, state } = promise;
  if (state !== 'open' || day === NO_DAY) return null;
  const calendar = calendarOf(clock);
  const on =
    by === 'us'
      ? workdayUntil(addDays(dayNamed(day), -1), calendar)
      : workdayFrom(addDays(dayNamed(day), 1), calendar);
  return {
    id: followedId('promise', id, day),
    account,
    person,
    kind: 'promise',
    reason: `${by === 'us' ? OURS : THEIRS}${oneLine(text, LONGEST_WORDS)}`,
    dueAt: morningOf(on, clock),
    about: { ledger: 'promises', entry: id },
  };
}

/** A reason as it may be shown outside our own pages: without the words of a client. */
export function withoutTheirWords(reason: string): string {
  return reason.startsWith(THEIRS) ? 'Something they promised is due' : reason;
}

/** Whether a nudge that stands for a promise stands for one of ours, told by what it says. */
export function isOurPromise(reason: string): boolean {
  return reason.startsWith(OURS);
}
