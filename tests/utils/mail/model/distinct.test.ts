import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../../../utils/mail/model/distinct.ts';

describe('S1 names, each once', () => {
  it('come in the order in which they were first met, call after call', () => {
    const few = fc.integer({ min: 0, max: 5 }).map((one) => one * 2 ** 28);
    const any = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.array(fc.oneof(few, any)), (names) => {
        expect(distinct(names)).toEqual([...new Set(names)]);
      }),
    );
  });

  it('come so of a text far longer than any sentence', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => at % 7_000);
    expect(distinct(names)).toEqual([...new Set(names)]);
  });
});
