import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  dayFrom,
  dayNumber,
  isoDay,
} from '../../../../utils/nudges/calendar-day.ts';
import { isWorkingWeek, nextDay } from '../../../../utils/nudges/repeating/occurrences.ts';
import { type Repetition, repetitionFrom } from '../../../../utils/nudges/repeating/repetition.ts';
import { isWorkday, USUAL_WEEK } from '../../../../utils/nudges/work-calendar.ts';
import { repetitions } from './sample-repetitions.ts';

const { RRule } = rrule;
const NEVER_WORKS = { workdays: [], holidays: [] };
const FREQUENCY = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY };
const day = (year: number, month: number, of: number): CalendarDay => ({ year, month, day: of });
const days = fc.integer({ min: 20_000, max: 30_000 }).map(dayFrom);
const utc = (of: CalendarDay): Date => new Date(dayNumber(of) * 86_400_000);
const rule = (text: string): Repetition => {
  const found = repetitionFrom(text, { ...day(2026, 11, 25), hour: 9, minute: 0 });
  if (!found) throw new Error(text);
  return found.repetition;
};

/** The same question, asked of the library that everybody uses, for three years. */
function byLibrary(repetition: Repetition, start: CalendarDay, from: CalendarDay): CalendarDay | null {
  const { every, interval, weekdays, monthDays, months, position } = repetition;
  const names = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];
  const byweekday = weekdays.flatMap(({ weekday, nth }) => {
    const name = names[weekday - 1];
    return name ? [nth === null ? name : name.nth(nth)] : [];
  });
  const asked = new RRule({
    freq: FREQUENCY[every],
    interval,
    dtstart: utc(start),
    until: utc(addDays(from, 3 * 366)),
    // To the library an empty list is a list.
    ...(months.length === 0 ? {} : { bymonth: [...months] }),
    ...(monthDays.length === 0 ? {} : { bymonthday: [...monthDays] }),
    ...(byweekday.length === 0 ? {} : { byweekday }),
    ...(position === null ? {} : { bysetpos: position }),
  });
  const found = asked.after(utc(from), true);
  return found && dayFrom(found.getTime() / 86_400_000);
}

/** Whether there is a day for it in every few years, whatever the calendar. */
function surelyComes({ weekdays, monthDays, position }: Repetition): boolean {
  const isEasy = monthDays.every((of) => of <= 28) && weekdays.every(({ nth }) => nth !== 5);
  return isEasy && (weekdays.length === 0 || monthDays.length === 0) && (position ?? 1) !== 2;
}

describe('X5 the days of what repeats', () => {
  it('are the days that the library of RFC 5545 finds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(repetitions, days, fc.integer({ min: -100, max: 900 }), (repetition, start, later) => {
        const from = addDays(start, later);
        const ours = nextDay(repetition, start, from, NEVER_WORKS);
        const near = ours !== null && dayNumber(ours) < dayNumber(from) + 3 * 365;
        // A rule without any day costs the library seconds: it looks as far as the year 9999.
        if (!near && !surelyComes(repetition)) return;
        const known = byLibrary(repetition, start, from);
        if (near || known) expect(ours).toEqual(known);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', day(2026, 11, 27)],
    ['FREQ=WEEKLY;INTERVAL=2', day(2026, 12, 9)],
    ['FREQ=MONTHLY;BYDAY=1MO', day(2026, 12, 7)],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', day(2026, 11, 30)],
    ['FREQ=MONTHLY;INTERVAL=3', day(2027, 2, 25)],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', day(2026, 11, 30)],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', day(2028, 2, 29)],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1', day(2027, 2, 28)],
  ])('are reckoned from the rule: %s', (text, expected) => {
    expect(nextDay(rule(text), day(2026, 11, 25), day(2026, 11, 26), USUAL_WEEK)).toEqual(expected);
  });

  it('pass over holidays where the rule names the working days of the user', () => {
    const every = rule('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
    const last = rule('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
    const calendar = { ...USUAL_WEEK, holidays: ['2026-12-30', '2026-12-31'] };
    expect(nextDay(every, day(2026, 11, 25), day(2026, 12, 30), calendar)).toEqual(day(2027, 1, 4));
    expect(nextDay(last, day(2026, 11, 25), day(2026, 12, 1), calendar)).toEqual(day(2026, 12, 29));
    expect(isWorkingWeek(every, { ...calendar, workdays: [1, 2, 3, 4] })).toBe(false);
    fc.assert(
      fc.property(days, (from) => {
        const found = nextDay(every, day(2026, 11, 25), from, calendar);
        expect(found && isWorkday(found, calendar)).toBe(true);
      }),
    );
  });

  it('go along with the working week where the rule says so, and not where it names the days', () => {
    const text = (mark: string) => `DTSTART:20261125T090000\n${mark}RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR`;
    const [working, named] = [rule(text('X-OVATION-DAYS:WORKING\n')), rule(text(''))];
    const longer = { workdays: [2, 3, 4, 5, 6], holidays: ['2026-12-01'] };
    const following = (repetition: Repetition) => {
      const found: string[] = [];
      for (let from = day(2026, 11, 27); found.length < 4; ) {
        const next = nextDay(repetition, day(2026, 11, 25), from, longer) ?? from;
        found.push(isoDay(next));
        from = addDays(next, 1);
      }
      return found;
    };
    expect(following(working)).toEqual(['2026-11-27', '2026-11-28', '2026-12-02', '2026-12-03']);
    expect(following(named)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']);
  });

  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYMONTHDAY=3',
  ])('are none where a rule of other days says that it is of the working days: %s', (text) => {
    const start = { ...day(2026, 11, 25), hour: 9, minute: 0 };
    expect(
      repetitionFrom(`DTSTART:20261125T090000\nX-OVATION-DAYS:WORKING\nRRULE:${text}`, start),
    ).toBeNull();
  });

  it('end where there is none for years, and say so at once', () => {
    const began = performance.now();
    const never = rule('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30');
    expect(nextDay(never, day(2026, 11, 25), day(2026, 11, 25), USUAL_WEEK)).toBeNull();
    expect(
      nextDay(rule('FREQ=DAILY'), day(2026, 11, 25), day(2026, 11, 25), USUAL_WEEK, () => false),
    ).toBeNull();
    expect(performance.now() - began).toBeLessThan(500);
  });
});
