import { describe, expect, it } from 'vitest';
import type { Known } from '../../../utils/judgement/etiquette.ts';
import type { FamilyId, Question } from '../../../utils/judgement/judgement.ts';
import { bestQuestions } from '../../../utils/judgement/rank.ts';
import { scoreOf } from '../../../utils/judgement/score.ts';
import { plainText, say, theirs } from '../../../utils/judgement/text-parts.ts';

const message = 'We need a second oven for our night bakers.';
const known: Known = { sources: message, message, asked: [] };

function asked(family: FamilyId, facts: number, words = 'second oven'): Question {
  const parts = say`What about the ${theirs(words)} matters to you?`;
  const fact = { text: words, source: { kind: 'message', id: null, at: null } } as const;
  const list = Array.from({ length: facts }, (_, i) => ({ ...fact, text: `${words} ${i}` }));
  return { family, parts, text: plainText(parts), purpose: 'shows what it is for', facts: list };
}

describe('S2 ranking', () => {
  it('scores between 0 and 5, two facts above one, the need above a check', () => {
    expect(scoreOf(asked('outcome', 2))).toBeGreaterThan(scoreOf(asked('outcome', 1)));
    expect(scoreOf(asked('outcome', 1))).toBeGreaterThan(scoreOf(asked('done', 1)));
    expect(scoreOf(asked('outcome', 3))).toBeLessThanOrEqual(5);
  });

  it('never takes two of one family', () => {
    const made = [asked('outcome', 2), asked('outcome', 1), asked('premortem', 1)];
    const chosen = bestQuestions(
      made.map((question) => ({ question, place: 0 })),
      'solution',
      known,
      2,
    );
    expect(chosen.map((question) => question.family)).toEqual(['premortem', 'outcome']);
  });

  it('asks first by the family that serves such an ask best, and by what the user wrote down before all', () => {
    const recalled: Question = {
      ...asked('reflect', 1),
      facts: [{ text: 'second oven', source: { kind: 'ask', id: null, at: null } }],
    };
    const families = (made: readonly Question[]) =>
      bestQuestions(
        made.map((question) => ({ question, place: 0 })),
        'solution',
        known,
        1,
      ).map(({ family }) => family);
    const usual = [asked('criteria', 1), asked('outcome', 1), asked('assumption', 1)];
    expect(families(usual)).toEqual(['assumption']);
    expect(families([...usual, recalled])).toEqual(['reflect']);
  });

  it('adds no second question that would be a weak one', () => {
    const made = [asked('assumption', 1), asked('implication', 1)].map((question) => ({
      question,
      place: 0,
    }));
    expect(bestQuestions(made, 'solution', known, 2)).toHaveLength(1);
    expect(bestQuestions(made.slice(1), 'solution', known, 2)).toHaveLength(1);
  });

  it('leaves words of theirs alone that stood in a question on this message already', () => {
    const told = 'the bread is late every morning';
    const sources = `${message} And ${told}.`;
    const quoting = (family: FamilyId): Question => {
      const parts = say`You write "${[theirs(told)]}". What is behind that?`;
      const fact = { text: told, source: { kind: 'message', id: null, at: null } } as const;
      return { family, parts, text: plainText(parts), purpose: 'shows what it is for', facts: [fact, fact] };
    };
    const made = [quoting('outcome'), asked('use', 1)].map((question) => ({ question, place: 0 }));
    const first = (spent: readonly string[]) =>
      bestQuestions(made, 'solution', { sources, message: sources, asked: [], spent }, 1)[0]?.family;
    expect(first([])).toBe('outcome');
    expect(first([`You write "${told}". What should be different there?`])).toBe('use');
  });

  it('lets no vetoed question through, however high it would stand', () => {
    const made = [{ question: asked('outcome', 3, 'third oven'), place: 0 }];
    expect(bestQuestions(made, 'solution', known, 2)).toEqual([]);
  });

  it('has one of two reach what it is for or whom it serves', () => {
    const made = [asked('permission', 3), asked('alternatives', 3), asked('outcome', 1)];
    const chosen = bestQuestions(
      made.map((question) => ({ question, place: 0 })),
      'solution',
      known,
      2,
    );
    expect(chosen.map((question) => question.family)).toContain('outcome');
  });

  it('asks a modest question alone, and never beside a better one', () => {
    const modest: Question = { ...asked('use', 3), modest: true };
    const alone = bestQuestions([{ question: modest, place: 0 }], 'solution', known, 2);
    expect(alone.map((question) => question.family)).toEqual(['use']);
    const made = [modest, asked('premortem', 1)].map((question) => ({ question, place: 0 }));
    expect(bestQuestions(made, 'solution', known, 2).map((question) => question.family)).toEqual([
      'premortem',
    ]);
  });

  it('takes no second question that opens with the same clause', () => {
    const led = (family: FamilyId): Question => {
      const parts = say`With the ${theirs('second oven')} in place, what matters to ${family}?`;
      return { ...asked(family, 2), parts, text: plainText(parts) };
    };
    const made = [led('outcome'), led('premortem')].map((question) => ({ question, place: 0 }));
    expect(bestQuestions(made, 'solution', known, 2)).toHaveLength(1);
  });

  it('takes no second question that asks the same turn of another family', () => {
    const turned = (family: FamilyId): Question => {
      const parts = say`With the ${theirs('second oven')}, who will notice first?`;
      return { ...asked(family, 2), parts, text: plainText(parts) };
    };
    const made = [turned('outcome'), turned('beneficiary'), asked('premortem', 1)];
    const chosen = bestQuestions(
      made.map((question) => ({ question, place: 0 })),
      'solution',
      known,
      2,
    );
    expect(chosen.map((question) => question.family)).toEqual(['premortem', 'outcome']);
  });
});
