import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInDraft, typedDraft } from '../../../../utils/sites/roundcube/plain-draft.ts';

const SIGNATURE = '-- \nRobin Hale\nHarbour Learning';
const QUOTE = 'On 2026-03-06 16:48, Marek Havel wrote:\n> Robin,\n> \n> solved by when?';

describe('X4 the draft in a plain text box', () => {
  test.each([
    ['nothing typed', `${QUOTE}\n\n${SIGNATURE}`, ''],
    ['typed above', `Dear Marek,\n\nsorry.\n\n${QUOTE}\n\n${SIGNATURE}`, 'Dear Marek,\n\nsorry.'],
    ['typed below', `${QUOTE}\n\nSorry.\n\n${SIGNATURE}`, 'Sorry.'],
    ['typed between', 'He wrote:\n> one\nfirst answer\n> two\nsecond answer', 'first answer\nsecond answer'],
    ['signature above the quote', `Hi\n\n${SIGNATURE}\n\n${QUOTE}`, 'Hi'],
    ['a colon of our own', 'Three things:\n\none, two, three', 'Three things:\n\none, two, three'],
    [
      'forwarded',
      'Look at this.\n\n-------- Original Message --------\nSubject: Offer\n\nBuy now.',
      'Look at this.',
    ],
  ])('is what the user typed: %s', (_what, value, draft) => {
    expect(typedDraft(value, [SIGNATURE])).toBe(draft);
  });

  test('ends before a quote and goes on after it, but is not inside one', () => {
    const value = `${QUOTE}\n\n${SIGNATURE}`;
    expect(isInDraft(value, 0, [SIGNATURE])).toBe(true);
    expect(isInDraft(value, QUOTE.length + 1, [SIGNATURE])).toBe(true);
    expect(isInDraft(value, value.indexOf('Robin,'), [SIGNATURE])).toBe(false);
    expect(isInDraft(value, value.indexOf('Harbour'), [SIGNATURE])).toBe(false);
  });

  test('never takes a quoted line for the user’s', () => {
    const line = fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ' '));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const draft = typedDraft(lines.map((text) => `> ${text}`).join('\n'), []);
        expect(draft).toBe('');
      }),
    );
  });

  test('is always made of the user’s own lines', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const own = value.split('\n');
        for (const line of typedDraft(value, []).split('\n'))
          expect(own.some((whole) => whole.includes(line))).toBe(true);
      }),
    );
  });
});
