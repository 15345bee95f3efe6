import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHeard, isQuestion, isUnmarkedQuestion } from '../../../../utils/mail/sentences/unmarked.ts';

describe('S1 · questions whose mark was left out', () => {
  it.each([
    'do you have the big tent free.',
    'Also is Thursday any good for the gate',
    'how long does it take to set up',
    'Hi Tom, could we have it by noon.',
    'hi tom can you cut six more',
    'Can Dave come along on Monday.',
    'When you are here on Monday, could you look at the lamp.',
    'what do you charge for the second one',
    'any chance of an earlier slot',
  ])('%j is one', (words) => {
    expect(isUnmarkedQuestion(words)).toBe(true);
    expect(asHeard(words)).toMatch(/[^.]\?$/);
  });

  it.each([
    'What I need is a second gate.',
    'How nice it would be to have one.',
    'How long it is I leave to you.',
    'Have the men ring me.',
    'Should you need the key, ask at the desk.',
    'Will Barnes has the key.',
    'Mrs Orme, who is eighty, was delighted.',
    'So does his dog.',
    'Is broken again.',
    'Can you believe it!',
    'Which is why we ring you.',
    'Is it open?',
  ])('%j is none', (words) => {
    expect(isUnmarkedQuestion(words)).toBe(false);
    expect(asHeard(words)).toBe(words);
  });

  it('are questions like those that have it', () => {
    expect(isQuestion('Is it open?')).toBe(true);
    expect(isQuestion('is it open')).toBe(true);
    expect(isQuestion('It is open.')).toBe(false);
  });

  it('are told in any words, and in time that the length does not matter to', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => typeof asHeard(words) === 'string'));
    expect(isUnmarkedQuestion(`and ${'also, '.repeat(50_000)}`)).toBe(false);
  });
});
