import { describe, expect, it } from 'vitest';
import { findCaveat } from '../../../../utils/judgement/slots/caveat.ts';
import { historyOf } from '../reading-of.ts';

const caveat = (text: string, from: 'us' | 'client' = 'us') =>
  findCaveat(historyOf({ thread: [{ from, at: 0, text }] }))?.fact.text ?? null;

describe('S2 slots: what we said was open', () => {
  it('is the line in which we said so', () => {
    expect(caveat('Hi Agnes, the bell is cast. I have only heard it in the yard so far. Otto')).toBe(
      'I have only heard it in the yard so far',
    );
    expect(caveat('The crest still has the old year in it, please check.')).toBe(
      'The crest still has the old year in it, please check',
    );
  });

  it('is what is not in it yet', () => {
    expect(caveat('Your package ends in May. The third oven is not in it yet.')).toBe(
      'The third oven is not in it yet',
    );
    expect(caveat('Your package ends in May. The third oven is in it.')).toBeNull();
  });

  it('is no greeting, no question of ours, no word of theirs and nothing where all is done', () => {
    expect(caveat('Hi Agnes, the bell is cast and hangs.')).toBeNull();
    expect(caveat('Is the year still the old one?')).toBeNull();
    expect(caveat('The year is still the old one.', 'client')).toBeNull();
  });
});
