import { describe, expect, it } from 'vitest';
import { findOpinion } from '../../../../utils/judgement/slots/opinion.ts';
import { readingOf } from '../reading-of.ts';

function opinion(story: string): string | null {
  const reading = readingOf(`${story} Any ideas?`, [['vague', 'Any ideas?']]);
  const [ask] = reading.asks;
  return ask ? (findOpinion(reading, ask)?.fact.text ?? null) : null;
}

describe('S2 slots: what one of theirs makes of it', () => {
  it.each([
    ["The designer says it's the typeface.", "The designer says it's the typeface"],
    ['Mr Lowe puts it down to the blue background.', 'Mr Lowe puts it down to the blue background'],
    ['My partner Giles holds that I scan too fast.', 'My partner Giles holds that I scan too fast'],
    ['My wife thinks it is the days, and I think people just look.', 'My wife thinks it is the days'],
  ])('is a clause of its own: %s', (story, said) => {
    expect(opinion(story)).toBe(said);
  });

  it('is the last one before the question', () => {
    expect(opinion("The designer says it's the typeface. My partner says it's the Polish.")).toBe(
      "My partner says it's the Polish",
    );
  });

  it('is no news, no deed and no letter', () => {
    expect(opinion('The chef says he comes on Monday.')).toBeNull();
    expect(opinion('The bank holds the bottom fields of ours.')).toBeNull();
    expect(opinion('The letter says the rates are going up.')).toBeNull();
  });

  it('is nothing of what goes on in somebody’s life', () => {
    expect(opinion('My wife thinks the operation in the hospital went badly.')).toBeNull();
  });

  it('is none where it is cut off before words in quotation marks', () => {
    expect(opinion('Our Kim says it is down to the word "coach".')).toBeNull();
  });
});
