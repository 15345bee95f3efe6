import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { daysFrom } from '../../../utils/ledgers/entry.ts';
import {
  BELATED_DAYS,
  editedOccasion,
  isEverybodysDay,
  isNear,
  isRule,
  newOccasion,
  nextDay,
  type OccasionEntry,
  type OccasionRule,
  occasionIs,
  seenTo,
  standingDay,
  yearsOn,
} from '../../../utils/ledgers/occasion.ts';
import { sampleOccasion } from './sample-extra.ts';

const yearly = (monthDay: string, year: number | null = null): OccasionRule => ({
  monthDay,
  year,
  every: 'year',
});
const once = (monthDay: string, year: number): OccasionRule => ({ monthDay, year, every: 'once' });

describe('C7 the next day of an occasion', () => {
  it.each<[OccasionRule, string, string | null]>([
    [yearly('05-03'), '2026-05-03', '2026-05-03'],
    [yearly('05-03'), '2026-05-04', '2027-05-03'],
    [yearly('01-01'), '2026-12-31', '2027-01-01'],
    [yearly('02-29'), '2026-01-01', '2026-02-28'],
    [yearly('02-29'), '2027-03-01', '2028-02-29'],
    [yearly('09-01', 2028), '2026-05-03', '2028-09-01'],
    [yearly('09-01', 1980), '2026-05-03', '2026-09-01'],
    [once('05-12', 2026), '2026-05-03', '2026-05-12'],
    [once('05-12', 2026), '2026-05-12', '2026-05-12'],
    [once('05-12', 2026), '2026-05-13', null],
  ])('of %o from %s on is %s', (rule, from, day) => {
    expect(nextDay(rule, from)).toBe(day);
  });

  it('is never before the day asked for, and for a yearly one within a year of it', () => {
    const days = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), ({ month, day }, count) => {
        const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const from = daysAfter('2026-05-03', count);
        const next = nextDay(yearly(monthDay), from);
        expect(next?.slice(5)).toBe(monthDay);
        expect(daysFrom(from, next ?? '')).toBeGreaterThanOrEqual(0);
        expect(daysFrom(from, next ?? '')).toBeLessThanOrEqual(366);
      }),
    );
  });

  it.each<[OccasionRule, boolean]>([
    [yearly('02-29'), true],
    [yearly('02-30'), false],
    [yearly('13-01'), false],
    [once('02-29', 2027), false],
    [once('02-29', 2028), true],
    [{ monthDay: '05-03', year: null, every: 'once' }, false],
    [yearly('05-03', 12), false],
    [yearly('05-03', 2026.5), false],
  ])('comes of a rule that is one: %o is %s', (rule, is) => {
    expect(isRule(rule)).toBe(is);
  });
});

describe('C7 an occasion comes up', () => {
  const birthday = sampleOccasion({ monthDay: '05-10', leadDays: 3 });
  const comesUp = (occasion: OccasionEntry, from: string, days: number) =>
    Array.from({ length: days }, (_, n) => daysAfter(from, n)).filter((today) => isNear(occasion, today));

  it('from its lead time on until it is a little past, year after year', () => {
    const seen = comesUp(birthday, '2026-01-01', 3 * 365);
    const year = (n: number) => ['07', '08', '09', '10', '11', '12', '13'].map((day) => `${n}-05-${day}`);
    expect(seen).toEqual([...year(2026), ...year(2027), ...year(2028)]);
  });

  it('once, where it comes once', () => {
    const fair = sampleOccasion({ every: 'once', monthDay: '05-10', year: 2026, leadDays: 1 });
    expect(comesUp(fair, '2026-01-01', 900)).toEqual([
      '2026-05-09',
      '2026-05-10',
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
    ]);
  });

  it('stands on the same day for all of its time, also when nothing was written for years', () => {
    const day = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(day, fc.constantFrom('02-29', '12-31', '01-01', '05-10'), (count, monthDay) => {
        const today = daysAfter('2026-05-03', count);
        const standing = standingDay(sampleOccasion({ monthDay }), today);
        expect(daysFrom(today, standing)).toBeGreaterThanOrEqual(-BELATED_DAYS);
        expect(daysFrom(today, standing)).toBeLessThanOrEqual(366);
      }),
    );
  });

  it('not at all once it is let go, and again when it is taken up', () => {
    const gone = occasionIs(birthday, 'let-go', '2026-05-09', 5);
    expect(isNear(gone, '2026-05-09')).toBe(false);
    expect(occasionIs(gone, 'let-go', '2026-05-09', 6)).toBe(gone);
    expect(occasionIs(gone, 'open', '2030-01-01', 6)).toMatchObject({ state: 'open', day: '2030-05-10' });
  });
});

describe('C7 an occasion that was seen to', () => {
  it('comes back in a year, and a second click is not next year’s', () => {
    const birthday = sampleOccasion({ monthDay: '02-29', leadDays: 5 });
    const done = seenTo(birthday, '2027-02-25', 5);
    expect(done).toMatchObject({ state: 'open', day: '2028-02-29', keptOn: '2027-02-25' });
    expect(seenTo(done, '2027-02-25', 6)).toBe(done);
    // On the Friday before days off, what falls on them is brought up too.
    expect(seenTo(birthday, daysAfter('2027-02-28', -birthday.leadDays - 2), 5)).toBe(birthday);
    const friday = daysAfter('2027-02-28', -birthday.leadDays - 2);
    expect(seenTo(birthday, friday, 5, daysAfter(friday, 2)).keptOn).toBe(friday);
    expect(isNear(done, '2027-02-28')).toBe(false);
    expect(isNear(done, '2028-02-28')).toBe(true);
  });

  it('stays as it is while it is far off, so that no year is skipped', () => {
    const birthday = sampleOccasion({ monthDay: '11-10', leadDays: 3 });
    expect(seenTo(birthday, '2026-05-03', 5)).toBe(birthday);
  });

  it('is done for good where it comes once, a day late too', () => {
    const fair = sampleOccasion({ every: 'once', monthDay: '05-10', year: 2026 });
    const done = seenTo(fair, '2026-05-12', 5);
    expect(done).toMatchObject({ state: 'done', day: '2026-05-10', keptOn: '2026-05-12' });
    expect(occasionIs(done, 'open', '2026-05-12', 6)).toMatchObject({ state: 'open', day: '2026-05-10' });
  });
});

describe('C7 an occasion is said otherwise', () => {
  it('moves with its day, and keeps the day it waits for where only its words change', () => {
    const waiting = sampleOccasion({ monthDay: '05-10', day: '2027-05-10' });
    const { kind, leadDays, monthDay, year, every } = waiting;
    const words = { kind, leadDays, monthDay, year, every, text: 'Ten years of Acme' };
    expect(editedOccasion(waiting, words, '2026-05-03', 5)).toMatchObject({
      text: 'Ten years of Acme',
      day: '2027-05-10',
      updatedAt: 5,
    });
    expect(editedOccasion(waiting, { ...words, monthDay: '06-01' }, '2026-05-03', 5).day).toBe('2026-06-01');
    expect(editedOccasion(waiting, { ...words, text: null }, '2026-05-03', 5)).toBe(waiting);
  });

  it('says how many years it has been, where anybody knows', () => {
    expect(yearsOn(yearly('05-03', 2023), '2026-05-03')).toBe(3);
    expect(yearsOn(yearly('05-03', 2026), '2026-05-03')).toBe(null);
    expect(yearsOn(yearly('05-03'), '2026-05-03')).toBe(null);
    expect(yearsOn(once('05-03', 2020), '2026-05-03')).toBe(null);
  });

  it.each(['Christmas card', 'Happy New Year', 'Mother’s Day'.replace('’', "'")])(
    'is everybody’s: %s',
    (text) => {
      expect(isEverybodysDay(text)).toBe(true);
    },
  );

  it('is their own: the opening of the Leeds shop', () => {
    expect(isEverybodysDay('Opening of the Leeds shop')).toBe(false);
    const made = newOccasion({ ...sampleOccasion(), text: '  Opening ' }, '2026-05-03', 1);
    expect(made.text).toBe('Opening');
  });
});
