import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../utils/judgement/judgement.ts';
import {
  blank,
  capitalised,
  joinParts,
  plainText,
  say,
  theirs,
} from '../../../utils/judgement/text-parts.ts';

const anyPart: fc.Arbitrary<TextPart> = fc.record({
  kind: fc.constantFrom('ours', 'theirs', 'blank'),
  text: fc.string(),
});

describe('S2 text of parts', () => {
  it('shows a blank as [text] and everything else as it is', () => {
    const parts = say`Happy to price the ${theirs('40 chairs')} by ${blank('date')}.`;
    expect(plainText(parts)).toBe('Happy to price the 40 chairs by [date].');
    expect(parts.map((part) => part.kind)).toEqual(['ours', 'theirs', 'ours', 'blank', 'ours']);
  });

  it('keeps the text the same whatever it joins', () => {
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const kept = parts.filter((part) => part.text !== '');
        expect(plainText(joinParts(parts))).toBe(plainText(kept));
      }),
    );
  });

  it('leaves no two neighbours of one kind but blanks', () => {
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const joined = joinParts(parts);
        const twins = joined.filter((part, i) => part.kind !== 'blank' && joined[i - 1]?.kind === part.kind);
        expect(twins).toEqual([]);
      }),
    );
  });

  it('begins a sentence with a capital', () => {
    expect(plainText(capitalised([theirs('your drivers'), theirs(' wait')]))).toBe('Your drivers wait');
  });
});
