import { type FamilyCount, familiesOfWeeks, type Week } from '../../../utils/ledgers/weeks/count-weeks.ts';
import { useLocale } from '../../text/locale.ts';
import { type Text, useText } from '../../text/text.ts';
import { familyWords } from './family-words.ts';
import { type Plot, totalOf } from './plots.ts';
import { weekDay } from './week-day.ts';

export interface WeeksTableProps {
  readonly plot: Plot;
  /** The oldest first; the table has the newest first. */
  readonly weeks: readonly Week[];
  /** Seen; a screen reader finds it either way. */
  readonly isSeen: boolean;
}

/** D9: the numbers behind a picture, with all weeks together in the first row. */
export function WeeksTable({ plot, weeks, isSeen }: WeeksTableProps) {
  const t = useText();
  const locale = useLocale();
  const columns = [...plot.bars, ...plot.more];
  // Where it is too wide for its box it scrolls, and the keyboard must get there.
  const box = isSeen
    ? {
        class: 'weeks-table',
        role: 'region' as const,
        tabIndex: 0,
        'aria-label': t('weeks_tableName', t(plot.title)),
      }
    : { class: 'weeks-table weeks-heard' };
  return (
    <div {...box}>
      <table>
        <caption class="unseen">{t(plot.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weeks_week')}</th>
            {columns.map(({ words }) => (
              <th key={words} scope="col">
                {t(words)}
              </th>
            ))}
            {plot.byFamily && <th scope="col">{t('weeks_byFamily')}</th>}
          </tr>
        </thead>
        <tbody>
          <tr class="weeks-sum">
            <th scope="row">{t('weeks_all')}</th>
            {columns.map((column) => (
              <td key={column.words}>{totalOf(column, weeks)}</td>
            ))}
            {plot.byFamily && <td>{countsOf(t, familiesOfWeeks(weeks))}</td>}
          </tr>
          {[...weeks].reverse().map((week) => (
            <tr key={week.monday}>
              <th scope="row">{weekDay(week.monday, locale)}</th>
              {columns.map((column) => (
                <td key={column.words}>{column.of(week)}</td>
              ))}
              {plot.byFamily && <td>{countsOf(t, week.families)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function countsOf(t: Text, families: readonly FamilyCount[]): string {
  return families
    .map(({ family, asked, answered }) => t('weeks_familyCount', familyWords(t, family), asked, answered))
    .join('; ');
}
