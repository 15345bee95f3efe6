import { describe, expect, it } from 'vitest';
import type { Known } from '../../../utils/judgement/etiquette.ts';
import type { FamilyId, Question } from '../../../utils/judgement/judgement.ts';
import { bestQuestions, type Weighed } from '../../../utils/judgement/rank.ts';
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

/** Each worth a little less than the one before it. */
function inOrder(...questions: readonly Question[]): Weighed[] {
  return questions.map((question, place) => ({ question, worth: 4 - place / 10 }));
}

describe('S2 ranking', () => {
  it('scores between 0 and 5, two facts above one, the need above a check', () => {
    expect(scoreOf(asked('outcome', 2))).toBeGreaterThan(scoreOf(asked('outcome', 1)));
    expect(scoreOf(asked('outcome', 1))).toBeGreaterThan(scoreOf(asked('done', 1)));
    expect(scoreOf(asked('outcome', 3))).toBeLessThanOrEqual(5);
  });

  it('never takes two of one family', () => {
    const made = inOrder(asked('outcome', 2), asked('outcome', 1), asked('premortem', 1));
    const chosen = bestQuestions(made, known, 2);
    expect(chosen.map((question) => question.family)).toEqual(['outcome', 'premortem']);
  });

  it('asks first what is likely to be the best, and what the user wrote down before all', () => {
    const recalled: Question = {
      ...asked('reflect', 1),
      facts: [{ text: 'second oven', source: { kind: 'ask', id: null, at: null } }],
    };
    const first = (weighed: readonly Weighed[]) =>
      bestQuestions(weighed, known, 1).map(({ family }) => family);
    const usual = [
      { question: asked('criteria', 1), worth: 3 },
      { question: asked('assumption', 1), worth: 3.6 },
    ];
    expect(first(usual)).toEqual(['assumption']);
    expect(first([...usual, { question: recalled, worth: 2.5 }])).toEqual(['reflect']);
  });

  it('adds no second question that would be a weak one', () => {
    const weak = { question: asked('implication', 1), worth: 2.8 };
    expect(bestQuestions([{ question: asked('assumption', 1), worth: 3.6 }, weak], known, 2)).toHaveLength(1);
    expect(bestQuestions([weak], known, 2)).toHaveLength(1);
  });

  it('leaves words of theirs alone that stood in a question on this message already', () => {
    const told = 'the bread is late every morning';
    const sources = `${message} And ${told}.`;
    const quoting = (family: FamilyId): Question => {
      const parts = say`You write "${[theirs(told)]}". What is behind that?`;
      const fact = { text: told, source: { kind: 'message', id: null, at: null } } as const;
      return { family, parts, text: plainText(parts), purpose: 'shows what it is for', facts: [fact, fact] };
    };
    const made = inOrder(quoting('outcome'), asked('use', 1));
    const first = (spent: readonly string[]) =>
      bestQuestions(made, { sources, message: sources, asked: [], spent }, 1)[0]?.family;
    expect(first([])).toBe('outcome');
    expect(first([`You write "${told}". What should be different there?`])).toBe('use');
  });

  it('lets no vetoed question through, however high it would stand', () => {
    const made = inOrder(asked('outcome', 3, 'third oven'));
    expect(bestQuestions(made, known, 2)).toEqual([]);
  });

  it('has one of two reach what it is for or whom it serves', () => {
    const made = inOrder(asked('permission', 3), asked('alternatives', 3), asked('outcome', 1));
    const chosen = bestQuestions(made, known, 2);
    expect(chosen.map((question) => question.family)).toContain('outcome');
  });

  it('asks a question that would fit any ask alone, and never beside another', () => {
    const general: Question = { ...asked('use', 3), general: true };
    const families = (...made: readonly Question[]) =>
      bestQuestions(inOrder(...made), known, 2).map(({ family }) => family);
    expect(families(general)).toEqual(['use']);
    expect(families(general, asked('premortem', 1))).toEqual(['premortem']);
  });

  it('asks what should go right before what might go wrong', () => {
    const made = inOrder(asked('premortem', 1), asked('outcome', 1));
    expect(bestQuestions(made, known, 2).map(({ family }) => family)).toEqual(['outcome', 'premortem']);
    expect(bestQuestions(made, known, 1).map(({ family }) => family)).toEqual(['premortem']);
  });

  it('takes no second question that opens with the same clause', () => {
    const led = (family: FamilyId): Question => {
      const parts = say`With the ${theirs('second oven')} in place, what matters to ${family}?`;
      return { ...asked(family, 2), parts, text: plainText(parts) };
    };
    const made = inOrder(led('outcome'), led('premortem'));
    expect(bestQuestions(made, known, 2)).toHaveLength(1);
  });

  it('takes no second question that asks the same turn of another family', () => {
    const turned = (family: FamilyId): Question => {
      const parts = say`With the ${theirs('second oven')}, who will notice first?`;
      return { ...asked(family, 2), parts, text: plainText(parts) };
    };
    const made = inOrder(turned('outcome'), turned('beneficiary'), asked('premortem', 1));
    const chosen = bestQuestions(made, known, 2);
    expect(chosen.map((question) => question.family)).toEqual(['outcome', 'premortem']);
  });
});
