import type { Moment } from '../../utils/clients/person.ts';
import { daysBetween } from '../look/days.ts';

/** One line of the history: a day that begins, or something that passed on it. */
export type HistoryRow =
  | { readonly kind: 'day'; readonly at: number }
  | { readonly kind: 'moment'; readonly moment: Moment };

/** Lays moments (newest first) out as rows, a heading before the first of each calendar day of this machine's zone. */
export function groupByDay(moments: readonly Moment[]): HistoryRow[] {
  const rows: HistoryRow[] = [];
  let day: number | null = null;
  for (const moment of moments) {
    if (day === null || daysBetween(moment.at, day) !== 0) rows.push({ kind: 'day', at: moment.at });
    day = moment.at;
    rows.push({ kind: 'moment', moment });
  }
  return rows;
}
