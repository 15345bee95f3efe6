import { familiesOfWeeks, type Week } from '../../../utils/ledgers/weeks/count-weeks.ts';
import type { Text } from '../../text/text.ts';
import { familyWords } from './family-words.ts';
import { PLOTS } from './plots.ts';

/**
 * D9: all weeks as the rows of one table, the names of the columns first: a column for each number of each picture, and
 * two for each family of questions that was asked. Days stand as ISO dates, which every program reads.
 */
export function weekRows(t: Text, weeks: readonly Week[]): (string | number)[][] {
  const columns = PLOTS.flatMap(({ title, bars, more }) =>
    [...bars, ...more].map(({ words, of }) => ({ name: t('weeks_column', t(title), t(words)), of })),
  );
  const families = familiesOfWeeks(weeks).map(({ family }) => family);
  const names = families.flatMap((family) => [
    t('weeks_familyAsked', familyWords(t, family)),
    t('weeks_familyAnswered', familyWords(t, family)),
  ]);
  const ofFamilies = (week: Week) =>
    families.flatMap((family) => {
      const held = week.families.find((one) => one.family === family);
      return [held?.asked ?? 0, held?.answered ?? 0];
    });
  return [
    [t('weeks_week'), ...columns.map(({ name }) => name), ...names],
    ...weeks.map((week) => [week.monday, ...columns.map(({ of }) => of(week)), ...ofFamilies(week)]),
  ];
}
