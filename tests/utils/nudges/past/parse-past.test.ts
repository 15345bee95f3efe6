import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePast } from '../../../../utils/nudges/past/parse-past.ts';
import { momentOf, wallAt } from '../../../../utils/nudges/zone.ts';

const ZONE = 'Europe/Berlin';
/** Wednesday, 25 November 2026, 14:10 in Berlin. */
const NOW = momentOf({ year: 2026, month: 11, day: 25, hour: 14, minute: 10 }, ZONE);
const where = (locale = 'en-GB') => ({ now: NOW, zone: ZONE, locale });

/** When it was, as `2026-11-24 12:00`, and the words that are left. */
function past(text: string, locale?: string): readonly [string | null, string] {
  const { at, rest } = parsePast(text, where(locale));
  if (at === null) return [null, rest];
  const { year, month, day, hour, minute } = wallAt(at, ZONE);
  const two = (value: number): string => String(value).padStart(2, '0');
  return [`${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`, rest];
}

describe('X5 when a call was, in words', () => {
  it.each([
    ['spoke about the labels', '2026-11-25 14:10', 'spoke about the labels'],
    ['labels, today', '2026-11-25 14:10', 'labels'],
    ['labels, this morning', '2026-11-25 09:00', 'labels'],
    ['labels this afternoon', '2026-11-25 14:00', 'labels'],
    ['yesterday: the labels', '2026-11-24 12:00', 'the labels'],
    ['labels yesterday at 3', '2026-11-24 15:00', 'labels'],
    ['labels yesterday afternoon', '2026-11-24 14:00', 'labels'],
    ['labels last night', '2026-11-24 20:00', 'labels'],
    ['labels the day before yesterday', '2026-11-23 12:00', 'labels'],
    ['labels 3 days ago', '2026-11-22 12:00', 'labels'],
    ['labels a week ago', '2026-11-18 12:00', 'labels'],
    ['labels 2 months ago', '2026-09-25 12:00', 'labels'],
    ['labels 20 minutes ago', '2026-11-25 13:50', 'labels'],
    ['labels an hour ago', '2026-11-25 13:10', 'labels'],
    ['labels half an hour ago', '2026-11-25 13:40', 'labels'],
    ['labels just now', '2026-11-25 14:10', 'labels'],
    ['labels on Monday', '2026-11-23 12:00', 'labels'],
    ['labels last Friday at 10:30', '2026-11-20 10:30', 'labels'],
    ['Tuesday at 4pm, the labels', '2026-11-24 16:00', 'the labels'],
    ['labels, Wednesday', '2026-11-18 12:00', 'labels'],
    ['labels at 11', '2026-11-25 11:00', 'labels'],
    ['labels on 3 November', '2026-11-03 12:00', 'labels'],
    ['labels on November 3rd', '2026-11-03 12:00', 'labels'],
    ['labels on 3 December', '2025-12-03 12:00', 'labels'],
    ['labels on 5 March 2025', '2025-03-05 12:00', 'labels'],
    ['labels on the 20th', '2026-11-20 12:00', 'labels'],
    ['labels on the 30th', '2026-10-30 12:00', 'labels'],
    ['labels 2026-11-02', '2026-11-02 12:00', 'labels'],
    ['labels 3/11', '2026-11-03 12:00', 'labels'],
    ['labels 24/12/2025', '2025-12-24 12:00', 'labels'],
  ])('reads “%s”', (text, at, rest) => expect(past(text)).toEqual([at, rest]));

  it('reads 11/3 as the language of the user writes dates', () => {
    expect(past('labels 11/3', 'en-US')[0]).toBe('2026-11-03 12:00');
    expect(past('labels 11/3', 'en-GB')[0]).toBe('2026-03-11 12:00');
  });

  it.each(['labels today at 5pm', 'labels at 18:00', 'labels on 24/12/2026'])(
    'finds no moment that is over in “%s”',
    (text) => expect(past(text)[0]).toBeNull(),
  );

  it.each([
    'the Monday delivery is late',
    'wants 3 samples in 2 sizes',
    'met at 3 sites of theirs',
    'March numbers are good',
  ])('leaves the words of “%s” alone', (text) => expect(past(text)).toEqual(['2026-11-25 14:10', text]));

  it('answers anything at all with a moment that is not ahead', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'grapheme' }), (text) => {
        const { at, rest } = parsePast(text, where());
        expect(at === null || at <= NOW).toBe(true);
        expect(rest.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
