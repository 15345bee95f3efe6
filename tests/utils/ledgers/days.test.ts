import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../../utils/clients/day.ts';
import { daysAfter, wholeYears } from '../../../utils/ledgers/calendar.ts';
import { editedDelivery, withLayers } from '../../../utils/ledgers/delivery.ts';
import { daysFrom, isDay, NO_DAY } from '../../../utils/ledgers/entry.ts';
import { changedLayers } from '../../../utils/ledgers/layers/changes.ts';
import { dueLayers, rolledOn } from '../../../utils/ledgers/layers/standing.ts';
import { DEFAULT_TEMPLATES } from '../../../utils/ledgers/layers/templates.ts';
import { isNear, nextDay, seenTo, standingDay } from '../../../utils/ledgers/occasion.ts';
import { daysLate, editedPromise, isOverdue, settledAs } from '../../../utils/ledgers/promise.ts';
import { labelPrinter } from './layers/sample-delivery.ts';
import { samplePromise } from './sample-entries.ts';
import { sampleOccasion } from './sample-extra.ts';

/** Zones with clocks that change, that do not, half hours, and both ends of the day. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const zone = fc.constantFrom(...ZONES);
const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
const HOUR = 3_600_000;

describe('the day of a moment where the user is', () => {
  it.each([
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2028-02-29T04:59:59Z', 'America/New_York', '2028-02-28'],
    ['2028-02-29T05:00:00Z', 'America/New_York', '2028-02-29'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['2027-01-01T10:59:59Z', 'Pacific/Pago_Pago', '2026-12-31'],
    ['2026-05-03T18:15:00Z', 'Asia/Kathmandu', '2026-05-04'],
  ])('%s in %s is %s', (at, timeZone, day) => {
    expect(dayOf(Date.parse(at), timeZone)).toBe(day);
  });

  it('is a day of the calendar, and an hour later the same or the next', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const day = dayOf(at, timeZone);
        expect(isDay(day)).toBe(true);
        expect([day, daysAfter(day, 1)]).toContain(dayOf(at + HOUR, timeZone));
      }),
    );
  });

  it('is as many days from another as their dates are apart, where a day has 23 or 25 hours too', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 5_000 }), zone, (at, hours, timeZone) => {
        const [from, to] = [dayOf(at, timeZone), dayOf(at + hours * HOUR, timeZone)];
        expect(daysBetween(at, at + hours * HOUR, timeZone)).toBe(daysFrom(from, to));
      }),
    );
    const berlin = (from: string, to: string) =>
      daysBetween(Date.parse(from), Date.parse(to), 'Europe/Berlin');
    expect(berlin('2026-03-28T22:30:00Z', '2026-03-29T22:30:00Z')).toBe(2);
    expect(berlin('2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z')).toBe(0);
  });
});

describe('whole years by the calendar', () => {
  it.each([
    ['2025-05-03', '2026-05-03', 1],
    ['2025-05-04', '2026-05-03', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-02-29', '2028-02-28', 3],
    ['2024-02-29', '2028-02-29', 4],
    ['2026-05-03', '2025-05-03', -1],
  ])('from %s to %s are %i', (from, to, years) => {
    expect(wholeYears(from, to)).toBe(years);
  });
});

describe('C7 a birthday on the 29th of February', () => {
  const born = sampleOccasion({ monthDay: '02-29', leadDays: 3, day: '2027-02-28' });

  it('comes once a year, on the 28th where the year has no 29th', () => {
    const days: (string | null)[] = [];
    for (let from = '2027-01-01'; days.length < 6; from = daysAfter(days.at(-1) ?? '', 1)) {
      days.push(nextDay(born, from));
    }
    expect(days).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('is seen to once a year and no year is skipped, whenever within its time that is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 }), (when) => {
        let held = born;
        for (const [place, away] of when.entries()) {
          const day = standingDay(held, daysAfter(held.day, away));
          expect(day.slice(0, 4)).toBe(String(2027 + place));
          held = seenTo(held, daysAfter(day, away), place);
          expect(isNear(held, daysAfter(day, away))).toBe(false);
        }
      }),
    );
  });
});

describe('K2 a season that begins on the 29th of February', () => {
  const season = { name: 'the leap sale', day: '2024-02-29' };
  const LEAPS = ['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28'];

  it('has one how-to a year, each for the day it begins on', () => {
    let held = labelPrinter({ season, deliveredOn: '2026-01-01', today: '2026-01-01' });
    for (const begins of LEAPS) {
      const next = held.layers.findLast(({ event }) => event !== null);
      expect(next).toMatchObject({ event: begins, day: daysAfter(begins, -21), state: 'open' });
      const today = next?.day ?? '';
      expect(dueLayers(held, today).map(({ id }) => id)).toContain(`how-to ${begins}`);
      const settled = { do: 'settle', state: 'done' } as const;
      const layers = changedLayers(held.layers, next?.id ?? '', settled, held, today, 1);
      held = withLayers(held, layers, today, 1);
    }
  });

  it('is followed also where nobody looked for years, with one how-to that is open', () => {
    const made = labelPrinter({ season, deliveredOn: '2026-01-01', today: '2026-01-01' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (count) => {
        const today = daysAfter('2026-01-01', count);
        const open = rolledOn(made, today).filter(({ event, state }) => event !== null && state === 'open');
        expect(open).toHaveLength(1);
        expect(daysFrom(today, open[0]?.event ?? '')).toBeGreaterThanOrEqual(0);
        expect(daysFrom(today, open[0]?.event ?? '')).toBeLessThanOrEqual(366);
      }),
    );
  });

  it('moves with the delivery over a leap day, and back', () => {
    const made = labelPrinter({ season: null, deliveredOn: '2028-02-19', today: '2028-02-19' });
    const to = (day: string) =>
      editedDelivery(made, { ...made, deliveredOn: day }, DEFAULT_TEMPLATES, '2028-02-19', 2);
    expect(made.layers[0]?.day).toBe('2028-02-29');
    expect(to('2028-02-20').layers[0]?.day).toBe('2028-03-01');
    expect(to('2027-02-19').layers[0]?.day).toBe('2027-03-01');
  });
});

describe('D7 a promise and its day', () => {
  it('is overdue from the day after on where the user is, whatever the clock does', () => {
    const promise = samplePromise({ day: '2026-03-29' });
    const overdue = (at: string, timeZone: string) => isOverdue(promise, dayOf(Date.parse(at), timeZone));
    expect(overdue('2026-03-29T21:59:00Z', 'Europe/Berlin')).toBe(false);
    expect(overdue('2026-03-29T22:00:00Z', 'Europe/Berlin')).toBe(true);
    expect(overdue('2026-03-30T09:59:00Z', 'Pacific/Pago_Pago')).toBe(false);
    expect(overdue('2026-03-29T10:00:00Z', 'Pacific/Kiritimati')).toBe(true);
  });

  it('of a day that was past when it was made is overdue at once, and kept late', () => {
    const promise = samplePromise({ day: '2024-02-29' });
    expect(isOverdue(promise, '2026-05-03')).toBe(true);
    const kept = settledAs(promise, 'kept', '2026-05-03', 5);
    expect(kept.state).toBe('kept');
    expect(daysLate(kept)).toBe(daysFrom('2024-02-29', '2026-05-03'));
    expect(editedPromise(kept, kept.text, '2028-02-29', 6).state).toBe('early');
    expect(editedPromise(kept, kept.text, NO_DAY, 6).state).toBe('kept');
  });

  it('is early, on its day, or late by whole days of the calendar, over every change of clocks', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => daysAfter('1990-01-01', count));
    fc.assert(
      fc.property(day, day, (due, today) => {
        const kept = settledAs(samplePromise({ day: due }), 'kept', today, 5);
        expect(kept.state).toBe(today < due ? 'early' : 'kept');
        expect(daysAfter(due, daysLate(kept) ?? 0)).toBe(today);
      }),
    );
  });
});
