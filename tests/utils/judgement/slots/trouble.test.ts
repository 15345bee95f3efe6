import { describe, expect, it } from 'vitest';
import { likelyMatters } from '../../../../utils/judgement/slots/likely/matter/likely-matters.ts';
import { findTroubles } from '../../../../utils/judgement/slots/trouble.ts';
import type { Ask, Reading } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

function found(reading: Reading, ask: Ask): string[] {
  return findTroubles(reading, ask, likelyMatters(reading, null, ask)).map(({ fact }) => fact.text);
}

function troubles(story: string): string[] {
  const text = `${story} Any ideas?`;
  const reading = readingOf(text, [['vague', 'Any ideas?']]);
  const [ask] = reading.asks;
  return ask ? found(reading, ask) : [];
}

describe('S2 slots: the clause that tells what is wrong', () => {
  it('quotes a clause of its own, as written', () => {
    expect(troubles('The shop is full, but every evening the queue still reaches the stairs.')).toEqual([
      'every evening the queue still reaches the stairs',
    ]);
  });

  it('quotes what goes on with them before what goes on in their head', () => {
    expect(troubles('I see it from my window. Nobody goes upstairs.')).toEqual(['Nobody goes upstairs']);
    expect(troubles('You see a lot of web shops. Someday I would like to write to each one.')).toEqual([]);
  });

  it('takes of a renewal only what has changed', () => {
    const text =
      'We extend for two years. The coffee is bad. We are opening a plant in Rotterdam in February.';
    const reading = readingOf(text, [['renewal', 'We extend for two years']]);
    const [ask] = reading.asks;
    expect(ask ? found(reading, ask) : null).toEqual(['We are opening a plant in Rotterdam in February']);
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

  it('is no wish said in passing', () => {
    const ask = 'We need a second oven.';
    const wish = 'It is a shame that nobody hears us about the bell';
    const reading = readingOf(`${ask} ${wish}.`, [['solution', ask]], { wishes: [wish] });
    const [first] = reading.asks;
    expect(first && found(reading, first)).toEqual([]);
  });

  it.each([
    ['Attendance has slid from about ninety to thirty.', 'Attendance has slid from about ninety to thirty'],
    [
      'Out of 30 drivers, eleven are entering it wrongly.',
      'Out of 30 drivers, eleven are entering it wrongly',
    ],
    [
      'Internal audit found nineteen entries missing for the year.',
      'Internal audit found nineteen entries missing for the year',
    ],
    [
      'The ferry came back late on sixty-one of nine hundred crossings this year, all of them on the western landing, nearly always in winter.',
      'The ferry came back late on sixty-one of nine hundred crossings this year',
    ],
  ])('finds what led to a remedy: %s', (story, clause) => {
    const text = `${story} We need a second one.`;
    const reading = readingOf(text, [['solution', 'We need a second one']]);
    const [ask] = reading.asks;
    expect(ask && found(reading, ask)[0]).toBe(clause);
  });

  it.each([
    'We have around 60 people in the hall and 10 online.',
    'The director has asked for one in the last three meetings.',
    'You cannot think what 40 people carry out in a day.',
  ])('takes no count, no wish and nothing of ours for what led to a remedy: %s', (story) => {
    const text = `${story} We need a second one.`;
    const reading = readingOf(text, [['solution', 'We need a second one']]);
    const [ask] = reading.asks;
    expect(ask ? found(reading, ask) : null).toEqual([]);
  });

  it('takes a mood alone, or the weather, for no matter of an open question', () => {
    expect(troubles('The boss is nervous.')).toEqual([]);
    expect(troubles('Here it is never less than 38 degrees.')).toEqual([]);
  });

  it.each([
    [
      'The night shift moves from 22:00 to 23:00 after Easter, they say.',
      'The night shift moves from 22:00 to 23:00 after Easter',
    ],
    ['As it happens we have shut the Brazil office.', 'we have shut the Brazil office'],
    [
      'The sixth form moves to the Mill Lane site next year.',
      'The sixth form moves to the Mill Lane site next year',
    ],
  ])('finds what has changed before a renewal: %s', (story, clause) => {
    const text = `Please carry on for another year. ${story}`;
    const reading = readingOf(text, [['renewal', 'Please carry on for another year']]);
    const [ask] = reading.asks;
    expect(ask && found(reading, ask)[0]).toBe(clause);
  });
});
