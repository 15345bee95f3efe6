import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../utils/judgement/candidates.ts';
import { asking, type Scene } from '../../../../utils/judgement/families/family.ts';
import type { TextPart } from '../../../../utils/judgement/judgement.ts';
import { saidHere } from '../../../../utils/judgement/slots/facts.ts';
import { fillSlots } from '../../../../utils/judgement/slots.ts';
import { say, theirs } from '../../../../utils/judgement/text-parts.ts';
import type { Made } from '../../../../utils/judgement/worth/seen.ts';
import { type Weights, worthBy, worthOf } from '../../../../utils/judgement/worth/worth-of.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const ASK = 'We need a second oven.';
const TURN = 'you write "…". what should … change there?';
const UNLEARNED = 3.5;

function sceneOf(kind: AskKind = 'solution', text = `The bread runs out before noon. ${ASK}`, quote = ASK) {
  const reading = readingOf(text, [[kind, quote]]);
  const history = historyOf();
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const scene: Scene = { kind, mode: 'challenge', reading, history };
  return { slots: fillSlots(reading, history, ask), scene };
}

function made(parts: readonly TextPart[], ruled = true): Made {
  return { question: asking('outcome', parts, 'shows what it is for', [saidHere(ASK)]), ruled };
}

const quoting = (quote: string, name: string) =>
  made(say`You write "${theirs(quote)}". What should the ${theirs(name)} change there?`);
const ONE = quoting('The bread runs out before noon', 'second oven');

/** What the question is worth by these weights, which have learned of its kind. */
function worth(by: Weights['by'], one: Made = ONE): number {
  const { slots, scene } = sceneOf();
  return worthBy({ mean: 3, by: { solution: {}, ...by } })(slots, scene)(one);
}

describe('S2 worth: how good a question is likely to be', () => {
  it('is the mean where nothing is known of what is seen', () => {
    expect(worth({})).toBe(3);
    expect(worth({ 'who is it for?': { '': 2 }, 'use solution': { '': 2 }, scope: { '': 2 } })).toBe(3);
  });

  it('adds up what the turn of phrase, the family and the kind weigh', () => {
    const by = {
      [TURN]: { '': 0.5, 'ruled true': 0.25, 'ruled false': 9 },
      'outcome solution': { '': 0.125, 'says bread': -1 },
      solution: { '1 true': 0.0625 },
    };
    expect(worth(by)).toBe(3 + 0.5 + 0.25 + 0.125 - 1 + 0.0625);
  });

  it('counts quoted words by the family and nowhere else', () => {
    expect(worth({ 'outcome solution': { 'says noon': 1 } })).toBe(4);
    expect(worth({ [TURN]: { 'says noon': 1 }, solution: { 'says noon': 1 } })).toBe(3);
  });

  it('is good enough of every question where nobody scored the kind', () => {
    const { slots, scene } = sceneOf(
      'meeting',
      'Could we meet about the oven?',
      'Could we meet about the oven?',
    );
    const known = worthBy({ mean: 1, by: { solution: { '': 1 }, [TURN]: { '': 1 } } })(slots, scene);
    expect(known(ONE)).toBe(UNLEARNED);
    expect(worthBy({ mean: 1, by: {} })(slots, scene)(ONE)).toBe(UNLEARNED);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes "%s" for a word like any other',
    (word) => {
      expect(worth({}, quoting(`our ${word} runs out`, word))).toBe(3);
      expect(worth({}, made(say`${word}`))).toBe(3);
      const by = JSON.parse(`{"${word}": {"": 1, "${word}": 4}}`) as Weights['by'];
      expect(worth(by)).toBe(3);
      expect(worth(by, made(say`${word}`))).toBe(word === word.toLowerCase() ? 4 : 3);
    },
  );

  it('is a number, and the same again, whatever is quoted and named', () => {
    const by = { [TURN]: { '': 0.5 }, solution: { 'q0 number': 0.25 }, 'outcome solution': { '': -0.5 } };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (quote, name) => {
        const first = worth(by, quoting(quote, name));
        expect(Number.isFinite(first)).toBe(true);
        expect(worth(by, quoting(quote, name))).toBe(first);
      }),
    );
  });
});

describe('S2 worth: by the weights that ship', () => {
  it('tells the questions of one mail apart, about between 0 and 5', () => {
    const { slots, scene } = sceneOf();
    const all = candidates(slots, scene, () => true);
    const found = all.map(worthOf(slots, scene));
    expect(new Set(found).size).toBeGreaterThan(5);
    for (const one of found) {
      expect(one).toBeGreaterThan(-0.5);
      expect(one).toBeLessThan(5.5);
    }
    expect(all.map(worthOf(slots, scene))).toEqual(found);
  });
});
