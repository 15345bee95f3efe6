import { noonOf } from '../../../components/ledgers/ledger-day.ts';
import { fullDay } from '../../../components/look/days.ts';
import type { Text } from '../../../components/text/text.ts';

/** What the notice says of a promise that was kept in the ledger. @param day ISO date or `NO_DAY` */
export function addedWords(t: Text, day: string, locale: string): string {
  const at = noonOf(day);
  return at === null ? t('promise_added') : t('promise_addedBy', fullDay(at, locale));
}
