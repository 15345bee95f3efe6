import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { countWeeks } from '../../../utils/ledgers/weeks/count-weeks.ts';
import type { Counted, Happening } from '../../../utils/ledgers/weeks/happening.ts';
import { practiceOf } from '../../../utils/ledgers/weeks/practice.ts';
import { mondaysUntil, WEEKS_SHOWN } from '../../../utils/ledgers/weeks/week.ts';
import type { WeeksMirror } from '../../../utils/messaging/calls/weeks.ts';
import { CLIENT, DANA } from './dana.ts';
import { TODAY } from './layers.ts';

const MONDAYS = mondaysUntil(TODAY, WEEKS_SHOWN);

/** So many of a kind in each of these weeks, counted back from the running one. */
function some(kind: Counted, weeksAgo: readonly number[], part: Partial<Happening> = {}): Happening[] {
  return weeksAgo.map((ago) => ({
    kind,
    day: daysAfter(TODAY, -7 * ago),
    family: null,
    daysEarly: 0,
    ...part,
  }));
}

const HAPPENINGS = [
  ...some('asked', [0, 1, 1, 2, 4, 5, 5, 5, 8, 11, 14, 20, 25], { family: 'use' }),
  ...some('asked', [1, 3, 5, 9], { family: 'outcome' }),
  ...some('answered', [0, 1, 4, 5, 8, 14], { family: 'use' }),
  ...some('caught', [0, 2, 2, 7, 12, 19]),
  ...some('granted', [6, 11]),
  ...some('kept', [1, 3, 6, 6, 10, 17, 22], { daysEarly: 2 }),
  ...some('missed', [9]),
  ...some('tip', [2, 8]),
  ...some('check-in', [5]),
  ...some('extra', [4, 16]),
];

/** Half a year in which something happened. */
export const WEEKS: WeeksMirror = mirrorOf(HAPPENINGS, {
  person: DANA.id,
  name: DANA.name ?? '',
  address: CLIENT.address,
  reaction: 'delighted',
  what: 'Labels in Polish for the night shift',
  on: '2026-11-10',
});

/** The first day. */
export const NO_WEEKS: WeeksMirror = mirrorOf([], null);

function mirrorOf(happenings: readonly Happening[], referral: WeeksMirror['referral']): WeeksMirror {
  const weeks = countWeeks(happenings, MONDAYS);
  return { weeks, practice: practiceOf(weeks), referral };
}
