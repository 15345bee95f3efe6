import fc from 'fast-check';
import type { Repetition } from '../../../../utils/nudges/repeating/repetition.ts';

const interval = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 6 }));
const weekday = fc.integer({ min: 1, max: 7 });
const nth = fc.constantFrom(-1, 1, 2, 3, 4, 5);
const some = <Value>(one: fc.Arbitrary<Value>, most: number): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(one, { maxLength: most, selector: (value) => JSON.stringify(value) });
const plainDays = some(weekday, 7).map((list) => list.map((one) => ({ weekday: one, nth: null })));
const countedDays = fc.uniqueArray(fc.record({ weekday, nth }), {
  minLength: 1,
  maxLength: 3,
  selector: (one) => JSON.stringify(one),
});
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1));
const position = fc.constantFrom(null, null, 1, 2, -1);
const month = fc.integer({ min: 1, max: 12 });
const NOTHING = { weekdays: [], monthDays: [], months: [], position: null };

/** Every kind of rule that is read: by days, weeks, months and years. */
export const repetitions: fc.Arbitrary<Repetition> = fc.oneof(
  interval.map((each): Repetition => ({ ...NOTHING, every: 'day', interval: each })),
  fc
    .tuple(interval, plainDays)
    .map(([each, weekdays]): Repetition => ({ ...NOTHING, every: 'week', interval: each, weekdays })),
  fc
    .tuple(interval, fc.oneof(plainDays, countedDays), some(monthDay, 3), some(month, 2), position)
    .map(([each, weekdays, monthDays, months, at]): Repetition => {
      const picks = weekdays.length + monthDays.length > 0;
      return { every: 'month', interval: each, weekdays, monthDays, months, position: picks ? at : null };
    }),
  fc
    .tuple(interval, fc.oneof(plainDays, countedDays), some(monthDay, 3), some(month, 2), position)
    .map(([each, weekdays, monthDays, months, at]): Repetition => {
      const named = months.length > 0 ? weekdays : [];
      const picks = named.length + monthDays.length > 0;
      return {
        every: 'year',
        interval: each,
        weekdays: named,
        monthDays,
        months,
        position: picks ? at : null,
      };
    }),
);
