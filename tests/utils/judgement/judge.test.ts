import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judgement/judge.ts';
import { historyOf, readingOf } from './reading-of.ts';

describe('S2 judge', () => {
  it('asks about the thing in the words of the client', () => {
    const text = 'Could you add a second walkway to the greenhouse plan?';
    const found = judge(readingOf(text, [['scope', text]]), historyOf());
    expect(found.questions.length).toBeGreaterThan(0);
    for (const question of found.questions) expect(question.text).toContain('second walkway');
  });

  it('asks two questions of different families', () => {
    const text = 'We need two days of pruning training for our gardeners.';
    const [first, second] = judge(readingOf(text, [['solution', text]]), historyOf()).questions;
    expect(first?.family).not.toBe(second?.family);
  });

  it('asks nothing where it is not sure what is asked', () => {
    const text = 'Could you add a second walkway to the greenhouse plan?';
    expect(judge(readingOf(text, [['scope', text, 0.2]]), historyOf()).questions).toEqual([]);
  });

  it('does not repeat a family the user turned down', () => {
    const text = 'Could you add a second walkway to the greenhouse plan?';
    const reading = readingOf(text, [['scope', text]]);
    const first = judge(reading, historyOf()).questions[0]?.family;
    const spentFamilies = first ? [first] : [];
    const again = judge(reading, historyOf({ spentFamilies })).questions.map((question) => question.family);
    expect(again).not.toContain(first);
  });
});
