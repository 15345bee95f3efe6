import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arena, type Matrix, makeArena } from '../../../../utils/mail/network/arena.ts';
import { plainCompare, plainMix, plainMultiply } from '../../../../utils/mail/network/plain-loops.ts';
import { assembled } from '../../../training/network/loops.ts';

/** An arena that begins with bytes of every size, as a file of weights does. */
const arenaOfBytes = () => makeArena(Int8Array.from({ length: 1_024 }, (_, at) => (at * 89) % 255).buffer);
const size = (least: number, most: number) => fc.integer({ min: least, max: most });

/** Fills a matrix with numbers between -1 and 1 that look like no pattern. */
function fill(arena: Arena, { at, rows, columns }: Matrix, seed: number): void {
  const floats = arena.floats();
  for (let one = at; one < at + rows * columns; one++) floats[one] = Math.sin(one * 12.9898 + seed);
}

/** Holds two matrices against each other, with the difference that rounding may make. */
function alike(arena: Arena, found: Matrix, expected: Matrix, tolerance: number): void {
  const floats = arena.floats();
  for (let at = 0; at < found.rows * found.columns; at++)
    expect(Math.abs((floats[found.at + at] ?? 9) - (floats[expected.at + at] ?? -9))).toBeLessThan(tolerance);
}

describe('S1 · the loops of the network', () => {
  it('are shipped as they are written down', async () => {
    const shipped = new URL('../../../../utils/mail/network/loops-bytes.ts', import.meta.url);
    expect(readFileSync(shipped, 'utf8')).toBe(await assembled());
  });

  it('multiply by vectors as number by number', async () => {
    const arena = await arenaOfBytes();
    fc.assert(
      fc.property(size(1, 11), size(1, 4), size(1, 4), fc.integer(), (m, k, n, seed) => {
        arena.borrow(() => {
          const [a, factors] = [arena.take(m, 8 * k), arena.take(1, 8 * n)];
          const [bias, fast, plain] = [arena.take(1, 8 * n), arena.take(m, 8 * n), arena.take(m, 8 * n)];
          for (const matrix of [a, factors, bias]) fill(arena, matrix, seed);
          const weights = { at: 0, rows: 8 * k, columns: 8 * n, factors: factors.at };
          arena.multiply(a, weights, bias, fast);
          plainMultiply(arena.floats(), arena.bytes(), a, weights, bias, plain);
          // A row's largest number is the 24,000th part of itself exact, at least; up to 32 of them times a byte.
          alike(arena, fast, plain, (32 * 127) / 24_000);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('multiply a row of nothing, and of numbers too small to tell from it', async () => {
    const arena = await arenaOfBytes();
    const [a, factors, bias, out] = [arena.take(2, 8), arena.take(1, 8), arena.take(1, 8), arena.take(2, 8)];
    for (const matrix of [factors, bias]) fill(arena, matrix, 1);
    arena
      .floats()
      .fill(0, a.at, a.at + 8)
      .fill(1e-30, a.at + 8, a.at + 16);
    arena.multiply(a, { at: 0, rows: 8, columns: 8, factors: factors.at }, bias, out);
    for (const row of [0, 1]) alike(arena, { ...out, at: out.at + 8 * row, rows: 1 }, bias, 1e-6);
  });

  it('compare and mix by vectors as number by number', async () => {
    const arena = await arenaOfBytes();
    fc.assert(
      fc.property(size(1, 9), size(1, 3), size(0, 2), fc.integer(), (count, sixteens, gap, seed) => {
        arena.borrow(() => {
          const columns = 16 * sixteens;
          const step = columns + 8 * gap;
          const [x, y, shares] = [arena.take(count, step), arena.take(count, step), arena.take(count, count)];
          const partOf = ({ at }: Matrix) => ({ at, rows: count, columns, step });
          for (const matrix of [x, y]) fill(arena, matrix, seed);
          const plainShares = arena.take(count, count);
          arena.compare(partOf(x), partOf(y), shares);
          plainCompare(arena.floats(), partOf(x), partOf(y), plainShares);
          alike(arena, shares, plainShares, 1e-5);
          const [fast, plain] = [arena.take(count, step), arena.take(count, step)];
          for (const matrix of [fast, plain]) arena.floats().fill(7, matrix.at, matrix.at + count * step);
          arena.mix(shares, partOf(y), partOf(fast));
          plainMix(arena.floats(), shares, partOf(y), partOf(plain));
          alike(arena, fast, plain, 1e-4);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are worked out in TypeScript as whole sums, where WebAssembly is refused', async () => {
    const arena = await arenaOfBytes();
    const [a, factors, bias, out] = [arena.take(1, 8), arena.take(1, 8), arena.take(1, 8), arena.take(1, 8)];
    arena.floats().fill(1, a.at, out.at);
    const weights = { at: 0, rows: 8, columns: 8, factors: factors.at };
    plainMultiply(arena.floats(), arena.bytes(), a, weights, bias, out);
    const columns = Array.from({ length: 8 }, (_, column) =>
      Array.from({ length: 8 }, (_, row) => arena.bytes()[8 * row + column] ?? 0).reduce(
        (sum, one) => sum + one,
        1,
      ),
    );
    expect([...arena.floats().slice(out.at, out.at + 8)]).toEqual(columns);
  });

  it('give back what they borrowed, and have room when more is taken than there was', async () => {
    const arena = await arenaOfBytes();
    const first = arena.borrow(() => arena.take(10, 10));
    expect(arena.borrow(() => arena.take(10, 10))).toEqual(first);
    const large = arena.take(2_000, 1_000);
    arena.floats()[large.at + 1_999_999] = 7;
    expect(arena.floats()[large.at + 1_999_999]).toBe(7);
    expect(arena.bytes()[1]).toBe(89);
  });
});
