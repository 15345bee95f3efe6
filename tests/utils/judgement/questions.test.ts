import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/judgement/judge.ts';
import { historyOf, readingOf } from './reading-of.ts';

const TEXT = 'Could you add an export button to the dashboard?';
/** How many questions are asked where the reader takes one for so likely due. */
const asked = (due: number, kind: 'scope' | 'meeting' = 'scope', text = TEXT) =>
  judge(readingOf(text, [[kind, text]], { due }), historyOf()).questions.length;

describe('S2 whether a question is asked at all', () => {
  it('hangs on the kind rather than on a lesser doubt', () => {
    expect(asked(0.5)).toBeGreaterThan(0);
    expect(asked(-0.2)).toBeGreaterThan(0);
    expect(asked(-0.5)).toBe(0);
  });

  it('has to be plainly due beside a mere answer', () => {
    expect(asked(0.5, 'meeting', 'Could we meet on Thursday to go through the plan?')).toBe(0);
  });
});
