import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../utils/mail/model/name-table.ts';

const name = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('S1 the table of names', () => {
  it('finds each name where it stands, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(name), (names, others) => {
        const placeOf = placesOf(Uint32Array.from(names));
        for (const one of [...names, ...others]) expect(placeOf(one)).toBe(names.indexOf(one));
      }),
    );
  });

  it('tells names apart that fall on the same place', () => {
    const names = Array.from({ length: 64 }, (_, at) => at * 2 ** 26);
    const placeOf = placesOf(Uint32Array.from(names));
    expect(names.map(placeOf)).toEqual([...names.keys()]);
    expect(placeOf(1)).toBe(-1);
  });
});
