import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type DueContext, parseDue } from '../../../utils/nudges/parse-due.ts';
import { momentOf, type Wall, wallAt } from '../../../utils/nudges/zone.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;

/** Wednesday, 25 November 2026, 14:10 in Berlin, where nothing else is said. */
function context(at: Partial<Wall> = {}, locale = 'en-GB', zone = ZONE): DueContext {
  return {
    now: momentOf({ year: 2026, month: 11, day: 25, hour: 14, minute: 10, ...at }, zone),
    zone,
    locale,
  };
}

/** What was understood, as `2026-12-01 09:00`, or null. */
function dueOf(text: string, where = context()): string | null {
  const due = parseDue(text, where);
  if (!due) return null;
  const { year, month, day, hour, minute } = wallAt(due.dueAt, where.zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

describe('X5 a date phrase in words', () => {
  it.each([
    ['tomorrow', '2026-11-26 09:00'],
    ['day after tomorrow', '2026-11-27 09:00'],
    ['in 3 days', '2026-11-28 09:00'],
    ['in a fortnight', '2026-12-09 09:00'],
    ['in a couple of weeks', '2026-12-09 09:00'],
    ['two weeks from now', '2026-12-09 09:00'],
    ['a week from Friday', '2026-12-04 09:00'],
    ["in 3 weeks' time at 10", '2026-12-16 10:00'],
    ['in 2 working days', '2026-11-27 09:00'],
    ['in five business days', '2026-12-02 09:00'],
    ['in 1 month', '2026-12-25 09:00'],
    ['in a year', '2027-11-25 09:00'],
  ])('counts from today: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['in 2 hours', '2026-11-25 16:10'],
    ['in half an hour', '2026-11-25 14:40'],
    ['in 20 minutes', '2026-11-25 14:30'],
    ['later today', '2026-11-25 17:15'],
    ['today', '2026-11-25 17:15'],
    ['today at 16:00', '2026-11-25 16:00'],
    ['this evening', '2026-11-25 18:00'],
    ['tonight', '2026-11-25 20:00'],
    ['eod', '2026-11-25 17:00'],
  ])('finds a moment today: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['fri', '2026-11-27 09:00'],
    ['by Friday', '2026-11-27 09:00'],
    ['Wednesday', '2026-12-02 09:00'],
    ['this Wednesday 17:00', '2026-11-25 17:00'],
    ['next Tuesday 9:00', '2026-12-01 09:00'],
    ['next fri', '2026-12-04 09:00'],
    ['Tuesday next week', '2026-12-01 09:00'],
    ['next week on Thursday', '2026-12-03 09:00'],
    ['next weekend', '2026-12-05 09:00'],
    ['first thing Monday', '2026-11-30 09:00'],
    ['Friday morning', '2026-11-27 09:00'],
    ['Friday at 5', '2026-11-27 17:00'],
    ['Friday 05:00', '2026-11-27 05:00'],
    ['EOD Friday', '2026-11-27 17:00'],
    ['9am next Tuesday', '2026-12-01 09:00'],
    ['14h30 tomorrow', '2026-11-26 14:30'],
  ])('knows the days of the week: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['next week', '2026-11-30 09:00'],
    ['end of next week', '2026-12-04 09:00'],
    ['end of the week', '2026-11-27 09:00'],
    ['later next week', '2026-12-03 09:00'],
    ['mid next week', '2026-12-02 09:00'],
    ['midweek', '2026-12-02 09:00'],
    ['later this week', '2026-11-27 09:00'],
    ['week of the 16th', '2026-12-14 09:00'],
    ['next month', '2026-12-01 09:00'],
    ['end of month', '2026-11-30 09:00'],
    ['quarter end', '2026-12-31 09:00'],
    ['next quarter', '2027-01-04 09:00'],
    ['next year', '2027-01-04 09:00'],
    ['mid-April', '2027-04-15 09:00'],
    ['mid-April at 10', '2027-04-15 10:00'],
    ['late May', '2027-05-31 09:00'],
    ['in March', '2027-03-01 09:00'],
    ['in Q3', '2027-07-01 09:00'],
    ['by the end of Q1 2027', '2027-03-31 09:00'],
    ['March 2027', '2027-03-01 09:00'],
  ])('takes the working day that a stretch of time means: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['5 March', '2027-03-05 09:00'],
    ['December 1st', '2026-12-01 09:00'],
    ['Tuesday, 1 December 2026', '2026-12-01 09:00'],
    ['2026-12-01 09:30', '2026-12-01 09:30'],
    ['the 16th', '2026-12-16 09:00'],
    ['on the 31st', '2026-12-31 09:00'],
    ['29 February', '2028-02-29 09:00'],
    ['12.03.2027', '2027-03-12 09:00'],
    ['25/12', '2026-12-25 09:00'],
    ['1/5/2027', '2027-05-01 09:00'],
  ])('reads a date: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it('reads 3/5 as the language of the user writes dates', () => {
    expect(dueOf('3/5', context({}, 'en-GB'))).toBe('2027-05-03 09:00');
    expect(dueOf('3/5', context({}, 'en-US'))).toBe('2027-03-05 09:00');
    expect(dueOf('25/12', context({}, 'en-US'))).toBe('2026-12-25 09:00');
    expect(dueOf('3.5.', context({}, 'de-DE'))).toBe('2027-05-03 09:00');
  });

  it.each([
    'yesterday',
    'last Friday',
    '3 days ago',
    '5 March 2020',
    'today 9:00',
    '2020-01-01',
    'in 400 years',
    '31 November',
    '29 Feb 2027',
  ])('refuses what is over, too far ahead or no date: %s', (text) => {
    expect(dueOf(text)).toBeNull();
  });

  it.each([
    '',
    'March numbers',
    'sun is shining',
    'the sun is shining',
    'we sat down',
    'where we sat',
    'May I call you',
    'this may take a while',
    'send the Friday report',
    "prepare for Dana's Monday call",
    'every Friday',
    "next week's meeting",
    "tomorrow's call",
    'quarter end report',
    'the 16th floor',
    'the 3rd time he asked',
    '24/7 support',
    '1/2 day workshop',
    '3/5 of the deals',
    'version 3.5.',
    'call 555-1234',
    '100 seats',
    'now',
  ])('invents no date: %s', (text) => {
    expect(dueOf(text)).toBeNull();
  });

  it.each([
    ['call Dana about the ROI sheet next Tuesday 9:00', 'call Dana about the ROI sheet'],
    ['send March numbers on Friday', 'send March numbers'],
    ['by Friday, send the deck', 'send the deck'],
    ['Send the deck by Friday.', 'Send the deck.'],
    ['Send Dana the deck on Tue and ask for Bob', 'Send Dana the deck and ask for Bob'],
    ['the Friday report next Tuesday', 'the Friday report'],
    ['call on Monday about the Friday report', 'call about the Friday report'],
    ['the 1/2 day plan in a fortnight', 'the 1/2 day plan'],
    ['compare mid-April with end of May, tomorrow', 'compare mid-April with end of May'],
    ['tomorrow', ''],
  ])('leaves the other words as they are: %s', (text, rest) => {
    expect(parseDue(text, context())?.rest).toBe(rest);
  });
});

describe('X5 a date phrase near a change of the clocks', () => {
  it('stays at nine in the morning when the clocks change in between', () => {
    expect(dueOf('in 3 days', context({ year: 2027, month: 3, day: 26 }))).toBe('2027-03-29 09:00');
    expect(dueOf('tomorrow', context({ year: 2026, month: 10, day: 24 }))).toBe('2026-10-25 09:00');
  });

  it('moves a time that does not exist on to one that does', () => {
    expect(dueOf('tomorrow 02:30', context({ year: 2027, month: 3, day: 27 }))).toBe('2027-03-28 03:30');
  });

  it('counts hours on the running clock', () => {
    const where = context({ year: 2027, month: 3, day: 28, hour: 1, minute: 0 });
    expect(parseDue('in 2 hours', where)?.dueAt).toBe(where.now + 120 * MINUTE);
  });

  it('reckons on the calendar of the zone it is given: tomorrow in Auckland is today in Honolulu', () => {
    const now = Date.UTC(2026, 10, 25, 12, 0);
    expect(dueOf('tomorrow', { now, zone: 'Pacific/Auckland', locale: 'en' })).toBe('2026-11-27 09:00');
    expect(dueOf('tomorrow', { now, zone: 'Pacific/Honolulu', locale: 'en' })).toBe('2026-11-26 09:00');
  });

  it('honours a zone that is named with the time', () => {
    expect(parseDue('tomorrow 9:00 GMT', context())?.dueAt).toBe(Date.UTC(2026, 10, 26, 9));
  });
});

describe('X5 a date phrase and the working days of the user', () => {
  const where = (workdays: number[], ...holidays: string[]): DueContext => ({
    ...context(),
    calendar: { workdays, holidays },
  });

  it.each([
    ['in 2 working days', [1, 2, 3, 4], [], '2026-11-30 09:00'],
    ['in 2 working days', [1, 2, 3, 4, 5], ['2026-11-26', '2026-11-30'], '2026-12-01 09:00'],
    ['in 3 working days', [7, 1, 2, 3, 4], [], '2026-11-30 09:00'],
    ['end of next week', [1, 2, 3, 4], [], '2026-12-03 09:00'],
    ['end of next week', [7, 1, 2, 3, 4], [], '2026-12-03 09:00'],
    ['end of next week', [1, 2, 3, 4, 5, 6], [], '2026-12-05 09:00'],
    ['next month', [1, 2, 3, 4, 5], ['2026-12-01'], '2026-12-02 09:00'],
    ['end of the year', [1, 2, 3, 4, 5], ['2026-12-31', '2026-12-30'], '2026-12-29 09:00'],
    ['later this week', [1, 2, 3, 4, 5], ['2026-11-27'], '2026-11-26 09:00'],
    ['next week', [2, 4], [], '2026-12-01 09:00'],
  ])('reads "%s" with the working days %j and the holidays %j', (text, workdays, holidays, expected) => {
    expect(dueOf(text, where(workdays, ...holidays))).toBe(expected);
  });

  it('goes past the week where all of the week is free', () => {
    const off = ['11-30', '12-01', '12-02', '12-03', '12-04'].map((day) => `2026-${day}`);
    expect(dueOf('end of next week', where([1, 2, 3, 4, 5], ...off))).toBe('2026-12-07 09:00');
  });

  it('leaves a day that is named as it is, holiday or not', () => {
    expect(dueOf('tomorrow', where([1, 2, 3, 4, 5], '2026-11-26'))).toBe('2026-11-26 09:00');
    expect(dueOf('on Saturday', where([1, 2, 3, 4, 5]))).toBe('2026-11-28 09:00');
  });
});

describe('X5 a date phrase and the zone of the process', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it.each([
    'UTC',
    'America/New_York',
    'Asia/Tokyo',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Pacific/Honolulu',
  ])('means the same whatever zone the process runs in: %s', (zone) => {
    process.env.TZ = zone;
    const atNight = context({ year: 2027, month: 3, day: 13, hour: 23, minute: 50 });
    expect(dueOf('tomorrow', atNight)).toBe('2027-03-14 09:00');
    expect(dueOf('next Tuesday 9:00', atNight)).toBe('2027-03-16 09:00');
    expect(dueOf('5 April at 02:30', atNight)).toBe('2027-04-05 02:30');
    expect(dueOf('2027-03-14 02:30', atNight)).toBe('2027-03-14 02:30');
    expect(dueOf('end of next week', atNight)).toBe('2027-03-19 09:00');
  });
});

const PHRASES = [
  'tomorrow',
  'next Tuesday 9:00',
  'in 3 days',
  'end of next week',
  'mid-April',
  'in a fortnight',
  'in 2 working days',
  'on the 16th',
  '1 June',
];
const zones = fc.constantFrom('UTC', ZONE, 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland');
const contexts = fc.record({
  now: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 0, 1) }),
  zone: zones,
  locale: fc.constantFrom('en-US', 'en-GB', 'de-DE'),
});
const plainWords = fc.array(
  fc.constantFrom('call', 'Dana', 'about', 'her', 'budget', 'ROI', 'and', 'seats'),
  { maxLength: 8 },
);

describe('X5 a date phrase, whatever the day', () => {
  it('is never in the past and falls on the hour that was named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), contexts, (phrase, where) => {
        const due = parseDue(phrase, where);
        expect(due?.dueAt).toBeGreaterThan(where.now);
        expect(wallAt(due?.dueAt ?? 0, where.zone)).toMatchObject({ hour: 9, minute: 0 });
      }),
    );
  });

  it('leaves exactly the words around it', () => {
    fc.assert(
      fc.property(plainWords, fc.constantFrom(...PHRASES), contexts, (words, phrase, where) => {
        const line = [...words, phrase].join(' ');
        expect(parseDue(line, where)?.rest).toBe(words.join(' '));
      }),
    );
  });

  it('finds nothing in words that hold no date', () => {
    fc.assert(
      fc.property(plainWords, contexts, (words, where) => {
        expect(parseDue(words.join(' '), where)).toBeNull();
      }),
    );
  });

  it('answers anything at all, and at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), contexts, (text, where) => {
        const due = parseDue(text, where);
        if (due) expect(due.dueAt).toBeGreaterThan(where.now);
      }),
    );
    const hostile = [
      'in '.repeat(5000),
      ' '.repeat(20_000),
      '1/'.repeat(9000),
      'next '.repeat(9000),
      '9:'.repeat(9000),
    ];
    for (const text of hostile) expect(parseDue(text, context())).toBeNull();
  });
});
