import { describe, expect, it } from 'vitest';
import { judge } from '../../../../utils/judgement/judge.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const text = 'We need another workshop for the night porters.';
const earlier = { quote: 'a workshop for the porters', kind: 'solution', result: null } as const;

function asked(needed: string | null): string[] {
  const asks = [{ ...earlier, at: 1, needed }];
  return judge(readingOf(text, [['solution', text]]), historyOf({ asks })).questions.map((one) => one.text);
}

describe('S5 what an earlier ask turned out to need', () => {
  it('is brought up where something like it is asked again', () => {
    expect(asked('A rota they could read').join(' ')).toContain(
      'what you needed was "a rota they could read"',
    );
  });

  it('is not brought up where nothing was written down, or too much', () => {
    expect(asked(null).join(' ')).not.toContain('The last time');
    expect(asked('one two three four five six seven eight nine ten eleven').join(' ')).not.toContain(
      'The last time',
    );
  });
});
