import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_HOLIDAY, readHolidays, stretchesOf } from '../../../utils/nudges/read-holidays.ts';

const where = { now: Date.UTC(2026, 10, 25, 13), zone: 'UTC', locale: 'en-GB' };
const days = (text: string) => readHolidays(text, where).map((line) => line.days);

describe('X5 days off, one a line', () => {
  it('are read as dates and in words', () => {
    expect(days('2026-12-24\n25 December Christmas\n\n  1/5/2027\nGood Friday 26 March')).toEqual([
      ['2026-12-24'],
      ['2026-12-25'],
      ['2027-05-01'],
      ['2027-03-26'],
    ]);
  });

  it('may be a stretch, over New Year too', () => {
    expect(days('30 December to 2 January')).toEqual([
      ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
    ]);
    expect(days('next Monday - Wednesday')).toEqual([['2026-11-30', '2026-12-01', '2026-12-02']]);
  });

  it('say where no day was found, and keep the line to be mended', () => {
    expect(readHolidays('summer break\n3 August to the end of time\n25 December - Christmas', where)).toEqual(
      [
        { line: 'summer break', days: [] },
        { line: '3 August to the end of time', days: [] },
        { line: '25 December - Christmas', days: ['2026-12-25'] },
      ],
    );
    expect(days('2020-12-24')).toEqual([[]]);
  });

  it('are put together where they follow one another', () => {
    expect(stretchesOf(['2027-01-01', '2026-12-24', '2026-12-31', '2026-12-24'])).toEqual([
      ['2026-12-24'],
      ['2026-12-31', '2027-01-01'],
    ]);
  });

  it('are no stretch of half a year by a slip of the finger', () => {
    expect(days('1 December to 1 June')).toEqual([[]]);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const line of days(text)) expect(line.length).toBeLessThanOrEqual(LONGEST_HOLIDAY);
      }),
    );
  });
});
