import { describe, expect, it } from 'vitest';
import { findDoubt } from '../../../../utils/judgement/slots/doubt.ts';
import { readingOf } from '../reading-of.ts';

const ask = 'Shall they engrave it tonight?';

function doubt(told: string): string | null {
  const reading = readingOf(`${told} ${ask}`, [['approval', ask]]);
  const [first] = reading.asks;
  return first ? (findDoubt(reading, first)?.fact.text ?? null) : null;
}

describe('S2 slots: what they are not sure of themselves', () => {
  it('is the clause in which they say so', () => {
    expect(doubt('Only the crest looks different from the old one.')).toBe(
      'Only the crest looks different from the old one',
    );
    expect(doubt('All is well, but I only changed the year, as the vicar wished.')).toBe(
      'I only changed the year, as the vicar wished',
    );
    expect(doubt('Nobody has read the Latin.')).toBe('Nobody has read the Latin');
  });

  it('is none where all is said to be well, nor out of a question', () => {
    expect(doubt('The crest is beautiful and the vicar is happy.')).toBeNull();
    expect(doubt('Is the crest different from the old one?')).toBeNull();
  });
});
