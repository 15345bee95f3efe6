import { describe, expect, it } from 'vitest';
import { implication } from '../../../../utils/judgement/families/implication.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family implication', () => {
  it('asks what it costs as it stands', () => {
    const asked = askedBy(
      implication,
      'Any ideas for our cloakroom? Every evening the queue still reaches the stairs.',
      ['vague', 'Any ideas for our cloakroom?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'You write "Every evening the queue still reaches the stairs". What does that cost you in a normal month, in hours or in money?',
    ]);
  });

  it('holds the count of the last term against the next', () => {
    const asked = askedBy(
      implication,
      'Happy to renew for another 12 months.',
      ['renewal', 'Happy to renew for another 12 months'],
      { history: { thread: [{ from: 'us', at: 0, text: 'Your year in short: 10 visits booked, 4 used.' }] } },
    );
    expect(asked).toEqual([
      'I had noted "10 visits booked, 4 used". What would that have to look like for another 12 months to pay off?',
    ]);
  });

  it('asks who feels it where something would stay as it is', () => {
    const asked = askedBy(implication, 'Could you move our export button to the top?', [
      'scope',
      'Could you move our export button to the top?',
    ]);
    expect(asked).toEqual(['If your export button stayed as it is, who would feel it first?']);
  });

  it('asks for the cost in a month only of what comes again', () => {
    const ask = 'We need a second oven';
    const cost = (told: string) => askedBy(implication, `${told} ${ask}.`, ['solution', ask]).join(' ');
    expect(cost('Every week the bread is late again.')).toContain('in a normal month');
    expect(cost('Nobody told us that the old oven is broken.')).not.toContain('in a normal month');
  });

  it('holds to what we counted ourselves before a change told in passing', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'You took 36 kits and returned 9 unopened.' }];
    const ask = 'Please renew for another year.';
    const asked = askedBy(implication, `The old cook retired in spring. ${ask}`, ['renewal', ask], {
      history: { thread },
    });
    expect(asked).toEqual([
      'I had noted "You took 36 kits and returned 9 unopened". What would that have to look like for another year to pay off?',
    ]);
  });

  it('asks what a number that has moved changes, and what one that tells how it went should become', () => {
    const ask = 'Renew it on the same basis';
    const noted = (text: string) =>
      askedBy(implication, `${ask}.`, ['renewal', ask], {
        history: { thread: [{ from: 'us', at: 0, text }] },
      })[0];
    expect(noted('Headcount has gone from 60 to 95.')).toBe(
      'I had noted "Headcount has gone from 60 to 95". What should that change in what we agree this time?',
    );
    expect(noted('12 days booked, 7 used.')).toContain('What should be different about that next time?');
  });

  it('takes up what we wrote was not in it yet', () => {
    const ask = 'Please carry it on for one more year as it is';
    const thread = [{ from: 'us', at: 0, text: 'It ends in May. The third oven is not in it yet.' }] as const;
    expect(askedBy(implication, `${ask}.`, ['renewal', ask], { history: { thread } })[0]).toBe(
      'I had written "The third oven is not in it yet". What should become of that in what we agree for one more year?',
    );
  });
});
