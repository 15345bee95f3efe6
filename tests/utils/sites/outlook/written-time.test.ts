import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenTime } from '../../../../utils/sites/outlook/written-time.ts';

/** A Wednesday. */
const NOW = new Date(2026, 10, 25, 15, 0).getTime();
const EXPECTED = new Date(2026, 2, 4, 16, 48).getTime();

describe('X6 the time Outlook writes beside a mail', () => {
  test.each([
    ['en-US', 'Wed 3/4/2026 4:48 PM'],
    ['en-US', 'Wednesday, March 4, 2026 4:48 PM'],
    ['en-US', 'Wed, Mar 4, 2026, 4:48\u202fPM'],
    ['en-GB', 'Wed 04/03/2026 16:48'],
    ['de-DE', 'Mi, 04.03.2026 16:48'],
    ['de-DE', 'Mittwoch, 4. März 2026 16:48'],
    ['fr-FR', 'mer. 04/03/2026 16:48'],
    ['sv-SE', 'ons 2026-03-04 16:48'],
    ['lt-LT', 'Tr 2026-03-04 16:48'],
  ])('is read in the language of the page: %s, %s', (locale, text) => {
    expect(writtenTime(text, locale, NOW)).toBe(EXPECTED);
  });

  test('of the last days is read by the name of the day', () => {
    expect(writtenTime('Tue 12:05 AM', 'en-US', NOW)).toBe(new Date(2026, 10, 24, 0, 5).getTime());
    expect(writtenTime('Di 08:00', 'de-DE', NOW)).toBe(new Date(2026, 10, 24, 8, 0).getTime());
  });

  test.each([
    ['en-US', ''],
    ['en-US', 'Sent'],
    ['en-US', '4:48 PM'],
    ['en-US', 'Wed 3/4 4:48 PM'],
    ['en-US', 'Wed 13/4/2026 4:48 PM'],
    ['en-US', 'Wed 3/4/2026 16:48'],
    ['en-US', 'Wed 3/4/2026 0:48 PM'],
    ['ko-KR', '2026-03-04 (수) 오후 4:48'],
    ['!!', 'Wed 3/4/2026 4:48 PM'],
  ])('is not guessed: %s, %s', (locale, text) => {
    expect(writtenTime(text, locale, NOW)).toBeNull();
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, locale) => {
        const read = writtenTime(text, locale, NOW);
        expect(read === null || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
