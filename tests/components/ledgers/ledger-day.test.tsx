import { describe, expect, it } from 'vitest';
import { dayHere, dueWords, namedDay, noonOf } from '../../../components/ledgers/ledger-day.ts';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';

describe('D7 the day of a promise in words', () => {
  it.each([
    ['2026-11-13', '9 days late'],
    ['2026-11-21', '1 day late'],
    ['2026-11-22', 'due today'],
    ['2026-11-23', 'due tomorrow'],
    ['2026-12-04', 'by Fri 4 Dec'],
    ['2027-02-28', 'by Sun 28 Feb 2027'],
    [NO_DAY, 'no day named'],
  ])('%s is %s', (day, words) => {
    expect(dueWords(english, day, NOW, 'en-GB').replaceAll(',', '')).toBe(words);
  });

  it('is the same day there and back, in spring, in autumn and on the 29th of February', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31']) {
      const at = noonOf(day);
      expect(at === null ? null : dayHere(at)).toBe(day);
    }
    expect(noonOf(NO_DAY)).toBeNull();
  });

  it('names the year of another year alone', () => {
    expect(namedDay(Date.UTC(2026, 11, 4, 12), NOW, 'en-US')).toBe('Fri, Dec 4');
    expect(namedDay(Date.UTC(2025, 11, 5, 12), NOW, 'en-US')).toBe('Fri, Dec 5, 2025');
  });
});
