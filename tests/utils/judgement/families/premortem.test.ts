import { describe, expect, it } from 'vitest';
import { premortem } from '../../../../utils/judgement/families/premortem.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family premortem', () => {
  it('asks for the likeliest reason of a disappointment', () => {
    const asked = askedBy(premortem, 'Happy to renew for another two years.', [
      'renewal',
      'Happy to renew for another two years',
    ]);
    expect(asked).toEqual([
      'If another two years turned out a disappointment, what would be the likeliest reason?',
    ]);
  });

  it('asks it of a remedy too', () => {
    const asked = askedBy(premortem, 'We need a second mixer.', ['solution', 'We need a second mixer']);
    expect(asked).toEqual([
      'Suppose the second mixer is in place and little has changed: what would be the likeliest reason?',
    ]);
  });
});
