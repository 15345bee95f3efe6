import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judgement/judge.ts';
import { ASK_KINDS } from '../../../utils/mail/reading.ts';
import { historyOf, readingOf } from './reading-of.ts';

const kinds = fc.constantFrom(...ASK_KINDS);

describe('S2 judge on hostile text', () => {
  it('judges anything at all, and never asks more than twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), kinds, (text, kind) => {
        const quote = text.trim() === '' ? text : text.trim();
        const found = judge(readingOf(text, [[kind, quote]]), historyOf({ subject: text }));
        expect(found.questions.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'our constructor', 'the team constructor'])(
    'takes "%s" for words like any other',
    (name) => {
      const text = `Could you add ${name} to the list?`;
      for (const kind of ASK_KINDS) {
        const { questions } = judge(readingOf(text, [[kind, text]]), historyOf({ subject: name }));
        for (const question of questions)
          expect(question.parts.every(({ text: said }) => typeof said === 'string')).toBe(true);
      }
    },
  );

  it.each([
    'a '.repeat(30_000),
    '1,'.repeat(30_000),
    ' '.repeat(60_000),
    'pump '.repeat(12_000),
    '?!'.repeat(30_000),
    'A and '.repeat(10_000),
  ])(
    'stays quick on a long run',
    (run) => {
      const text = `Could you add a pump? ${run}x`;
      for (const kind of ['scope', 'discount', 'vague', 'deadline'] as const) {
        expect(judge(readingOf(text, [[kind, 'Could you add a pump?']]), historyOf()).deciding).toBe(kind);
      }
    },
    30_000,
  );
});
