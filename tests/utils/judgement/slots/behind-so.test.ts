import { describe, expect, it } from 'vitest';
import { beforeSo, behindSo } from '../../../../utils/judgement/slots/behind-so.ts';

describe('S2 slots: an ask that begins with what led to it', () => {
  it('parts at the "so" behind which something is wanted', () => {
    const quote = "We've added a second Ariel, so I'd need another harness";
    expect(beforeSo(quote)).toBe("We've added a second Ariel");
    expect(behindSo(quote)).toBe("I'd need another harness");
  });

  it('stays whole where nothing is wanted behind it', () => {
    expect(behindSo('We need two vans, so that the shift runs')).toBe(
      'We need two vans, so that the shift runs',
    );
    expect(beforeSo('We need two vans')).toBe('');
  });
});
