import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageTime } from '../../../utils/sites/message-time.ts';

/** Wednesday. */
const NOW = new Date(2026, 10, 25, 15, 0).getTime();
const format = (dateFormat: string, locale = 'en_US') => ({ dateFormat, locale, loadedAt: NOW });
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

describe('X6 the time Roundcube writes beside a mail', () => {
  test.each([
    ['yy-mm-dd', '2026-03-04 16:48'],
    ['yy/mm/dd', '2026/03/04 16:48'],
    ['dd.mm.yy', '04.03.2026 16:48'],
    ['d.m.yy', '4.3.2026 16:48'],
    ['dd/mm/yy', '04/03/2026 16:48'],
    ['mm/dd/yy', '03/04/2026 4:48 pm'],
    ['dd-mm-yy', '04-03-2026 04:48 PM'],
  ])('is read in the order the page names: %s', (dateFormat, text) => {
    expect(messageTime(text, format(dateFormat))).toBe(at(2026, 2, 4, 16, 48));
  });

  test.each([
    ['Today 09:15', 'en_US', at(2026, 10, 25, 9, 15)],
    ['Heute 09:15', 'de_DE', at(2026, 10, 25, 9, 15)],
    ['Tue 12:05 am', 'en_US', at(2026, 10, 24, 0, 5)],
    ['Thu 23:59', 'en_US', at(2026, 10, 19, 23, 59)],
    ['Fr 08:00', 'de_DE', at(2026, 10, 20, 8, 0)],
    ['lun. 08:00', 'fr_FR', at(2026, 10, 23, 8, 0)],
  ])('of the last days is read in the language of the page: %s', (text, locale, expected) => {
    expect(messageTime(text, format('yy-mm-dd', locale))).toBe(expected);
  });

  test.each([
    ['', 'yy-mm-dd', 'en_US'],
    ['09:15', 'yy-mm-dd', 'en_US'],
    ['2026-03-04', 'yy-mm-dd', 'en_US'],
    ['04/03/2026 16:48', 'yy-mm-dd', 'en_US'],
    ['2026-02-30 10:00', 'yy-mm-dd', 'en_US'],
    ['2026-13-01 10:00', 'yy-mm-dd', 'en_US'],
    ['2026-03-04 25:00', 'yy-mm-dd', 'en_US'],
    ['2026-03-04 13:00 pm', 'yy-mm-dd', 'en_US'],
    ['March 4, 2026 16:48', 'MM d, yy', 'en_US'],
    ['Heute 09:15', 'yy-mm-dd', 'en_US'],
    ['Wed 09:15', 'yy-mm-dd', 'en_US'],
    ['Someday 09:15', 'yy-mm-dd', 'en_US'],
    ['Today 09:15', 'yy-mm-dd', '!!'],
  ])('is not guessed: %s in %s, %s', (text, dateFormat, locale) => {
    expect(messageTime(text, format(dateFormat, locale))).toBeNull();
  });

  test('is exact to the minute for every date and order', () => {
    const order = fc.constantFrom('yy-mm-dd', 'dd.mm.yy', 'd.m.yy', 'mm/dd/yy');
    const minute = fc
      .integer({ min: 946_728_000, max: 2_000_000_000 })
      .map((s) => Math.floor(s / 60) * 60_000);
    fc.assert(
      fc.property(order, minute, (dateFormat, time) => {
        const date = new Date(time);
        const two = (value: number) => String(value).padStart(2, '0');
        const written = dateFormat
          .replace('yy', String(date.getFullYear()))
          .replace(/m+/, (m) => (m.length > 1 ? two(date.getMonth() + 1) : String(date.getMonth() + 1)))
          .replace(/d+/, (d) => (d.length > 1 ? two(date.getDate()) : String(date.getDate())));
        const text = `${written} ${two(date.getHours())}:${two(date.getMinutes())}`;
        const read = messageTime(text, format(dateFormat));
        // In the hour that comes twice a year one text means two times.
        expect(Math.abs((read ?? 0) - time) % 3_600_000).toBe(0);
        expect(Math.abs((read ?? 0) - time)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, dateFormat, locale) => {
        const read = messageTime(text, { dateFormat, locale, loadedAt: NOW });
        expect(read === null || Number.isFinite(read)).toBe(true);
      }),
    );
  });
});
