import { describe, expect, it } from 'vitest';
import { capture } from '../../../utils/nudges/capture.ts';
import type { DueContext } from '../../../utils/nudges/parse-due.ts';
import { repeatsInWords } from '../../../utils/nudges/repeats.ts';
import { momentOf, type Wall, wallAt } from '../../../utils/nudges/zone.ts';

const ZONE = 'Europe/Berlin';

/** Wednesday, 25 November 2026, 14:10 in Berlin, where nothing else is said. */
function context(at: Partial<Wall> = {}, locale = 'en-GB'): DueContext {
  const now = momentOf({ year: 2026, month: 11, day: 25, hour: 14, minute: 10, ...at }, ZONE);
  return { now, zone: ZONE, locale };
}

/** What a line was read as: `2026-12-01 09:00 every Friday · call Dana`, or `- · …` where it holds no date. */
function read(line: string, where = context()): string {
  const { dueAt, repeats, reason } = capture(line, 'Dana', where);
  if (dueAt === null) return `- · ${reason}`;
  const { year, month, day, hour, minute } = wallAt(dueAt, ZONE);
  const two = (value: number): string => String(value).padStart(2, '0');
  const moment = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  const words = repeats === null ? '' : ` ${repeatsInWords(repeats, dueAt, where)}`;
  return `${moment}${words} · ${reason}`;
}

const only = (moment: string): string => `${moment} · Write to Dana`;

describe('X5 a date as people type it in haste', () => {
  it.each([
    ['tmrw', '2026-11-26 09:00'],
    ['3pm tmrw', '2026-11-26 15:00'],
    ['tommorow 10am', '2026-11-26 10:00'],
    ['2moro', '2026-11-26 09:00'],
    ['tomorrow am', '2026-11-26 09:00'],
    ['tomorrow pm', '2026-11-26 14:00'],
    ['tomorrow lunchtime', '2026-11-26 12:00'],
    ['Thurs arvo', '2026-11-26 14:00'],
    ['Thursday aft', '2026-11-26 14:00'],
    ['weds', '2026-12-02 09:00'],
    ['Weds 4pm', '2026-12-02 16:00'],
    ['nxt mon', '2026-11-30 09:00'],
    ['nxt wk', '2026-11-30 09:00'],
    ['next wk tues', '2026-12-01 09:00'],
    ['Tues next wk', '2026-12-01 09:00'],
    ['end of next wk', '2026-12-04 09:00'],
    ['in 2 wks', '2026-12-09 09:00'],
    ['in a wk', '2026-12-02 09:00'],
    ['next mth', '2026-12-01 09:00'],
    ['next yr', '2027-01-04 09:00'],
    ['end of febuary', '2027-02-26 09:00'],
    ['end Feb', '2027-02-26 09:00'],
    ['EOW', '2026-11-27 09:00'],
    ['EOM', '2026-11-30 09:00'],
    ['EOQ', '2026-12-31 09:00'],
    ['EOY', '2026-12-31 09:00'],
    ['fri @ 3', '2026-11-27 15:00'],
    ['by cop friday', '2026-11-27 17:00'],
    ['end of play today', '2026-11-25 17:00'],
    ['tonite', '2026-11-25 20:00'],
    ['this arvo', '2026-11-25 17:15'],
    ['this afternoon', '2026-11-25 17:15'],
    ['this eve', '2026-11-25 18:00'],
    ['tues 9:30', '2026-12-01 09:30'],
    ['12/4', '2027-04-12 09:00'],
    ['4-12-2026', '2026-12-04 09:00'],
  ])('knows short forms and slips: %s', (line, moment) => {
    expect(read(line)).toBe(only(moment));
  });

  it.each([
    ['2 weeks', '2026-12-09 09:00'],
    ['2w', '2026-12-09 09:00'],
    ['3d', '2026-11-28 09:00'],
    ['in 3d', '2026-11-28 09:00'],
    ['fortnight', '2026-12-09 09:00'],
    ['a fortnight', '2026-12-09 09:00'],
    ['couple of weeks', '2026-12-09 09:00'],
    ['few days', '2026-11-28 09:00'],
    ['6 months', '2027-05-25 09:00'],
    ['5 business days', '2026-12-02 09:00'],
    ['next working day', '2026-11-26 09:00'],
    ['in about 2 weeks', '2026-12-09 09:00'],
    ['in a month or so', '2026-12-25 09:00'],
    ['in half a year', '2027-05-25 09:00'],
    ['week after next', '2026-12-07 09:00'],
    ['the week after next', '2026-12-07 09:00'],
    ['90 mins', '2026-11-25 15:40'],
    ['in 1h', '2026-11-25 15:10'],
    ['in 45m', '2026-11-25 14:55'],
    ['in half an hr', '2026-11-25 14:40'],
    ['in 1.5 hours', '2026-11-25 15:40'],
    ['in an hour and a half', '2026-11-25 15:40'],
  ])('counts without the little words: %s', (line, moment) => {
    expect(read(line)).toBe(only(moment));
  });

  it.each([
    ['a week today', '2026-12-02 09:00'],
    ['today week', '2026-12-02 09:00'],
    ['a week tomorrow', '2026-12-03 09:00'],
    ['tomorrow week', '2026-12-03 09:00'],
    ['a week on Tuesday', '2026-12-08 09:00'],
    ['a week Tuesday', '2026-12-08 09:00'],
    ['Tuesday week', '2026-12-08 09:00'],
    ['Tuesday week at 3', '2026-12-08 15:00'],
    ['a fortnight on Monday', '2026-12-14 09:00'],
    ['fortnight on Monday', '2026-12-14 09:00'],
    ['Monday after next', '2026-12-07 09:00'],
    ['the monday after next', '2026-12-07 09:00'],
    ['30 days from Friday', '2026-12-27 09:00'],
    ['10 days after 1 Dec', '2026-12-11 09:00'],
    ['3 days before 10 Dec', '2026-12-07 09:00'],
    ['the day before 10 December', '2026-12-09 09:00'],
    ['a week before the end of March', '2027-03-24 09:00'],
    ['working day after 1 Jan', '2027-01-04 09:00'],
    ['2 working days before 7 Dec at 10', '2026-12-03 10:00'],
  ])('counts from the day that is named: %s', (line, moment) => {
    expect(read(line)).toBe(only(moment));
  });

  it.each([
    ['tues at half 9', '2026-12-01 09:30'],
    ['half 3 on friday', '2026-11-27 15:30'],
    ['tomorrow after lunch', '2026-11-26 14:00'],
    ['after lunch tomorrow', '2026-11-26 14:00'],
    ['half past nine tomorrow', '2026-11-26 09:30'],
    ['half past 3 on friday', '2026-11-27 15:30'],
    ['quarter to 5 tomorrow', '2026-11-26 16:45'],
    ['Monday at quarter past 10', '2026-11-30 10:15'],
    ["ten o'clock on Monday", '2026-11-30 10:00'],
    ["Monday at three o'clock", '2026-11-30 15:00'],
    ['Monday 3:00', '2026-11-30 15:00'],
    ['Monday 03:00', '2026-11-30 03:00'],
    ['at 1530 tomorrow', '2026-11-26 15:30'],
    ['tomorrow at 1530', '2026-11-26 15:30'],
    ['1530hrs tomorrow', '2026-11-26 15:30'],
  ])('knows the time as it is said: %s', (line, moment) => {
    expect(read(line)).toBe(only(moment));
  });

  it.each([
    ['1st Monday of the month', '2026-12-07 09:00'],
    ['first Monday of next month', '2026-12-07 09:00'],
    ['first monday in december', '2026-12-07 09:00'],
    ['last Friday of the month', '2026-11-27 09:00'],
    ['last friday in march', '2027-03-26 09:00'],
    ['third Thursday of January at 11', '2027-01-21 11:00'],
    ['last working day of the month', '2026-11-30 09:00'],
    ['first week of January', '2027-01-04 09:00'],
    ['second week of Jan', '2027-01-11 09:00'],
    ['last week of January', '2027-01-25 09:00'],
    ['3rd of next month', '2026-12-03 09:00'],
    ['next month on the 3rd', '2026-12-03 09:00'],
    ['1st of the month', '2026-12-01 09:00'],
    ['4th', '2026-12-04 09:00'],
    ['Friday 4th', '2026-12-04 09:00'],
    ['later this month', '2026-11-30 09:00'],
    ['later this year', '2026-12-17 09:00'],
    ['w/c 7 Dec', '2026-12-07 09:00'],
    ['week commencing 7 December', '2026-12-07 09:00'],
    ['wk of 7 Dec', '2026-12-07 09:00'],
    ['sometime next week', '2026-11-30 09:00'],
    ['sometime in March', '2027-03-01 09:00'],
    ['after Christmas', '2026-12-28 09:00'],
    ['before xmas', '2026-12-24 09:00'],
    ['in the new year', '2027-01-04 09:00'],
  ])('finds the day in its month: %s', (line, moment) => {
    expect(read(line)).toBe(only(moment));
  });

  it.each([
    ['weekdays at 8', '2026-11-26 08:00 every working day'],
    ['every morning', '2026-11-26 09:00 every day'],
    ['every afternoon', '2026-11-26 14:00 every day'],
    ['monday mornings', '2026-11-30 09:00 every Monday'],
    ['friday afternoons', '2026-11-27 14:00 every Friday'],
    ['bi-weekly', '2026-12-09 09:00 every 2 weeks on Wednesday'],
    ['half yearly', '2027-05-25 09:00 every 6 months on the 25th'],
    ['once a week', '2026-12-02 09:00 every Wednesday'],
    ['once a month', '2026-12-25 09:00 every month on the 25th'],
    ['alternate Fridays', '2026-11-27 09:00 every 2 weeks on Friday'],
    ['end of every month', '2026-11-30 09:00 every month on the last working day'],
    ['every month end', '2026-11-30 09:00 every month on the last working day'],
    ['every other Friday', '2026-11-27 09:00 every 2 weeks on Friday'],
    ['first Monday of each month', '2026-12-07 09:00 every month on the first Monday'],
  ])('knows what repeats: %s', (line, words) => {
    expect(read(line)).toBe(only(words));
  });

  it.each([
    // The day of the week and the date say two days: which of them is meant only the user knows.
    'Fri 5 Dec',
    'Monday 1 December 2026',
    'Tuesday 24th November',
    'Friday 5th',
    'Mon or Tue',
    'tues and thurs',
    'between Mon and Wed',
    'tue/wed',
    // How often is not what a rule of ours can say, and a rule beside it is not what was meant.
    'end of every quarter',
    'twice a month',
    'twice weekly',
    'every 3 hrs',
    'Black Friday',
    'the trial runs for 2 weeks',
    'in 2-3 weeks',
    '30 Feb',
    'this morning',
  ])('does not guess, and leaves the day to be picked: %s', (line) => {
    expect(read(line)).toBe(`- · ${line}`);
  });

  it.each([
    ['ring Bob Thurs arvo abt renewal', '2026-11-26 14:00 · ring Bob abt renewal'],
    ['check in w/ Anna next wk re pricing', '2026-11-30 09:00 · check in w/ Anna re pricing'],
    ['ask wks mgr abt 2 wks notice tmrw 3pm', '2026-11-26 15:00 · ask wks mgr abt 2 wks notice'],
    ['send the weds numbers EOM', '2026-11-30 09:00 · send the weds numbers'],
    ['chase quote @ 3pm fri', '2026-11-27 15:00 · chase quote'],
    ['Tuesday week send the deck', '2026-12-08 09:00 · send the deck'],
    ['tomorrow pm: send the deck', '2026-11-26 14:00 · send the deck'],
    ['tomorrow at 1530 send the deck', '2026-11-26 15:30 · send the deck'],
    ['send the deck half 3 on friday', '2026-11-27 15:30 · send the deck'],
    ['ask the cop about 1530 seats tomorrow', '2026-11-26 09:00 · ask the cop about 1530 seats'],
    ['call re 2w trial in 3d', '2026-11-28 09:00 · call re 2w trial'],
  ])('keeps the spelling of every other word: %s', (line, found) => {
    expect(read(line)).toBe(found);
  });
});
