import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../utils/mail/sentences.ts';

function sentences(text: string): string[] {
  return findSentences(text, [{ start: 0, end: text.length }]).map((sentence) => sentence.text);
}

describe('S1 · sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['We met Dr. Adler at 9.15 on St. John St. 4.', ['We met Dr. Adler at 9.15 on St. John St. 4.']],
    ['Seats, migration etc. are in, e.g. yours.', ['Seats, migration etc. are in, e.g. yours.']],
    ['26k flat incl. migration. Can you match it?', ['26k flat incl. migration.', 'Can you match it?']],
    ['See item no. 5 of the list.', ['See item no. 5 of the list.']],
    [
      'it broke at 6. customers are writing. its friday!! tried twice',
      ['it broke at 6.', 'customers are writing.', 'its friday!!', 'tried twice'],
    ],
    ['the screen is frozen. 14 patients wait', ['the screen is frozen.', '14 patients wait']],
    ['see rev. 2 of sheet no. 14 for the rest', ['see rev. 2 of sheet no. 14 for the rest']],
    ['Two things:\n- oak\n- ash', ['Two things:', 'oak', 'ash']],
    ['1. how many?\n2) by when?', ['how many?', 'by when?']],
    ['no stop here\n\nnew paragraph', ['no stop here', 'new paragraph']],
    ['Hello there\nWe need a price', ['Hello there', 'We need a price']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    [
      'lines of small letters, each a sentence',
      'can you cut six more keys\nalso is thursday any good\nno rush',
      ['can you cut six more keys', 'also is thursday any good', 'no rush'],
    ],
    [
      'a line that goes on',
      'can you cut six more keys for the\nbin store',
      ['can you cut six more keys for the\nbin store'],
    ],
    [
      'a line with much room behind it in a mail that was wrapped',
      'they came last week and had a look\ncan you send the report\nthey want to see it as soon as it can be had from your office please',
      [
        'they came last week and had a look',
        'can you send the report',
        'they want to see it as soon as it can be had from your office please',
      ],
    ],
    [
      'a wrapped mail with the address of a page in it',
      `we have had the doors looked at last week by the people from insurance\ncompany and they want a report, see ${'https://pages.example/'.padEnd(110, 'x')}`,
      [
        `we have had the doors looked at last week by the people from insurance\ncompany and they want a report, see ${'https://pages.example/'.padEnd(110, 'x')}`,
      ],
    ],
  ])('takes for what it is %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('joins lines that a mail program wrapped, and keeps the wrap in the quote', () => {
    const text = 'We would like to see the whole of the collection in oak and\nin ash before we decide.';
    expect(sentences(text)).toEqual([text]);
  });

  it('never invents or doubles a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = findSentences(text, [{ start: 0, end: text.length }]);
        for (const [index, { start, end, text: words }] of found.entries()) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});
