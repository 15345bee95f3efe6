import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDue } from '../../../utils/nudges/parse-due.ts';
import { parseRepeating } from '../../../utils/nudges/parse-repeating.ts';
import { repetitionFrom } from '../../../utils/nudges/repeating/repetition.ts';
import { repetitionWords } from '../../../utils/nudges/repeating/words.ts';
import { USUAL_WEEK } from '../../../utils/nudges/work-calendar.ts';
import { momentOf, type Wall, wallAt } from '../../../utils/nudges/zone.ts';

const ZONE = 'Europe/Berlin';
/** Wednesday, 25 November 2026, 14:10 in Berlin, where nothing else is said. */
const context = (at: Partial<Wall> = {}) => ({
  now: momentOf({ year: 2026, month: 11, day: 25, hour: 14, minute: 10, ...at }, ZONE),
  zone: ZONE,
  locale: 'en-GB',
});

/** What was understood, as `FREQ=WEEKLY;BYDAY=FR · 2026-11-27 09:00`, or null. */
function read(text: string, where = context()): string | null {
  const found = parseRepeating(text, where);
  if (!found) return null;
  const { year, month, day, hour, minute } = wallAt(found.dueAt, ZONE);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rule = found.repeats.split('RRULE:')[1];
  return `${rule} · ${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

describe('X5 words for what repeats', () => {
  it.each([
    ['every Friday', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-27 09:00'],
    ['each fri at 16:30', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-27 16:30'],
    ['every Monday and Thursday', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-26 09:00'],
    ['every Monday, Wednesday and Friday', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-27 09:00'],
    ['every Wednesday', 'FREQ=WEEKLY;BYDAY=WE', '2026-12-02 09:00'],
    ['every Wednesday at 16:00', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25 16:00'],
    ['on Fridays', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-27 09:00'],
    ['every day', 'FREQ=DAILY', '2026-11-26 09:00'],
    ['every day at 18:00', 'FREQ=DAILY', '2026-11-25 18:00'],
    ['every 3 days', 'FREQ=DAILY;INTERVAL=3', '2026-11-28 09:00'],
    ['every other day', 'FREQ=DAILY;INTERVAL=2', '2026-11-27 09:00'],
    ['every working day', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-26 09:00'],
    ['every weekday at 5pm', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-25 17:00'],
    ['every week', 'FREQ=WEEKLY;BYDAY=WE', '2026-12-02 09:00'],
    ['every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-12-09 09:00'],
    ['every two weeks on Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27 09:00'],
    ['every other Tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-12-01 09:00'],
    ['every second Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27 09:00'],
    ['every fortnight', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-12-09 09:00'],
    ['every month', 'FREQ=MONTHLY;BYMONTHDAY=25', '2026-12-25 09:00'],
    ['every month on the 1st', 'FREQ=MONTHLY;BYMONTHDAY=1', '2026-12-01 09:00'],
    ['every month on the 1st and the 15th', 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-01 09:00'],
    ['every month on the 30th', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', '2026-11-30 09:00'],
    ['every month on the 31st', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30 09:00'],
    ['last day of every month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30 09:00'],
    ['on the 15th of each month', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15 09:00'],
    ['every 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15 09:00'],
    ['first Monday of each month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07 09:00'],
    ['every second Tuesday of the month at 10', 'FREQ=MONTHLY;BYDAY=2TU', '2026-12-08 10:00'],
    ['on the last Friday of every month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27 09:00'],
    ['every last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27 09:00'],
    ['first working day of each month', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-12-01 09:00'],
    ['every quarter', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25', '2027-02-25 09:00'],
    ['every 6 months on the 1st', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=1', '2026-12-01 09:00'],
    ['every year', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25', '2027-11-25 09:00'],
    ['every year on 1 March', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', '2027-03-01 09:00'],
    ['every March 5th', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5', '2027-03-05 09:00'],
    ['every year on 29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1', '2027-02-28 09:00'],
    ['every year on the first Monday of May', 'FREQ=YEARLY;BYMONTH=5;BYDAY=1MO', '2027-05-03 09:00'],
    ['call them quarterly', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25', '2027-02-25 09:00'],
    ['weekly on Mondays at noon', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-30 12:00'],
    ['every Friday afternoon', 'FREQ=WEEKLY;BYDAY=FR', '2026-11-27 14:00'],
    ['at 8:15 every Tuesday', 'FREQ=WEEKLY;BYDAY=TU', '2026-12-01 08:15'],
    ['every day at end of day', 'FREQ=DAILY', '2026-11-25 17:00'],
  ])('are read: %s', (text, rule, first) => {
    expect(read(text)).toBe(`${rule} · ${first}`);
  });

  it.each([
    ['call Dana every Friday about the oven', 'call Dana about the oven'],
    ['every other week: send the numbers', 'send the numbers'],
    ['ask for the forecast on the first working day of each month at 10', 'ask for the forecast'],
    ['check in with Dana, monthly', 'check in with Dana'],
  ])('leave the other words as they are: %s', (text, rest) => {
    expect(parseRepeating(text, context())?.rest).toBe(rest);
  });

  it.each([
    'the weekly report',
    "every Friday's report",
    'every other client',
    'every month end report',
    'everyday words',
    'every 2 hours',
    'first Monday of the month',
    'every 0 weeks',
    'every 45th',
    'every year on 31 June',
    'every week on the 1st',
    'tomorrow',
    '',
  ])('are not invented: %s', (text) => {
    expect(parseRepeating(text, context())).toBeNull();
  });

  it('follow the working week of the user, and pass over holidays', () => {
    const calendar = { workdays: [7, 1, 2, 3], holidays: ['2026-11-29'] };
    expect(read('every working day', { ...context(), calendar } as ReturnType<typeof context>)).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,SU · 2026-11-30 09:00',
    );
  });

  it('are written back in words that mean the same', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'year', 'fortnight', 'quarter');
    const phrases = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 9 }), units).map(([n, unit]) => `every ${n} ${unit}s`),
      fc
        .uniqueArray(fc.constantFrom('Monday', 'Tue', 'Thursdays', 'fri', 'Sunday'), { minLength: 1 })
        .map((days) => `every ${days.join(' and ')}`),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
        .map(([n, day]) => `every ${n} months on the ${day}th`),
      fc.constantFrom(
        'every working day',
        'every last working day',
        'every first Monday and third Friday of the month',
      ),
      fc.integer({ min: 1, max: 31 }).map((day) => `every ${day} January`),
      fc.integer({ min: 1, max: 29 }).map((day) => `every other year on ${day} February`),
      fc.constantFrom('every last Sunday of the month', 'every year on the last Sunday of March'),
    );
    const moments = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(phrases, moments, (phrase, now) => {
        const where = { now, zone: ZONE, locale: 'en-GB' };
        const first = parseRepeating(phrase, where);
        expect(first).not.toBeNull();
        const start = wallAt(first?.dueAt ?? 0, ZONE);
        const rule = repetitionFrom(first?.repeats ?? '', start);
        const words = rule && repetitionWords(rule.repetition, rule.start, USUAL_WEEK);
        expect(words).toMatch(/^every /);
        const again = parseRepeating(words ?? '', where);
        expect(again?.repeats.split('\n').slice(1)).toEqual(first?.repeats.split('\n').slice(1));
      }),
      { numRuns: 500 },
    );
  });

  it('are for nudges: a promise takes no repeating day', () => {
    expect(parseDue('every Friday', context())).toBeNull();
  });

  it('answer anything at all, and at once', () => {
    const hostile = [
      'every '.repeat(3000),
      'every first Monday and '.repeat(2000),
      'each 1st, '.repeat(2000),
    ];
    for (const text of hostile) {
      const began = performance.now();
      parseRepeating(text, context());
      expect(performance.now() - began).toBeLessThan(300);
    }
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseRepeating(text, context())));
  });
});
