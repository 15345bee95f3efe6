import { describe, expect, it } from 'vitest';
import { likelyMatters } from '../../../../../../utils/judgement/slots/likely/matter/likely-matters.ts';
import { readingOf } from '../../../reading-of.ts';

const ASK = 'We need a second oven.';

function clauses(story: string, wishes: readonly string[] = []): string[] {
  const reading = readingOf(`${story} ${ASK}`, [['solution', ASK]], { wishes });
  const [ask] = reading.asks;
  return ask ? likelyMatters(reading, null, ask).map(({ clause }) => clause) : [];
}

describe('S2 slots: the clauses that most likely tell what is behind an ask', () => {
  it('puts what is wrong before what is only told', () => {
    const [first] = clauses(
      'The bell rang at nine. Nobody gets bread after noon on Saturdays. My colleague sends greetings.',
    );
    expect(first).toBe('Nobody gets bread after noon on Saturdays');
  });

  it('gives each a share, and all of them less than one', () => {
    const reading = readingOf(`The queue reaches the stairs every evening. The bread runs out. ${ASK}`, [
      ['solution', ASK],
    ]);
    const [ask] = reading.asks;
    const shares = ask ? likelyMatters(reading, null, ask).map(({ share }) => share) : [];
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThanOrEqual(shares[1] ?? 1);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
  });

  it('takes no asking words, no question, no wish and nothing private', () => {
    expect(clauses('Can you come on Tuesday?')).toEqual([]);
    expect(clauses('My wife is still in hospital and nobody can say for how long.')).toEqual([]);
    expect(clauses('The bell in the hall is too quiet.', ['The bell in the hall is too quiet'])).toEqual([]);
  });

  it('ends before an aside', () => {
    expect(clauses('The splash pad opens at Whitsun, my wife has picked a whale.')).toEqual([
      'The splash pad opens at Whitsun',
    ]);
  });

  it('hears with the network where there is one', () => {
    const told = ['The bread runs out before noon.', 'The queue reaches the stairs.'];
    const reading = readingOf(`${told.join(' ')} ${ASK}`, [['solution', ASK]]);
    const heard = (likely: string) => ({
      ...reading,
      sentences: reading.sentences.map((one) => ({
        ...one,
        tells: { matter: one.text === likely ? 0.95 : 0.3, day: 0 },
      })),
    });
    const [ask] = reading.asks;
    for (const one of told)
      expect(ask && likelyMatters(heard(one), null, ask)[0]?.clause).toBe(one.slice(0, -1));
  });
});
