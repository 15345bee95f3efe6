import { describe, expect, it } from 'vitest';
import type { ThreadTurn } from '../../../../utils/judgement/judgement.ts';
import { findDate } from '../../../../utils/judgement/slots/date.ts';
import { findOccasion } from '../../../../utils/judgement/slots/occasion.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function occasion(story: string, ask: string, thread: readonly ThreadTurn[] = []): string | null {
  const reading = readingOf(`${story} ${ask}`, [['deadline', ask]]);
  const [found] = reading.asks;
  if (!found) return null;
  const date = findDate(reading, found, ask);
  return findOccasion(reading, found, date, historyOf({ thread }))?.fact.text ?? null;
}

describe('S2 slots: what happens on the day they want it by', () => {
  it.each([
    [
      'The minister is coming on 19 September.',
      'We need the mural by then.',
      'The minister is coming on 19 September',
    ],
    [
      'The old vans fail their inspection at the end of April.',
      'We need the two vans sooner.',
      'The old vans fail their inspection at the end of April',
    ],
    [
      'Our lease ends on 31 August and not in October.',
      'Can you be done sooner?',
      'Our lease ends on 31 August',
    ],
    [
      'My father turns 90 on 2 November.',
      'The book ought to be here before.',
      'My father turns 90 on 2 November',
    ],
  ])('is a clause of its own, as written: %s', (story, ask, said) => {
    expect(occasion(story, ask)).toBe(said);
  });

  it('stands before the "so" of the asking sentence too', () => {
    expect(occasion('', 'The guild has moved the fair to 6 June so we need the cups by the 4th.')).toBe(
      'The guild has moved the fair to 6 June',
    );
  });

  it('is nothing that is asked, done, sent or usual', () => {
    const ask = 'We need the file by the 22nd.';
    expect(occasion('You must be here on 3 June.', ask)).toBeNull();
    expect(occasion('The clerk came on 3 June.', ask)).toBeNull();
    expect(occasion("I'll send you the list on Friday.", ask)).toBeNull();
    expect(occasion('Till now people have their money on the 25th.', ask)).toBeNull();
  });

  it('is not the day of our own plan', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'The first drop comes on 28 February.' }];
    expect(occasion('The first drop comes on 28 February.', 'We need it sooner.', thread)).toBeNull();
  });
});
