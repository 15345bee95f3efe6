import { describe, expect, it } from 'vitest';
import { constraint } from '../../../../utils/judgement/families/constraint.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family constraint', () => {
  it('asks how long they can wait to hear that the day will not do, and what else cannot move', () => {
    const asked = askedBy(
      constraint,
      'Can the floor be laid by 3 June?',
      ['deadline', 'Can the floor be laid by 3 June?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'Should anything hold us up before 3 June, what would be your plan B?',
      'Apart from 3 June, what else cannot move?',
    ]);
  });

  it('asks where a figure comes from, unless it is one of ours', () => {
    const ask = 'Could you do it for 320?';
    const thread = [{ from: 'us', at: 0, text: 'From May the hall goes from 320 to 360 a month.' }] as const;
    expect(askedBy(constraint, ask, ['discount', ask]).join(' ')).toContain('the figure of 320');
    expect(askedBy(constraint, ask, ['discount', ask], { history: { thread } }).join(' ')).not.toContain(
      '320',
    );
  });

  it('asks what is fixed around a price', () => {
    const asked = askedBy(
      constraint,
      'What would a new boiler cost?',
      ['quote', 'What would a new boiler cost?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'What is already settled for the new boiler, the budget or the date, and where is there still some give?',
    ]);
  });
});
