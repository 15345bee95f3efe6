import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, fields, isFlag, oneOf, textUpTo } from '../../../entrypoints/page/checks.ts';
import { framePlace } from '../../../entrypoints/page/frame-place.ts';

const PLACE = { side: 'left', width: 360, folded: false };

describe('X1 what the background asks of a page', () => {
  it('is taken where every part is as agreed', () => {
    expect(framePlace['~standard'].validate(PLACE)).toEqual({ value: PLACE });
    expect(fields({ place: framePlace.holds }).holds({ place: PLACE })).toBe(true);
    expect(fields<Record<string, never>>({}).holds({})).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a word', 'left'],
    ['a side that there is not', { ...PLACE, side: 'top' }],
    ['a width that is none', { ...PLACE, width: Number.NaN }],
    ['a width without end', { ...PLACE, width: Number.POSITIVE_INFINITY }],
    ['a number as text', { ...PLACE, width: '360' }],
    ['a missing part', { side: 'left', width: 360 }],
    ['a part that only a prototype has', Object.create(null)],
  ])('is refused where it is %s', async (_, wrong) => {
    expect((await framePlace['~standard'].validate(wrong)).issues).toHaveLength(1);
  });

  it('is refused whatever it is, unless it is text of the agreed length, one of the words, or in the range', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(textUpTo(3)(value)).toBe(typeof value === 'string' && value.length <= 3);
        expect(oneOf('frame', 'page')(value)).toBe(value === 'frame' || value === 'page');
        expect(between(2, 4)(value)).toBe(typeof value === 'number' && value >= 2 && value <= 4);
        expect(isFlag(value)).toBe(value === true || value === false);
      }),
    );
  });
});
