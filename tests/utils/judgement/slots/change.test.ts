import { describe, expect, it } from 'vitest';
import { findChange } from '../../../../utils/judgement/slots/change.ts';
import { readingOf } from '../reading-of.ts';

function change(story: string): string | null {
  const asking = 'What can you do for us on the price?';
  const [ask, ...others] = readingOf(`${asking} ${story}`, [['discount', asking]]).asks;
  expect(others).toEqual([]);
  return ask
    ? (findChange(readingOf(`${asking} ${story}`, [['discount', asking]]), ask)?.fact.text ?? null)
    : null;
}

describe('S2 slots: what changes on their side', () => {
  it.each([
    'We are now on 310 meals a day instead of 240',
    'We have 40 dogs at most now, we had 70',
    'We only open four days now',
    "We're down to 90 cows now",
    'Attendance has fallen from about ninety to sixty',
    'Visits have dropped by a third',
    'We bought practice number nine in August',
    'We are opening in Manchester in July with twelve staff',
    'Our bookkeeper retires in September',
    'Our fourth shop opens in Harrogate on 1 September',
    'Last summer two of our five kiosks were closed',
    'Four of the trainees finish in June',
    'from September the pony club comes to us on Saturdays as well',
    'One of the machines works now only for the apprentices',
  ])('is a count that has moved or an event of theirs: %s', (said) => {
    expect(change(`${said}.`)).toBe(said);
  });

  it('is the count before the event', () => {
    expect(change('Our bookkeeper retires in September. We only open four days now.')).toBe(
      'We only open four days now',
    );
  });

  it.each([
    'Your price went from 6.40 to 6.90.',
    'The contract closes on 3 March.',
    'Now it is seventeen.',
    'You have moved the date twice.',
    'My father has left the hospital.',
    'The hall is lovely.',
  ])('is nothing of the deal itself, of us or of their private life: %s', (story) => {
    expect(change(story)).toBeNull();
  });

  it('cuts a long clause at its comma', () => {
    expect(
      change(
        'In autumn we plant twelve hectares of a white grape on the other side of the river, it is chalk there.',
      ),
    ).toBe('In autumn we plant twelve hectares of a white grape on the other side of the river');
  });
});
