import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/mail/dates.ts';

/** A Thursday. */
const at = Date.UTC(2026, 2, 5, 10);

function first(text: string, more: Partial<Parameters<typeof findDates>[1]> = {}): string | undefined {
  return findDates(text, { at, timeZone: 'Europe/London', ahead: true, ...more })[0]?.date;
}

describe('S1 · days named in words', () => {
  it.each([
    ['by Friday', '2026-03-06'],
    ['until Tuesday', '2026-03-10'],
    ['next Friday', '2026-03-13'],
    ['on Thursday 17th', '2026-03-17'],
    ['by 27 March', '2026-03-27'],
    ['by the 20th', '2026-03-20'],
    ['by the 2nd', '2026-04-02'],
    ['the 12th of April', '2026-04-12'],
    ['12/04/2026', '2026-04-12'],
    ['by EOD', '2026-03-05'],
    ['by close of play', '2026-03-05'],
    ['this afternoon', '2026-03-05'],
    ['tomorrow morning', '2026-03-06'],
    ['EOD tomorrow', '2026-03-06'],
    ['by the end of the week', '2026-03-06'],
    ['end of next week', '2026-03-13'],
    ['early next week', '2026-03-09'],
    ['in two weeks', '2026-03-19'],
    ['within 3 working days', '2026-03-10'],
    ['the week of the 16th', '2026-03-16'],
    ['by month end', '2026-03-31'],
    ['end of next month', '2026-04-30'],
    ['from 7 June', '2026-06-07'],
    ['two days a week from 7 April', '2026-04-07'],
    ['until the end of July', '2026-07-31'],
    ['mid-April', '2026-04-15'],
    ['in Q3', '2026-09-30'],
    ["I'll drop the 2 missing keys round tomorrow", '2026-03-06'],
    ['the 12 for your colleagues', '2026-03-12'],
    ['quarter end', '2026-03-31'],
    ['on 2 October', '2026-10-02'],
    ['on 8 January', '2027-01-08'],
    ['by the 20th, then', '2026-03-20'],
    ['by March 20', '2026-03-20'],
    ['over the weekend', '2026-03-08'],
    ['after the weekend', '2026-03-09'],
    // Written on a Thursday.
    ['on Thursday', '2026-03-12'],
    ['this Thursday', '2026-03-05'],
    ['today, Thursday', '2026-03-05'],
  ])('%s is %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    'the March numbers',
    'we sat down',
    'the sun is shining',
    'I may send it',
    'give me a second',
    'the 2 samples',
    'the 10,000 of last year',
    'in an hour',
    'version 2.1',
  ])('finds no day in %j', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('reckons in the zone of the reader', () => {
    const late = Date.UTC(2026, 2, 5, 23, 30);
    expect(first('tomorrow', { at: late })).toBe('2026-03-06');
    expect(first('tomorrow', { at: late, timeZone: 'Asia/Tokyo' })).toBe('2026-03-07');
    expect(first('tomorrow', { at: late, timeZone: 'Nowhere/Atall' })).toBe('2026-03-06');
  });

  it('puts the month first for America', () => {
    expect(first('by 04/12/2026', { timeZone: 'America/New_York' })).toBe('2026-04-12');
    expect(first('tomorrow', { timeZone: 'America/New_York' })).toBe('2026-03-06');
  });

  it('looks back where the words do', () => {
    expect(first('you promised it by 20 February', { ahead: false })).toBe('2026-02-20');
  });

  it('gives a day of the calendar or nothing, for any text', () => {
    const words = fc.constantFrom(
      'by',
      'the',
      '31st',
      'end of',
      'next',
      'February',
      'Friday',
      'Q4',
      '29',
      'week',
      'mid-',
      '2/30',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        for (const { date, index } of findDates(text, { at, timeZone: 'Europe/Paris', ahead: true })) {
          expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(index).toBeLessThan(text.length);
        }
      }),
    );
  });
});
