import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayTyped, dayTyped, readDay } from '../../../components/ledgers/day-typed.ts';
import { isRule } from '../../../utils/ledgers/occasion.ts';
import { OPENING } from '../samples/extras.ts';

const TODAY = '2026-11-22';
const EMPTY = dayTyped(null);
const read = (part: Partial<DayTyped>) => readDay({ ...EMPTY, ...part }, TODAY);

describe('C7 what was typed of a day', () => {
  it('is nothing while it is empty, and says so without a fault', () => {
    expect(read({})).toEqual({ words: null, next: null, fault: null });
    expect(read({ day: '3' })).toEqual({ words: null, next: null, fault: null });
  });

  it('is a day of every year without a year, and the 29th of February in a year that has none', () => {
    expect(read({ day: '3', month: '5' })).toMatchObject({
      words: { monthDay: '05-03', year: null, every: 'year', text: null },
      next: '2027-05-03',
      fault: null,
    });
    expect(read({ day: ' 29 ', month: '2' }).next).toBe('2027-02-28');
  });

  it('is, once and without a year, the next such day', () => {
    expect(read({ every: 'once', day: '3', month: '5' }).words).toMatchObject({ year: 2027 });
    expect(read({ every: 'once', day: '25', month: '11' }).words).toMatchObject({ year: 2026 });
  });

  it.each<[Partial<DayTyped>, string]>([
    [{ day: '31', month: '4' }, 'occasion_noDay'],
    [{ day: 'x', month: '4' }, 'occasion_noDay'],
    [{ day: '0', month: '4' }, 'occasion_noDay'],
    [{ day: '29', month: '2', every: 'once' }, 'occasion_noDay'],
    [{ day: '3', month: '5', year: '26' }, 'occasion_noYear'],
    [{ day: '3', month: '5', year: '1066' }, 'occasion_noYear'],
    [{ day: '3', month: '5', year: '2025', every: 'once' }, 'occasion_passed'],
  ])('is wrong in a way that can be said: %o', (part, fault) => {
    expect(read(part)).toEqual({ words: null, next: null, fault });
  });

  it('leads back to what it was made of', () => {
    const { kind, text, monthDay, year, every, leadDays } = OPENING;
    expect(readDay(dayTyped(OPENING), TODAY).words).toEqual({ kind, text, monthDay, year, every, leadDays });
  });

  it('is a rule or a fault, whatever anybody types', () => {
    const field = fc.oneof(fc.string({ maxLength: 4 }), fc.nat({ max: 3000 }).map(String));
    fc.assert(
      fc.property(field, field, field, fc.constantFrom('year', 'once'), (day, month, year, every) => {
        const { words, fault, next } = read({ day, month, year, every } as Partial<DayTyped>);
        if (words) expect(isRule(words)).toBe(true);
        expect(words !== null && fault !== null).toBe(false);
        expect(next !== null).toBe(words !== null);
      }),
    );
  });
});
