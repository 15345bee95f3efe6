import { describe, expect, it } from 'vitest';
import { repair } from '../../../../utils/judgement/families/repair.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family repair', () => {
  it('asks what would put it right', () => {
    const asked = askedBy(
      repair,
      'Nobody told us that the coach was full.',
      ['complaint', 'Nobody told us that the coach was full'],
      { mode: 'acknowledge' },
    );
    expect(asked).toEqual([
      'You write "Nobody told us that the coach was full". What would put that right for you?',
    ]);
  });
});
