import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetoesOf } from '../../../utils/judgement/etiquette.ts';
import { ALL_FAMILIES } from '../../../utils/judgement/families/registry.ts';
import { USUAL_MODE } from '../../../utils/judgement/gate/modes.ts';
import type { Question } from '../../../utils/judgement/judgement.ts';
import { knownFrom, questionsFor } from '../../../utils/judgement/questions.ts';
import { fillSlots } from '../../../utils/judgement/slots.ts';
import type { AskKind } from '../../../utils/mail/reading.ts';
import { historyOf, readingOf } from './reading-of.ts';

/** Mails put together of people, things, sums, days, troubles and opinions, in every order. */
const people = fc.constantFrom(
  'Our importer',
  'The nurses',
  'My accountant',
  'The board',
  'Our two foremen',
  'Customers',
);
const things = fc.constantFrom(
  'a second oven',
  'six of those lamps',
  '2,000 letterheads',
  'the roof',
  'two days of training',
  'our archive',
  'site plans',
  'everyone',
);
const told = fc.constantFrom(
  'the queue still reaches the stairs',
  "it's the light",
  'nobody reads the summary',
  'we put a line on the poster',
  'take-up has stalled at 9%',
  'we are looking to move the whole shop',
);
const asks: fc.Arbitrary<readonly [AskKind, string]> = fc
  .tuple(
    things,
    fc.constantFrom(
      'at 1,400',
      'by Friday',
      'before 3 June',
      'for another year',
      'if we take fifty',
      'in Leeds',
    ),
  )
  .chain(([thing, end]) =>
    fc.constantFrom<readonly [AskKind, string]>(
      ['quote', `What would ${thing} cost ${end}?`],
      ['quote', `Please quote for ${thing} ${end}`],
      ['discount', `Could you do something about the setup fee for ${thing} ${end}?`],
      ['discount', `Can you come down to nine for ${thing} ${end}?`],
      ['scope', `Please also add ${thing} ${end}`],
      ['scope', `Could you do ${thing} too ${end}?`],
      ['solution', `We need ${thing} ${end}`],
      ['deadline', `We need ${thing} ${end}`],
      ['deliverable', `Please send us a report on ${thing} ${end}`],
      ['vague', `Any ideas for ${thing} ${end}?`],
      ['vague', `Our evenings fizzle out ${end}, what would you do with ${thing}?`],
      ['meeting', `Can we talk about ${thing} for half an hour ${end}?`],
      ['renewal', `Please carry on with ${thing} ${end}`],
      ['referral', `Do you know a good builder for ${thing} ${end}?`],
      ['cancel', `Please cancel ${thing} ${end}`],
    ),
  );
const mails = fc.record({
  who: people,
  says: fc.constantFrom(' says ', ' think that ', ' wants it, and '),
  told,
  ask: asks,
  first: fc.boolean(),
});

function madeOf({
  who,
  says,
  told: story,
  ask: [kind, quote],
  first,
}: {
  who: string;
  says: string;
  told: string;
  ask: readonly [AskKind, string];
  first: boolean;
}) {
  const line = `${who}${says}${story}.`;
  const text = first ? `${line} ${quote}` : `${quote} ${line}`;
  const reading = readingOf(text, [[kind, quote]]);
  const history = historyOf({ subject: 'Questions about the hall' });
  const [ask] = reading.asks;
  if (!ask) throw new Error('a message without an ask');
  const mode = USUAL_MODE[kind];
  const scene = { kind, mode, reading, history };
  const slots = fillSlots(reading, history, ask);
  const shown = questionsFor({ deciding: kind, ask, mode, stop: null, reason: '' }, slots, scene);
  const made = ALL_FAMILIES.filter(
    (one) => one.id !== 'done' && (one.applies?.(slots, scene) ?? true),
  ).flatMap((one) => one.make(slots, scene) ?? []);
  return { text, reading, history, shown, made };
}

/** Two openings of one phrase, a verb out of step, a mark that dangles. */
const BENT =
  /\b(?:the|a|an|your|our) (?:the|a|an|your|our|my|it|them|everyone)\b|\b(\p{L}+) \1\b| {2}| [,.?]|\b(?:the|your|our) (?:\p{L}+ )?\p{L}+(?:ves|ters|ads|ans|amps) (?:is|has|needs|was)\b|""|\b(?:my|me|myself)\b/iu;

function outsideQuotes({ text }: Question): string {
  return text.replace(/"[^"]*"/g, '"…"');
}

describe('S2 questions: grammar and honesty, whatever the slots hold', () => {
  it('never leaves a due ask without a question, and never asks more than two', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const { shown, text } = madeOf(mail);
        expect(shown.length, text).toBeGreaterThan(0);
        expect(shown.length, text).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('shows none that is bent, and none that breaks the etiquette', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const { shown, reading, history } = madeOf(mail);
        for (const one of shown) {
          expect(outsideQuotes(one)).not.toMatch(BENT);
          expect(vetoesOf(one, knownFrom(reading, history)), one.text).toEqual([]);
        }
      }),
    );
  });

  it('says of every question what its answer is good for, and quotes only what was written', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const { made, text, history } = madeOf(mail);
        const said = `${text} ${history.subject}`.toLowerCase();
        for (const one of made) {
          expect(one.purpose, one.text).not.toBe('');
          for (const part of one.parts)
            if (part.kind === 'theirs') expect(said).toContain(part.text.trim().toLowerCase());
        }
      }),
    );
  });
});
