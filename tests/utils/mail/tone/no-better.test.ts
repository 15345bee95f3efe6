import { describe, expect, it } from 'vitest';
import { saysNoBetter } from '../../../../utils/mail/tone/no-better.ts';

describe('S1 praise that is said by denying', () => {
  it.each([
    'I have never had better service from anyone.',
    "We couldn't be happier with the roof.",
    'Honestly, I cannot fault the fitters.',
    "I can't thank you and the crew enough.",
    'Nobody has ever explained it to us so well.',
    'It could not have gone better.',
    'No complaints from this end.',
  ])('is praise: %s', (sentence) => expect(saysNoBetter(sentence)).toBe(true));

  it.each([
    'It never works on Mondays.',
    "I can't open the file.",
    'Nobody has rung us back.',
    'We never had better service, until last week.',
    'You could not have made it harder.',
    'We need a better price.',
  ])('is none: %s', (sentence) => expect(saysNoBetter(sentence)).toBe(false));
});
