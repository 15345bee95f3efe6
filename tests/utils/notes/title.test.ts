import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../utils/notes/title.ts';

describe('X3 the title of a note', () => {
  it.each([
    ['Budget talk\nsecond line', 'Budget talk'],
    ['\n\n  # Plan for **May**', 'Plan for May'],
    ['- [ ] call _Dana_ back', 'call Dana back'],
    ['> 1. quoted', 'quoted'],
    ['#1 priority', '#1 priority'],
    ['2 * 3 is six', '2 * 3 is six'],
    ['---', '---'],
    ['  \n ', ''],
  ])('is its first line with words, without marks: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('is cut with an ellipsis, and never through a character', () => {
    expect(titleOf('abcdef', 4)).toBe('abc…');
    expect(titleOf('👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 2)).toBe('👩‍👩‍👧‍👧…');
  });

  it('is one line of bounded length for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 40 }),
        (text, length) => {
          const title = titleOf(text, length);
          expect(title).not.toContain('\n');
          expect([...new Intl.Segmenter().segment(title)].length).toBeLessThanOrEqual(length);
        },
      ),
    );
  });
});
