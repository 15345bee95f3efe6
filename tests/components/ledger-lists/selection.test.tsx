import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  NONE_CHOSEN,
  type Selection,
  stretched,
  toggled,
} from '../../../components/ledger-lists/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids }: Selection) => [...ids].sort().join('');

describe('D7 choosing many entries', () => {
  it('takes one and lets it go again', () => {
    const one = toggled(NONE_CHOSEN, 'b');
    expect(ids(one)).toBe('b');
    expect(ids(toggled(one, 'b'))).toBe('');
    expect(ids(NONE_CHOSEN)).toBe('');
  });

  it('reaches from the one before, up or down', () => {
    expect(ids(stretched(toggled(NONE_CHOSEN, 'b'), 'd', ORDER))).toBe('bcd');
    expect(ids(stretched(toggled(NONE_CHOSEN, 'd'), 'b', ORDER))).toBe('bcd');
  });

  it('lets go of a range that begins where one was let go', () => {
    const without = toggled(allOf(ORDER), 'b');
    expect(ids(stretched(without, 'd', ORDER))).toBe('ae');
  });

  it('is one alone where the one before is not in sight', () => {
    expect(ids(stretched(NONE_CHOSEN, 'c', ORDER))).toBe('c');
    expect(ids(stretched(toggled(NONE_CHOSEN, 'gone'), 'c', ORDER))).toBe('cgone');
  });

  it('goes on from where it ended, and never leaves the list', () => {
    const step = fc.tuple(fc.constantFrom(...ORDER), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let selection = NONE_CHOSEN;
        for (const [id, isRange] of steps) {
          const wasChosen = selection.anchor !== null && selection.ids.has(selection.anchor);
          const reaches = isRange && selection.anchor !== null;
          const had = selection.ids.has(id);
          selection = isRange ? stretched(selection, id, ORDER) : toggled(selection, id);
          expect(selection.anchor).toBe(id);
          expect(selection.ids.has(id)).toBe(reaches ? wasChosen : !had);
        }
        expect([...selection.ids].every((id) => ORDER.includes(id))).toBe(true);
      }),
    );
  });
});
