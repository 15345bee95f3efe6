import { describe, expect, it } from 'vitest';
import { findPlan } from '../../../../utils/judgement/slots/plan.ts';
import { readingOf } from '../reading-of.ts';

function plan(story: string): string | null {
  const reading = readingOf(`${story} What would it come to?`, [['quote', 'What would it come to?']]);
  const [ask] = reading.asks;
  return ask ? (findPlan(reading, ask)?.fact.text ?? null) : null;
}

describe('S2 slots: what they consider doing', () => {
  it.each([
    [
      "We're looking to move the housings (drawing attached) out of Ohio.",
      "We're looking to move the housings",
    ],
    ['We consider voices in Spanish and in Polish.', 'We consider voices in Spanish and in Polish'],
    ['I am thinking of selling the barn, and you know it.', 'I am thinking of selling the barn'],
  ])('is the clause that tells it: %s', (story, said) => {
    expect(plan(story)).toBe(said);
  });

  it('is nothing that is done or decided', () => {
    expect(plan('We have bought a company in Osaka.')).toBeNull();
    expect(plan('We sent you the plan of the kitchen.')).toBeNull();
  });
});
