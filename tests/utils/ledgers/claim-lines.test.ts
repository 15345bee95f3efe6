import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../utils/ledgers/claim-lines.ts';

const HELD = [
  { id: 'a', text: 'the night shift can read the labels' },
  { id: 'b', text: 'fewer calls at night' },
];
function read(typed: string) {
  let count = 0;
  return claimLines(typed, HELD, () => `new${++count}`);
}

describe('K1 claims typed line by line', () => {
  it('are the claims they were where the words are the same, in whatever order', () => {
    expect(read('fewer calls at night\n\n  the night shift can read the labels  ')).toEqual([
      HELD[1],
      HELD[0],
    ]);
  });

  it('stay the claims they were while they are only mended', () => {
    expect(read('the night shift can read all the labels\nfewer calls at night')).toEqual([
      { id: 'a', text: 'the night shift can read all the labels' },
      HELD[1],
    ]);
  });

  it('are new where they say something else', () => {
    expect(read('the month closes in two days\nfewer calls at night')).toEqual([
      { id: 'new1', text: 'the month closes in two days' },
      HELD[1],
    ]);
  });

  it('take a list as it is pasted, without its dashes', () => {
    expect(read('- fewer calls at night\n• half the waste').map(({ text }) => text)).toEqual([
      'fewer calls at night',
      'half the waste',
    ]);
  });

  it('never give two lines one id', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('fewer calls', 'fewer calls at night', 'the labels', '', 'x')),
        (lines) => {
          const ids = read(lines.join('\n')).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});
