import { describe, expect, it } from 'vitest';
import { isHolding, isWeighing } from '../../../../utils/mail/tone/holding.ts';

describe('D7 a holding reply', () => {
  it.each([
    "let me check with finance, I'll come back to you next week",
    'Let me check, back next week.',
    'I’ll ask our CFO and get back to you by Friday.',
    'We will discuss it in the team and let you know on Monday.',
    'Thanks, let me look into the dates and revert.',
  ])('is a promise and asks nothing: %s', (sentence) => {
    expect(isHolding(sentence)).toBe(true);
  });

  it.each([
    'Let me know which of the two you prefer.',
    "I'll come back to you once I have the price, which we need by Friday.",
    'Can you check with finance and come back to us?',
    'Please let me know, I will get back to you with the date.',
    'I will be at the fair on Monday.',
    'They let us know that the back door was open.',
  ])('is none: %s', (sentence) => {
    expect(isHolding(sentence)).toBe(false);
  });
});

describe('S1 what they weigh among themselves', () => {
  it.each([
    'Let me talk to my partner first.',
    "Thanks, we'll run it past our finance people.",
    'I will ask the board on Monday.',
    'Okay, let me sleep on it.',
    'We will think it over and let you know.',
  ])('asks nothing: %s', (sentence) => {
    expect(isWeighing(sentence)).toBe(true);
  });

  it.each([
    'Let us talk to your engineer about the price.',
    "We'll talk to our lawyer next.",
    'I will ask the others what they charge.',
    'Let me talk to your boss.',
    "I'll speak to my team, but we need the figures by Friday.",
    'Will you think about it?',
    'She said she would sleep on it.',
  ])('may ask something: %s', (sentence) => {
    expect(isWeighing(sentence)).toBe(false);
  });
});
