import { describe, expect, it } from 'vitest';
import { findTroubles } from '../../../../utils/judgement/slots/trouble.ts';
import { readingOf } from '../reading-of.ts';

function troubles(story: string): string[] {
  const text = `${story} Any ideas?`;
  const reading = readingOf(text, [['vague', 'Any ideas?']]);
  const [ask] = reading.asks;
  return ask ? findTroubles(reading, ask).map((one) => one.fact.text) : [];
}

describe('S2 slots: the clause that tells what is wrong', () => {
  it('quotes a clause of its own, as written', () => {
    expect(troubles('The shop is full, but every evening the queue still reaches the stairs.')).toEqual([
      'every evening the queue still reaches the stairs',
    ]);
  });

  it('quotes nobody’s body, family or job', () => {
    expect(troubles('My wife is still in hospital and nobody can say for how long.')).toEqual([]);
  });

  it('takes no pleasantry, no wish and no inner doubt for a trouble', () => {
    expect(troubles('I hope the summer was not too hot.')).toEqual([]);
    expect(troubles('We would love it without the long queue.')).toEqual([]);
    expect(troubles("I can't put my finger on it.")).toEqual([]);
  });

  it('takes good news in the words of bad for what it is', () => {
    expect(troubles('The night crew has hardly lost a day since May.')).toEqual([]);
  });

  it('leaves out a clause that is too long to be said', () => {
    const long =
      'Nobody in the whole of the old house on the hill beside the long road by the sea ever reads it.';
    expect(troubles(long)).toEqual([]);
  });
});
