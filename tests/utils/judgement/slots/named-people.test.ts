import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../../../utils/judgement/slots/named-people.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

function named(story: string): string | null {
  const reading = readingOf(`${story} Please add it.`, [['scope', 'Please add it.']]);
  const [ask] = reading.asks;
  const found = ask ? findNamedPeople(reading, ask) : null;
  return found ? plainText(found.parts) : null;
}

describe('S2 slots: somebody of theirs near the ask', () => {
  it.each([
    ['My partner saw one at a bank in Zurich.', 'your partner'],
    ['In the meantime the finance department was surprised.', null],
    ['We showed it round and the consultant has reviewed it.', 'the consultant'],
    ['The nurses keep asking for one.', 'the nurses'],
  ])('%s', (story, said) => {
    expect(named(story)).toBe(said);
  });

  it('is nobody’s family, nobody who only stands there, and nobody in a private line', () => {
    expect(named('Our old parents are lovely.')).toBeNull();
    expect(named('It stands beside the office of the director.')).toBeNull();
    expect(named('Our director was in hospital.')).toBeNull();
  });
});
