import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../utils/models/tidy.ts';

describe('the one line in what a model said', () => {
  it.each([
    ['  Who asked for it?\n', 'Who asked for it?'],
    ['"Who asked for it?"', 'Who asked for it?'],
    ['“Who’s asking for it?”', "Who's asking for it?"],
    ['<think>They want\na question.</think>\n\nWho asked for it?', 'Who asked for it?'],
    ['You write "it is late". Who said "so"?', 'You write "it is late". Who said "so"?'],
    ['', ''],
    ['x'.repeat(1_000_000), ''],
  ])('is found', (said, line) => {
    expect(tidy(said)).toBe(line);
  });

  it('is one line without outer space, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
        const line = tidy(said);
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/[\n\r\t]/);
      }),
    );
  });
});
