import {
  type OccasionEntry,
  type OccasionKind,
  type OccasionRule,
  yearsOn,
} from '../../utils/ledgers/occasion.ts';
import { dayLabel, daysBetween } from '../look/days.ts';
import { plural } from '../text/plural.ts';
import type { MessageKey, Text } from '../text/text.ts';
import { noonOf } from './ledger-day.ts';

export const OCCASION_WORDS: Readonly<Record<OccasionKind, MessageKey>> = {
  birthday: 'occasion_birthday',
  'go-live': 'occasion_goLive',
  anniversary: 'occasion_anniversary',
  event: 'occasion_event',
  other: 'occasion_other',
};

/** From so many days before it is brought up. */
export const LEADS: readonly (readonly [days: number, words: MessageKey])[] = [
  [0, 'occasion_lead0'],
  [3, 'occasion_lead3'],
  [7, 'occasion_lead7'],
  [14, 'occasion_lead14'],
  [30, 'occasion_lead30'],
];

/** What one expects of each kind, until the user says otherwise. */
export const USUAL: Readonly<Record<OccasionKind, Pick<OccasionEntry, 'every' | 'leadDays'>>> = {
  birthday: { every: 'year', leadDays: 3 },
  'go-live': { every: 'year', leadDays: 7 },
  anniversary: { every: 'year', leadDays: 7 },
  event: { every: 'once', leadDays: 14 },
  other: { every: 'once', leadDays: 7 },
};

/** How far off a day is: "in 3 days", "tomorrow", "2 days ago". @param day ISO date @param now Unix ms */
export function howFarWords(t: Text, day: string, now: number, locale: string): string {
  const at = noonOf(day);
  if (at === null) return '';
  const ahead = daysBetween(now, at);
  if (Math.abs(ahead) < 2) return dayLabel(t, at, now, locale);
  return ahead > 0
    ? plural(t, ahead, 'occasion_in_one', 'occasion_in_other')
    : plural(t, -ahead, 'occasion_ago_one', 'occasion_ago_other');
}

/** "3 years", where it is known since when; else null. @param day ISO date */
export function yearsWords(t: Text, occasion: OccasionRule, day: string): string | null {
  const years = yearsOn(occasion, day);
  return years === null ? null : plural(t, years, 'occasion_years_one', 'occasion_years_other');
}
