import { fullDay } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { DayReading } from './day-typed.ts';
import { noonOf } from './ledger-day.ts';
import { howFarWords, yearsWords } from './occasion-words.ts';

export interface DayReadProps {
  readonly read: DayReading;
  /** The words name a holiday of a whole land. */
  readonly isEverybodys: boolean;
}

/** What was understood of a date, in full, or what is missing; and a word where the day is everybody's. */
export function DayRead({ read: { words, next, fault }, isEverybodys }: DayReadProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const at = next === null ? null : noonOf(next);
  const years = words && next !== null && words.kind !== 'birthday' ? yearsWords(t, words, next) : null;
  return (
    <>
      <p class={fault ? 'field-fault' : 'day-read'} role="status">
        {fault && t(fault)}
        {!fault && at === null && t('occasion_unread')}
        {next !== null && at !== null && (
          <>
            <strong>{fullDay(at, locale)}</strong> · {howFarWords(t, next, now, locale)}
            {years !== null && ` · ${years}`}
          </>
        )}
      </p>
      {isEverybodys && <p class="aside">{t('occasion_everybodys')}</p>}
    </>
  );
}
