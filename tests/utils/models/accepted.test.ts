import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vetoesOf } from '../../../utils/judgement/etiquette.ts';
import { scoreOf } from '../../../utils/judgement/score.ts';
import { plainText } from '../../../utils/judgement/text-parts.ts';
import { accepted, REFUSALS, type Refusal, weigh } from '../../../utils/models/accepted.ts';
import { meet } from './rewordable.ts';

const { question, heard } = meet();

describe('a rewording that is accepted', () => {
  it.each([
    'Who wanted the export button, and what is the first thing they would do with it?',
    "Who's asking for the export button, and what's the first thing they'd do with it?",
    '“Who would be using the export button first, and what would it let them do?”',
    '<think>ask it shorter</think>\nWho asked for the export button, and what do they do with it first?',
  ])('may be said: %s', (said) => {
    expect(weigh(said, question, heard).refused).toBeNull();
  });

  it('is a question of the same family, purpose and facts, with their words marked', () => {
    const found = accepted('Who wanted the export button, and what would they do first?', question, heard);
    expect(found).toMatchObject({ family: 'use', purpose: question.purpose, facts: question.facts });
    expect(found?.parts).toContainEqual({ kind: 'theirs', text: 'export button' });
  });
});

const refused: readonly (readonly [Refusal, string])[] = [
  ['nothing said', ''],
  ['nothing said', 'x'.repeat(1_048_576)],
  ['not one question', 'Here is your question.'],
  ['not one question', 'Who asked for the export button? What is it for?'],
  ['not one question', 'Who asked for the export button? I hope this helps.'],
  ['too long', `Who asked for the export button, ${'and what is it for, '.repeat(9)}and who is it for?`],
  ['nothing new', 'Who asked for the export button – and what would they do with it first?'],
  ['something invented', 'Who at Globex asked for the export button?'],
  ['something invented', 'Who asked for the export button on 3 May?'],
  ['something invented', 'Who asked for the export button for 5,000 EUR?'],
  ['something invented', 'You write "we lose money". Who asked for the export button?'],
  ['not one question', '<p>Who asked for the export button?</p>'],
  ['not one question', '{"question": "Who asked for the export button?"}'],
  ['something invented', '<b>Who</b> asked for the export button?'],
  ['something invented', 'Why would they want the export button, and what is it for?'],
  ['something invented', 'Wer hat nach dem export button gefragt?'],
  ['something invented', 'Who asked for the export\u200b button?'],
  ['their words changed', 'Who asked for the button that exports, and what would they do with it?'],
  ['another question', 'Could the export button be added to the dashboard?'],
  [
    'against the etiquette',
    'Could you tell me more of who asked for the export button, and what they do first?',
  ],
  ['against the etiquette', 'What you should have asked first: who wanted the export button?'],
  ['against the etiquette', 'Who asked for the the export button, and what would they do with it first?'],
  [
    'worse than before',
    'Who is it that asked for the export button, and what would they then be able to do with it that is different?',
  ],
];

describe('a rewording that is refused', () => {
  it.each(refused)('for %s: %s', (reason, said) => {
    expect(weigh(said, question, heard)).toEqual({ question: null, refused: reason });
  });

  it('has a case for every reason', () => {
    expect(new Set(refused.map(([reason]) => reason))).toEqual(new Set(REFUSALS));
  });

  it('for being nearer to the other question of the mail', () => {
    const said =
      'If we add an export button to the dashboard, who would notice first, and what would change?';
    expect(weigh(said, question, heard).refused).toBeNull();
    const beside = [
      'If we add an export button to the dashboard, what would that change for you, and who would notice first?',
    ];
    expect(weigh(said, question, { ...heard, beside }).refused).toBe('another question');
  });

  it('for asking what we asked in the thread before', () => {
    const said = 'Who wanted the export button, and what is the first thing they would do with it?';
    const before = { ...heard, asked: ['Who wanted the export button, what would they do first?'] };
    expect(weigh(said, question, before).refused).toBe('against the etiquette');
  });
});

describe('whatever a model says', () => {
  const words = fc.constantFrom(
    ...'who what the export button asked for and would they do with it first you change ? " . , Bob 41 why the notice we surely <b> €'.split(
      ' ',
    ),
  );
  const speech = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((said) => said.join(' ').replaceAll(' ?', '?')),
    fc
      .array(words, { maxLength: 12 })
      .map((said) => `Who ${said.join(' ')} the export button, and what for?`),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  it('what is accepted breaks no rule, scores no lower and says nothing new', () => {
    fc.assert(
      fc.property(speech, (said) => {
        const found = accepted(said, question, heard);
        if (!found) return;
        expect(vetoesOf(found, heard)).toEqual([]);
        expect(scoreOf(found)).toBeGreaterThanOrEqual(scoreOf(question));
        expect(plainText(found.parts)).toBe(found.text);
        expect(found.text).toMatch(/^[^?]*\?$/);
        expect(found.text.split(' ').length).toBeLessThanOrEqual(40);
        expect(found.text).not.toMatch(/Bob|41|<|€|why|surely/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('it is looked at quickly', () => {
    const begun = performance.now();
    for (const run of [
      '"'.repeat(1_999),
      'export button '.repeat(142),
      '<think>'.repeat(5_000),
      'a"'.repeat(900),
    ])
      accepted(`${run}?`, question, heard);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
