import { daysAfter } from '../../ledgers/calendar.ts';
import { daysFrom } from '../../ledgers/entry.ts';
import { dayWords } from '../../ledgers/layers/day-words.ts';
import {
  BELATED_DAYS,
  nextDay,
  type OccasionEntry,
  type OccasionKind,
  standingDay,
} from '../../ledgers/occasion.ts';
import { isoDay } from '../calendar-day.ts';
import { today } from '../due-time.ts';
import type { Nudge } from '../nudge.ts';
import {
  comesOn,
  dayNamed,
  type FollowClock,
  type Followed,
  followedId,
  morningOf,
  reasonOf,
} from './followed.ts';

const WORDS: Readonly<Record<OccasionKind, string>> = {
  birthday: 'Their birthday',
  'go-live': 'Their go-live',
  anniversary: 'Their anniversary',
  event: 'Their event',
  other: 'A day of theirs',
};

/**
 * C7, X5: a day of theirs comes back so many days before as the user wants, each year anew; where that is a day off, on
 * the last working day before it. Null for one that is seen to, let go, or long past.
 */
export function occasionNudge(occasion: OccasionEntry, clock: FollowClock): Followed | null {
  const now = isoDay(today(clock));
  const day = standingDay(occasion, now);
  if (occasion.state !== 'open' || daysFrom(now, day) < -BELATED_DAYS) return null;
  const { id, account, person, kind, text, leadDays } = occasion;
  const what = text === null ? WORDS[kind] : `${WORDS[kind]}: ${text}`;
  return {
    id: followedId('occasion', id, day),
    account,
    person,
    kind: 'occasion',
    reason: reasonOf(`${what}, on ${dayWords(day, now, clock.locale)}`),
    dueAt: morningOf(dayNamed(comesOn(daysAfter(day, -leadDays), clock)), clock),
    about: { ledger: 'occasions', entry: id },
  };
}

/** So many days before it comes by its lead it may have come, over days off. */
const LONGEST_REST = 31;

/**
 * Whether a nudge of a day that is past still means something: the user put it off beyond the day, and has not seen to
 * the day since.
 */
export function isPutOff(nudge: Nudge, occasion: OccasionEntry): boolean {
  const day = nudge.id.slice(-10);
  const { state, keptOn, leadDays } = occasion;
  const isItsDay = followedId('occasion', occasion.id, day) === nudge.id && nextDay(occasion, day) === day;
  const isSeenTo = keptOn !== null && keptOn >= daysAfter(day, -leadDays - LONGEST_REST);
  return state === 'open' && nudge.previous !== null && isItsDay && !isSeenTo;
}
