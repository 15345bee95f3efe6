import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ATTENTION,
  type Attention,
  type AttentionKind,
  first,
  inOrder,
} from '../../../utils/ledgers/attention.ts';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';

const of = (kind: AttentionKind, id: string = kind, day = '2026-05-03'): Attention => ({ kind, id, day });

const items = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...ATTENTION),
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    day: fc.constantFrom('2026-05-01', '2026-05-03', '2027-01-01', NO_DAY),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('D7, D5, P1 what asks for attention first', () => {
  it.each<[first: AttentionKind, before: AttentionKind]>([
    ['sore-moment', 'promise-overdue'],
    ['promise-overdue', 'unanswered-question'],
    ['unanswered-question', 'promise-due'],
    ['promise-due', 'wish'],
    ['wish', 'occasion'],
    ['occasion', 'layer'],
    ['layer', 'extra'],
  ])('%s before %s, whatever their days', (kind, after) => {
    expect(first([of(after, 'b', '2020-01-01'), of(kind, 'a', NO_DAY)])?.kind).toBe(kind);
  });

  it.each([
    ['the earlier day', [of('promise-due', 'a', '2026-05-04'), of('promise-due', 'b', '2026-05-03')], 'b'],
    ['of one day the smaller id', [of('wish', 'b'), of('wish', 'a')], 'a'],
    ['what has a day before what has none', [of('wish', 'a', NO_DAY), of('wish', 'b', '2027-01-01')], 'b'],
    ['nothing where nothing presses', [], undefined],
  ])('of one kind: %s', (_, given, id) => {
    expect(first(given)?.id).toBe(id);
  });

  it('stands in one order, in whatever order it was found', () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (given, chance) => {
        const shuffled = given
          .map((item) => [chance.next().value as number, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
        expect(inOrder(shuffled)).toEqual(inOrder(given));
        expect(new Set(inOrder(given))).toEqual(new Set(given));
        expect(first(given)).toEqual(inOrder(given)[0] ?? null);
        const ranks = inOrder(given).map(({ kind }) => ATTENTION.indexOf(kind));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
