import { noonOf } from '../../ledgers/ledger-day.ts';

/** The day of an ISO date as it is written here, with its year, for a table that crosses one. */
export function weekDay(day: string, locale: string): string {
  const at = noonOf(day);
  return at === null
    ? day
    : new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' });
}
