import { describe, expect, it } from 'vitest';
import { findCore } from '../../../../utils/judgement/slots/core.ts';
import { readingOf } from '../reading-of.ts';

function core(quote: string): string | null {
  const [ask] = readingOf(quote, [['solution', quote]]).asks;
  return ask ? (findCore(ask)?.fact.text ?? null) : null;
}

describe('S2 slots: the few words that name what is wanted', () => {
  it.each([
    [
      "I want a third of the company's reserve in gold, bars if possible",
      "a third of the company's reserve in gold",
    ],
    ["We'd like a full deep clean every Sunday, all floors, please", 'a full deep clean every Sunday'],
    [
      'There ought to be a second door for the beekeepers, with own prices',
      'a second door for the beekeepers',
    ],
  ])('%s → %s', (quote, said) => {
    expect(core(quote)).toBe(said);
  });

  it('is none where too little, too much or a pronoun would be left', () => {
    expect(core('We want it done')).toBeNull();
    expect(core('From March we need flights')).toBeNull();
    expect(core('We need the people whom they sent to tell us what it is that we should do')).toBeNull();
  });
});
