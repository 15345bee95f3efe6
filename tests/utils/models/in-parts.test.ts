import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, say, theirs } from '../../../utils/judgement/text-parts.ts';
import { inParts } from '../../../utils/models/in-parts.ts';
import { meet } from './rewordable.ts';

const { question } = meet();

describe('a rewording in parts', () => {
  it('marks the words of theirs, wherever they stand', () => {
    expect(inParts('For whom is the export button?', question)).toEqual(
      say`For whom is the ${theirs('export button')}?`,
    );
    expect(inParts('Export button or not?', question)?.[0]).toEqual(theirs('Export button'));
  });

  it('takes whatever stands between quotation marks for theirs', () => {
    expect(inParts('You write "an export button". Who asked?', question)).toEqual(
      say`You write "${theirs('an export button')}". Who asked?`,
    );
  });

  it('leaves what we quote of ourselves ours', () => {
    const noted = {
      ...question,
      parts: say`I had noted "2 of 9". Who asked for the ${theirs('export button')}?`,
    };
    expect(inParts('I had noted "2 of 9". Who wants the export button?', noted)).toEqual(
      say`I had noted "2 of 9". Who wants the ${theirs('export button')}?`,
    );
  });

  it('is none where their words are gone, bent, or a quotation is left open', () => {
    expect(inParts('Who asked for the button?', question)).toBeNull();
    expect(inParts('Who asked for the export "button?', question)).toBeNull();
  });

  it('is the text again once it is put together', () => {
    const piece = fc.constantFrom('export button', 'EXPORT BUTTON', '"', ' ', 'what', '?', 'export', '"x" ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parts = inParts(text, question);
        if (parts) expect(plainText(parts)).toBe(text);
      }),
    );
  });
});
