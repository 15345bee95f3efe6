import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  dayFrom,
  dayNumber,
  isoDay,
  mondayOf,
  weekdayOf,
} from '../../../utils/nudges/calendar-day.ts';
import {
  endOfWeek,
  isWorkday,
  restAfter,
  USUAL_WEEK,
  type WorkCalendar,
  workdayFrom,
  workdayUntil,
  workingDaysAfter,
} from '../../../utils/nudges/work-calendar.ts';

const day = (year: number, month: number, of: number): CalendarDay => ({ year, month, day: of });
const days = fc.integer({ min: 15_000, max: 40_000 }).map(dayFrom);
/** Any working week, with holidays thrown in around the days that are looked at. */
const calendars = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    fc.array(days.map(isoDay), { maxLength: 60 }),
    fc.array(fc.tuple(days, fc.integer({ min: 1, max: 60 })), { maxLength: 4 }),
  )
  .map(([workdays, single, breaks]): WorkCalendar => {
    const long = breaks.flatMap(([first, length]) =>
      Array.from({ length }, (_, away) => isoDay(addDays(first, away))),
    );
    return { workdays, holidays: [...single, ...long] };
  });
const around = (calendar: WorkCalendar, start: CalendarDay): WorkCalendar => ({
  ...calendar,
  holidays: [...calendar.holidays, isoDay(start), isoDay(addDays(start, 1)), isoDay(addDays(start, 9))],
});

describe('X5 the working week and the holidays of the user', () => {
  it('skips weekends, holidays and New Year when it looks for a working day', () => {
    expect(workdayFrom(day(2027, 1, 1), USUAL_WEEK)).toEqual(day(2027, 1, 4));
    expect(workdayUntil(day(2027, 1, 31), USUAL_WEEK)).toEqual(day(2027, 1, 29));
    const christmas = { ...USUAL_WEEK, holidays: ['2026-12-24', '2026-12-25'] };
    expect(workdayFrom(day(2026, 12, 24), christmas)).toEqual(day(2026, 12, 28));
    expect(workingDaysAfter(day(2026, 12, 23), 3, christmas)).toEqual(day(2026, 12, 30));
  });

  it('works from Sunday to Thursday where the user does', () => {
    const fromSunday = { workdays: [7, 1, 2, 3, 4], holidays: [] };
    expect(workingDaysAfter(day(2026, 11, 26), 1, fromSunday)).toEqual(day(2026, 11, 29));
    const monday = day(2026, 11, 23);
    expect(workdayUntil(endOfWeek(monday, fromSunday), fromSunday)).toEqual(day(2026, 11, 26));
    expect(workdayUntil(endOfWeek(monday, { workdays: [2, 6], holidays: [] }), USUAL_WEEK)).toEqual(
      day(2026, 11, 27),
    );
  });

  it('never lands on a day off', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 40 }), (some, start, count) => {
        const calendar = around(some, start);
        const found = [
          workdayFrom(start, calendar),
          workdayUntil(start, calendar),
          workingDaysAfter(start, count, calendar),
          workingDaysAfter(start, -count, calendar),
        ];
        expect(found.filter((one) => !isWorkday(one, calendar))).toEqual([]);
      }),
    );
  });

  it('counts working days one by one, and back again', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 40 }), (some, start, count) => {
        const calendar = around(some, start);
        const after = workingDaysAfter(start, count, calendar);
        const between = Array.from({ length: dayNumber(after) - dayNumber(start) }, (_, away) =>
          addDays(start, away + 1),
        );
        expect(between.filter((one) => isWorkday(one, calendar))).toHaveLength(count);
        const begin = workdayFrom(start, calendar);
        expect(workingDaysAfter(workingDaysAfter(begin, count, calendar), -count, calendar)).toEqual(begin);
      }),
    );
  });

  it('leaves no working day out between a day and the one it finds', () => {
    fc.assert(
      fc.property(calendars, days, (some, start) => {
        const calendar = around(some, start);
        const ahead = dayNumber(workdayFrom(start, calendar)) - dayNumber(start);
        const passed = Array.from({ length: ahead }, (_, away) => addDays(start, away));
        expect(passed.filter((one) => isWorkday(one, calendar))).toEqual([]);
      }),
    );
  });

  it('counts every day where there is no working day for years, and answers at once', () => {
    const never: WorkCalendar = { workdays: [], holidays: [] };
    const began = performance.now();
    expect(workdayFrom(day(2026, 11, 22), never)).toEqual(day(2026, 11, 22));
    expect(workingDaysAfter(day(2026, 11, 22), 999, never)).toEqual(addDays(day(2026, 11, 22), 999));
    expect(workingDaysAfter(day(2026, 11, 22), -2, never)).toEqual(day(2026, 11, 20));
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('finds a working day behind the longest break that the settings can hold', () => {
    const monday = mondayOf(day(2026, 11, 23));
    const holidays = Array.from({ length: 400 }, (_, week) => isoDay(addDays(monday, 7 * week)));
    const found = workdayFrom(monday, { workdays: [1], holidays });
    expect(found).toEqual(addDays(monday, 7 * 400));
    expect(weekdayOf(found)).toBe(1);
  });
});

describe('X5 the days off that follow a day', () => {
  it('end before the next working day', () => {
    expect(restAfter(day(2026, 11, 26), USUAL_WEEK)).toEqual(day(2026, 11, 26));
    expect(restAfter(day(2026, 11, 27), USUAL_WEEK)).toEqual(day(2026, 11, 29));
    expect(restAfter(day(2026, 11, 28), USUAL_WEEK)).toEqual(day(2026, 11, 29));
    fc.assert(
      fc.property(days, calendars, (start, plain) => {
        const calendar = around(plain, start);
        const last = restAfter(start, calendar);
        for (let off = addDays(start, 1); dayNumber(off) <= dayNumber(last); off = addDays(off, 1)) {
          expect(isWorkday(off, calendar)).toBe(false);
        }
        expect(isWorkday(addDays(last, 1), calendar)).toBe(true);
      }),
    );
  });
});
