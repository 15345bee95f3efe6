import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidAlready } from '../../../utils/ledgers/said-already.ts';

/** An entry with these words that rests on a mail. */
const held = (text: string, quote: string = text) => ({
  text,
  evidence: { quote, by: null, at: 1, thread: null },
});
/** One that was kept out of a draft: no mail says its words yet. */
const drafted = (quote: string) => ({ text: quote, evidence: { quote, by: null, at: null, thread: null } });
const typed = (text: string) => ({ text, evidence: null });

describe('D7 D1 words that a ledger holds already', () => {
  it.each([
    ['the very words', 'I will send the plan.', held('I will send the plan.')],
    ['other marks and another case', 'I’ll send the PLAN', typed('i’ll send the plan!')],
    [
      'what they were before they were reworded',
      'I will send the plan.',
      held('Plan', 'I will send the plan.'),
    ],
    [
      'the sentence of a draft they stood in',
      'I will send you the floor plan on Friday',
      drafted('And so I will send you the floor plan on Friday, with the lights'),
    ],
    [
      'the part of them that the draft gave',
      'And so I will send you the floor plan on Friday.',
      drafted('I will send you the floor plan on Friday'),
    ],
  ])('are told by %s', (_, words, entry) => {
    expect(saidAlready(words, [held('Something else.'), entry])).toBe(true);
  });

  it.each([
    ['nothing is held', 'I will send the plan.', []],
    ['it is another thing', 'I will send the plan.', [held('I will send the quote.')]],
    ['a mail said more', 'I will send the plan.', [held('I will send the plan and the lights.')]],
    [
      'a draft said far more',
      'I will call',
      [drafted('I will call the printer and the night shift and send you what both of them say')],
    ],
    ['there are no words at all', '…', [held('!')]],
  ])('are not where %s', (_, words, entries) => {
    expect(saidAlready(words, entries)).toBe(false);
  });

  it('are told whatever stands around their letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', ' ', '.', '\n', '“'),
        fc.constantFrom('', '!', ' …'),
        (before, behind) => {
          expect(saidAlready(`${before}I will send it${behind}`, [held('I will send it')])).toBe(true);
        },
      ),
    );
  });
});
