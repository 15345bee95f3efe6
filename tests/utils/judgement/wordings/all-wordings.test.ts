import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSayable } from '../../../../utils/judgement/sayable.ts';
import { fillSlots, type Slots } from '../../../../utils/judgement/slots.ts';
import { allWordings } from '../../../../utils/judgement/wordings/all-wordings.ts';
import { PURPOSES } from '../../../../utils/judgement/wordings/wording.ts';
import { quotesIn } from '../../../../utils/judgement/worth/turn.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { historyOf, readingOf } from '../reading-of.ts';

function slotsOf(kind: AskKind, text: string, quote: string): Slots {
  const reading = readingOf(text, [[kind, quote]]);
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  return fillSlots(reading, historyOf(), ask);
}

const MAILS: readonly (readonly [kind: AskKind, before: string, ask: string])[] = [
  [
    'vague',
    'Three of the 14 containers leak. Every evening the queue reaches the stairs. Our foreman frets.',
    'Any thoughts?',
  ],
  [
    'solution',
    'The bread runs out before noon. The queue reaches the stairs.',
    'We need a second oven for the bakers.',
  ],
  [
    'scope',
    'The beekeepers queue at the door. Our chair asked for it.',
    'Could you add a second door by 29 May?',
  ],
  ['quote', 'We open a second shop in June. My partner decides.', 'What would a new cold room cost?'],
  [
    'deliverable',
    'They have not seen the 40 trees. The trustees meet in June.',
    'Please send us the survey report.',
  ],
  [
    'renewal',
    'We closed two of our nine shops. The board looks at it.',
    'We would like to renew the cleaning contract.',
  ],
  [
    'approval',
    'The 14 signs hang crooked. The roofers come on Monday.',
    'Please approve the final drawing today.',
  ],
  [
    'discount',
    'We have been with you for six years. Brightwash asks 4,200 euros.',
    'Could you do the contract for 4,000 euros?',
  ],
  [
    'deadline',
    'The fair opens on 4 June. Our director wants to see it.',
    'We need the 60 drawing boards by 2 June.',
  ],
];

const asked = (kind: AskKind, before: string, ask: string) =>
  allWordings(slotsOf(kind, `${before} ${ask}`, ask), { kind });

describe('S2 wordings: every question they make of a mail', () => {
  it.each(MAILS)('of a %s can be said aloud and rests on a fact', (kind, before, ask) => {
    const made = asked(kind, before, ask);
    expect(made.length).toBeGreaterThan(0);
    for (const question of made) {
      expect(isSayable(question), question.text).toBe(true);
      expect(question.text).toMatch(/\?$/u);
      expect(question.facts.length, question.text).toBeGreaterThan(0);
      expect(question.purpose).toBe(PURPOSES[question.family]);
    }
  });

  it('quotes the three likeliest clauses and no more, each as its fact', () => {
    const story = 'The bread runs out. The queue reaches the stairs. The oven smokes. The flour is damp.';
    const made = asked('vague', story, 'Any thoughts?').filter(({ parts }) => quotesIn(parts).length > 0);
    expect(new Set(made.flatMap(({ parts }) => quotesIn(parts))).size).toBe(3);
    for (const { parts, facts } of made) expect(facts.map(({ text }) => text)).toEqual(quotesIn(parts));
  });

  it('names two numbered things at the most, the nearest ones', () => {
    const made = asked('vague', 'We lost the 14 tents, the 30 benches and the 12 lamps.', 'Any thoughts?');
    expect(made.filter(({ text }) => text.includes('in common'))).toHaveLength(2);
  });

  it('asks of the same people once', () => {
    const texts = asked('vague', 'The board wants it. The board decides in June.', 'Any thoughts?').map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text.includes('say about it'))).toHaveLength(1);
  });

  it('is none for a kind that no wording is of', () => {
    for (const kind of ['meeting', 'cancel', 'complaint', 'none'] as const)
      expect(asked(kind, 'The 14 tents are wet.', 'Could we meet?')).toEqual([]);
  });

  it('rests on a fact and ends in a question mark, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom(...MAILS),
        (noise, mail) => {
          const [kind, before, ask] = mail;
          for (const { text, facts, purpose } of asked(kind, `${before} ${noise}`, ask)) {
            expect(text).toMatch(/\?$/u);
            expect(facts.length).toBeGreaterThan(0);
            expect(purpose).not.toBe('');
          }
        },
      ),
    );
  });
});
