import { describe, expect, it } from 'vitest';
import { findTried } from '../../../../utils/judgement/slots/tried.ts';
import { readingOf } from '../reading-of.ts';

function tried(story: string): string | null {
  const reading = readingOf(`${story} Any ideas?`, [['vague', 'Any ideas?']]);
  const [ask] = reading.asks;
  return ask ? (findTried(reading, ask)?.fact.text ?? null) : null;
}

describe('S2 slots: what they have done about it so far', () => {
  it.each([
    ["I've moved the shelf, changed the lamps.", "I've moved the shelf, changed the lamps"],
    ['We put a line on the poster.', 'We put a line on the poster'],
    ['In January we turned round the fridge and it changed nothing.', 'we turned round the fridge'],
  ])('is the deed without what came of it: %s', (story, said) => {
    expect(tried(story)).toBe(said);
  });

  it('is no idiom and nothing that only points', () => {
    expect(tried('I turned the office upside down.')).toBeNull();
    expect(tried('We put it on the wall for them.')).toBeNull();
    expect(tried('We have 22 rooms near the bridge.')).toBeNull();
  });
});
