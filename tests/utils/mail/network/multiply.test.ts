import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArena } from '../../../../utils/mail/network/arena.ts';
import { plainMultiply } from '../../../../utils/mail/network/plain-multiply.ts';
import { assembled } from '../../../training/network/multiply.ts';

describe('S1 · the multiplication of the network', () => {
  it('is shipped as it is written down', async () => {
    const shipped = new URL('../../../../utils/mail/network/multiply-bytes.ts', import.meta.url);
    expect(readFileSync(shipped, 'utf8')).toBe(await assembled());
  });

  it('gives by vectors what it gives number by number', async () => {
    const arena = await makeArena(100_000);
    const size = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(size(11), size(20), size(4), fc.integer(), (m, k, eighths, seed) => {
        const n = 8 * eighths;
        arena.borrow(() => {
          const [a, b] = [arena.take(m, k), arena.take(k, n)];
          const [bias, fast, plain] = [arena.take(1, n), arena.take(m, n), arena.take(m, n)];
          const floats = arena.floats();
          for (let at = a.at; at < fast.at; at++) floats[at] = Math.sin(at * 12.9898 + seed);
          arena.multiply(a.at, b.at, bias.at, fast.at, m, k, n);
          plainMultiply(floats, a.at, b.at, bias.at, plain.at, m, k, n);
          for (let at = 0; at < m * n; at++)
            expect(floats[fast.at + at]).toBeCloseTo(floats[plain.at + at] ?? Number.NaN, 3);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives back what it borrowed, and grows when more is taken than there was', async () => {
    const arena = await makeArena(1_000);
    const first = arena.borrow(() => arena.take(10, 10));
    expect(arena.borrow(() => arena.take(10, 10))).toEqual(first);
    const large = arena.take(1_000, 1_000);
    arena.floats()[large.at + 999_999] = 7;
    expect(arena.floats()[large.at + 999_999]).toBe(7);
  });
});
