import { describe, expect, it } from 'vitest';
import { done } from '../../../../utils/judgement/families/done.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family done', () => {
  it('asks who else should have what was sent again', () => {
    const asked = askedBy(
      done,
      'Please resend the certificate for valve 31.',
      ['admin', 'Please resend the certificate for valve 31'],
      { mode: 'comply' },
    );
    expect(asked).toEqual(['Should anybody else have the certificate as well?']);
  });

  it('asks how far a change reaches', () => {
    const asked = askedBy(
      done,
      'From 1 June please change the address on the bills.',
      ['admin', 'please change the address on the bills'],
      { mode: 'comply' },
    );
    expect(asked).toEqual([
      'Shall it hold for everything we send you from 1 June on?',
      'Is there anything else of ours that should show the address?',
    ]);
  });

  it('keeps silent outside comply', () => {
    const asked = askedBy(
      done,
      'Please resend the certificate for valve 31.',
      ['admin', 'Please resend the certificate for valve 31'],
      { mode: 'answer' },
    );
    expect(asked).toEqual([]);
  });
});
