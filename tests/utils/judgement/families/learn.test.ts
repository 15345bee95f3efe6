import { describe, expect, it } from 'vitest';
import { learn } from '../../../../utils/judgement/families/learn.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family learn', () => {
  it('looks back at what ends', () => {
    const asked = askedBy(
      learn,
      "We'd like to end the window service on 30 June.",
      ['cancel', "We'd like to end the window service on 30 June"],
      { mode: 'acknowledge' },
    );
    expect(asked).toEqual(['Looking back at the window service, what could we have seen or done sooner?']);
  });

  it('quotes a settled complaint', () => {
    const asked = askedBy(
      learn,
      'Nobody told us that the coach was full.',
      ['complaint', 'Nobody told us that the coach was full'],
      { mode: 'acknowledge' },
    );
    expect(asked).toEqual([
      'You write "Nobody told us that the coach was full". What should we have noticed earlier?',
      'You write "Nobody told us that the coach was full". What should we have noticed earlier?',
    ]);
  });
});
