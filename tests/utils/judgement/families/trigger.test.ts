import { describe, expect, it } from 'vitest';
import { trigger } from '../../../../utils/judgement/families/trigger.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family trigger', () => {
  it('asks what hangs on the day', () => {
    const asked = askedBy(
      trigger,
      'Can the floor be laid by 3 June?',
      ['deadline', 'Can the floor be laid by 3 June?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual(['What happens on 3 June that it has to be ready for?']);
  });

  it('asks what put it on the table', () => {
    const asked = askedBy(trigger, 'We need a second mixer.', ['solution', 'We need a second mixer']);
    expect(asked).toEqual(['What happened that put the second mixer on the table now?']);
  });

  it('asks nothing of an addition whose occasion is told', () => {
    const plain = 'We need four extra pages.';
    expect(askedBy(trigger, plain, ['scope', 'We need four extra pages'])).toEqual([
      'What happened that put the four extra pages on the table now?',
    ]);
    const told = 'We need four extra pages for the obituary.';
    expect(askedBy(trigger, told, ['scope', 'We need four extra pages for the obituary'])).toEqual([]);
  });
});
