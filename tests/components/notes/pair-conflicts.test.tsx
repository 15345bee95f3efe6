import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairConflicts } from '../../../components/notes/pair-conflicts.ts';
import { note } from '../samples/dana.ts';

describe('X3 notes that were changed in two places', () => {
  it('stand side by side', () => {
    const [first, second, other] = [
      note('a', 'A', 1),
      note('b', 'B', 1, { conflictWith: 'a' }),
      note('c', 'C', 1),
    ];
    expect(pairConflicts([first, second, other])).toEqual({ pairs: [{ first, second }], single: [other] });
  });

  it('are ordinary notes once the other half is gone', () => {
    const left = note('b', 'B', 1, { conflictWith: 'a' });
    expect(pairConflicts([left])).toEqual({ pairs: [], single: [left] });
  });

  it('are each shown exactly once, however they were split', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const notes = fc
      .uniqueArray(fc.tuple(ids, fc.option(ids)), { selector: ([id]) => id })
      .map((list) =>
        list.map(([id, other]) => note(id, id, 1, { conflictWith: other === id ? null : other })),
      );
    fc.assert(
      fc.property(notes, (list) => {
        const { pairs, single } = pairConflicts(list);
        const shown = [
          ...pairs.flatMap(({ first, second }) => [first.id, second.id]),
          ...single.map(({ id }) => id),
        ];
        expect(shown.sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });
});
