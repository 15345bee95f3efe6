import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatter } from '../../../../utils/judgement/slots/matter.ts';
import { readingOf } from '../reading-of.ts';

function matter(text: string, quote = text, more = {}): string | null {
  const reading = readingOf(text, [['vague', quote]], more);
  const [ask] = reading.asks;
  return ask ? (findMatter(reading, ask)?.fact.text ?? null) : null;
}

describe('S2 slots: what an open question is about', () => {
  it.each([
    [
      'Our quiz nights sound like a swimming bath, what does one do?',
      'Our quiz nights sound like a swimming bath',
    ],
    ["The range feels old to me and I'd love to hear where you'd take it.", 'The range feels old to me'],
    ['The practice looks tired and so do I, any ideas?', 'The practice looks tired'],
  ])('stands before the question in its own sentence: %s', (text, said) => {
    expect(matter(text)).toBe(said);
  });

  it.each([
    [
      'I get the pack each month and file it. I never know if I am supposed to be happy or scared. Any help?',
      'I never know if I am supposed to be happy or scared',
    ],
    [
      'We had 80 good talks in 2023 and 31 this spring, with the same people. Any help?',
      'We had 80 good talks in 2023 and 31 this spring, with the same people',
    ],
    ['Numbers down again, 60 covers yesterday. Any help?', 'Numbers down again, 60 covers yesterday'],
  ])('else is the clause that tells most: %s', (text, said) => {
    expect(matter(text, 'Any help?')).toBe(said);
  });

  it('is no opinion, no deed of theirs, no wish and no promise', () => {
    expect(matter("My partner says it's the light. Any help?", 'Any help?')).toBeNull();
    expect(matter('We moved the shelf to the back wall again. Any help?', 'Any help?')).toBeNull();
    const wished = 'Nobody should ever have to ring twice';
    expect(matter(`${wished}. Any help?`, 'Any help?', { wishes: [wished] })).toBeNull();
  });

  it('is nobody’s body, family or job, and nothing polite', () => {
    expect(matter('My wife still lies in hospital, any ideas?')).toBeNull();
    expect(matter('I hope the summer was never too hot, any ideas?')).toBeNull();
  });

  it('quotes nothing that was not written', () => {
    const words = fc.constantFrom(
      'our',
      'shop',
      'never',
      'is',
      'full',
      ',',
      'any ideas?',
      'and',
      "I don't know",
      'again',
      '.',
      '…',
      '"',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (list) => {
        const text = `${list.join(' ')} Any help?`;
        const found = matter(text, 'Any help?');
        if (found !== null) expect(text).toContain(found);
      }),
    );
  });
});
