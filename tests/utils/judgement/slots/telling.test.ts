import { describe, expect, it } from 'vitest';
import { likelyMatters } from '../../../../utils/judgement/slots/likely/matter/likely-matters.ts';
import { telling, tellsPlainly, worthHeard } from '../../../../utils/judgement/slots/telling.ts';
import { findTroubles } from '../../../../utils/judgement/slots/trouble.ts';
import type { Reading } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

const ASKS = 'We need a second oven';
const LOUD = 'The queue still reaches the stairs every evening.';
const QUIET = 'The lift still fails every evening.';
const CALM = 'On Saturdays the bread runs out before noon.';

/** The same reading, with what a network heard in each of these sentences. */
function heard(reading: Reading, matter: Readonly<Record<string, number>>): Reading {
  const sentences = reading.sentences.map((one) => {
    const likely = matter[one.text];
    return likely === undefined ? one : { ...one, tells: { matter: likely, day: 0 } };
  });
  return { ...reading, sentences };
}

function troubles(story: string, matter: Readonly<Record<string, number>>): string[] | null {
  const reading = heard(readingOf(`${story} ${ASKS}.`, [['solution', ASKS]]), matter);
  const [ask] = reading.asks;
  return ask
    ? findTroubles(reading, ask, likelyMatters(reading, null, ask)).map(({ fact }) => fact.text)
    : null;
}

describe('S2 slots: what a network hears a sentence tell', () => {
  it('puts behind what it hears to be beside the matter, however loud its words', () => {
    expect(troubles(`${LOUD} ${QUIET}`, {})).toHaveLength(2);
    expect(troubles(`${LOUD} ${QUIET}`, { [LOUD]: 0.05, [QUIET]: 0.6 })?.[0]).toBe(
      'The lift still fails every evening',
    );
  });

  it('puts first what it hears plainest', () => {
    const first = (matter: Readonly<Record<string, number>>) => troubles(`${LOUD} ${QUIET}`, matter)?.[0];
    expect(first({ [LOUD]: 0.9, [QUIET]: 0.3 })).toBe('The queue still reaches the stairs every evening');
    expect(first({ [LOUD]: 0.3, [QUIET]: 0.9 })).toBe('The lift still fails every evening');
  });

  it('quotes a plain sentence that no word gives away', () => {
    expect(troubles(CALM, {})).toEqual([]);
    expect(troubles(CALM, { [CALM]: 0.8 })).toEqual(['On Saturdays the bread runs out before noon']);
  });

  it('is sure of a clause only where that is most of its sentence', () => {
    const sentence = { start: 0, end: 0, text: CALM, tells: { matter: 0.8, day: 0 } };
    expect(tellsPlainly(sentence, CALM, 'matter')).toBe(true);
    expect(tellsPlainly(sentence, 'the bread runs out', 'matter')).toBe(false);
    expect(tellsPlainly(sentence, CALM, 'day')).toBe(false);
  });

  it('keeps the sentence that asks, and every sentence where no network read', () => {
    const reading = readingOf(`${LOUD} ${ASKS}.`, [['solution', ASKS]]);
    const [ask] = reading.asks;
    if (!ask) throw new Error('nothing is asked');
    expect(telling(reading, ask, 'matter').sentences).toEqual(reading.sentences);
    const dull = heard(reading, { [LOUD]: 0, [`${ASKS}.`]: 0 });
    expect(telling(dull, ask, 'matter').sentences.map(({ text }) => text)).toEqual([`${ASKS}.`]);
  });

  it('is worth nothing where no network read, more the plainer it is heard, and a loss where it is not', () => {
    const worth = (matter?: number) =>
      worthHeard(
        { start: 0, end: 0, text: '', ...(matter === undefined ? {} : { tells: { matter, day: 0 } }) },
        'matter',
      );
    expect(worth()).toBe(0);
    expect(worth(0.1)).toBeLessThan(0);
    expect(worth(0.9)).toBeGreaterThan(worth(0.5));
  });
});
