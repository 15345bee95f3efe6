import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdit } from '../../../../utils/judgement/feel-as/edit.ts';
import { partsWithEdit } from '../../../../utils/judgement/feel-as/edited-parts.ts';
import type { TextPart } from '../../../../utils/judgement/judgement.ts';
import { blank, ours, plainText, theirs } from '../../../../utils/judgement/text-parts.ts';

const part: fc.Arbitrary<TextPart> = fc.oneof(
  fc.stringMatching(/^[a-z ]{1,8}$/).map(ours),
  fc.stringMatching(/^[a-z ]{1,8}$/).map(theirs),
  fc.stringMatching(/^[a-z]{1,8}$/).map(blank),
);

describe('P3 an edit in the parts of a draft', () => {
  it('reads as the edit in its text', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }),
        fc.nat(60),
        fc.nat(10),
        fc.string(),
        (parts, at, length, to) => {
          const text = plainText(parts);
          const start = Math.min(at, text.length);
          const edit = { at: start, from: text.slice(start, start + length), to, reason: 'Why.' };
          expect(plainText(partsWithEdit(parts, edit))).toBe(withEdit(text, edit));
        },
      ),
    );
  });

  it('keeps quoted words and gaps apart, and makes a gap of a new one', () => {
    const parts = [ours('You will have the '), theirs('40 seats'), ours(' soon, by '), blank('who')];
    const edit = { at: 26, from: ' soon', to: ' by [day]', reason: 'Why.' };
    expect(partsWithEdit(parts, edit)).toEqual([
      ours('You will have the '),
      theirs('40 seats'),
      ours(' by '),
      blank('day'),
      ours(', by '),
      blank('who'),
    ]);
  });
});
