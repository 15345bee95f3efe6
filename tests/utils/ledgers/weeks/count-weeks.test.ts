import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../utils/clients/day.ts';
import { daysAfter } from '../../../../utils/ledgers/calendar.ts';
import { countWeeks, familiesOfWeeks, sumOf } from '../../../../utils/ledgers/weeks/count-weeks.ts';
import { COUNTED, type Happening } from '../../../../utils/ledgers/weeks/happening.ts';
import { mondayOf, mondaysUntil, WEEKS_SHOWN } from '../../../../utils/ledgers/weeks/week.ts';

const FIRST = Date.UTC(1960, 0, 1);
const LAST = Date.UTC(2199, 11, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((at) => new Date(at).toISOString().slice(0, 10));
const anyHappening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...COUNTED),
  day: fc.integer({ min: -220, max: 10 }).map((ago) => daysAfter('2026-05-03', ago)),
  family: fc.constantFrom(null, 'use', 'outcome'),
  daysEarly: fc.nat(20),
});

describe('D9 the weeks', () => {
  it('begin on Monday, and every day lies in exactly one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(monday <= day && day <= daysAfter(monday, 6)).toBe(true);
      }),
    );
  });

  it('end with the running one and leave none out', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const mondays = mondaysUntil(today, WEEKS_SHOWN);
        expect(mondays).toHaveLength(WEEKS_SHOWN);
        expect(mondays.at(-1)).toBe(mondayOf(today));
        mondays.slice(1).forEach((monday, place) => {
          expect(monday).toBe(daysAfter(mondays[place] ?? '', 7));
        });
      }),
    );
  });

  it('follow the clock on the wall: Sunday late is still last week, also when the clocks change that night', () => {
    const berlin = (at: string) => mondayOf(dayOf(Date.parse(at), 'Europe/Berlin'));
    expect(berlin('2026-03-29T21:59:00Z')).toBe('2026-03-23');
    expect(berlin('2026-03-29T22:01:00Z')).toBe('2026-03-30');
    expect(berlin('2026-10-25T22:59:00Z')).toBe('2026-10-19');
    expect(berlin('2026-10-25T23:01:00Z')).toBe('2026-10-26');
    expect(mondayOf(dayOf(Date.parse('2026-03-29T22:01:00Z'), 'America/New_York'))).toBe('2026-03-23');
  });
});

describe('D9 counting', () => {
  const mondays = mondaysUntil('2026-05-03', WEEKS_SHOWN);

  it('puts everything into one week and loses nothing that lies in them', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { maxLength: 60 }), (happenings) => {
        const weeks = countWeeks(happenings, mondays);
        const inside = happenings.filter(({ day }) => day >= (mondays[0] ?? '') && day <= '2026-05-03');
        expect(weeks.map(({ monday }) => monday)).toEqual(mondays);
        for (const kind of COUNTED) {
          expect(sumOf(weeks, [kind])).toBe(inside.filter((one) => one.kind === kind).length);
        }
        expect(sumOf(weeks, COUNTED)).toBe(inside.length);
        expect(weeks.reduce((sum, { daysEarly }) => sum + daysEarly, 0)).toBe(
          inside.reduce((sum, { daysEarly }) => sum + daysEarly, 0),
        );
      }),
    );
  });

  it('tells the families so that they add up to the questions', () => {
    const question = (kind: 'asked' | 'answered') =>
      anyHappening.map((one) => ({ ...one, kind, family: one.family ?? 'wish' }));
    const questions = fc.array(fc.oneof(question('asked'), question('answered')), { maxLength: 40 });
    fc.assert(
      fc.property(questions, (happenings) => {
        const weeks = countWeeks(happenings, mondays);
        const families = familiesOfWeeks(weeks);
        const total = (of: 'asked' | 'answered') => families.reduce((sum, one) => sum + one[of], 0);
        expect([total('asked'), total('answered')]).toEqual([
          sumOf(weeks, ['asked']),
          sumOf(weeks, ['answered']),
        ]);
        expect(new Set(families.map(({ family }) => family)).size).toBe(families.length);
      }),
    );
  });
});
