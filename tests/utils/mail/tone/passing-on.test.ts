import { describe, expect, it } from 'vitest';
import { passesPraiseOn } from '../../../../utils/mail/tone/passing-on.ts';

describe('S1 · praise to be passed on', () => {
  it.each([
    'Please pass this on to the whole team',
    'Tell the lady who cleaned the covers',
    'Would you tell him from all of us?',
    'So please put this on your fridge',
    'Make sure Greg hears it from me as well',
  ])('is heard in %j', (line) => {
    expect(passesPraiseOn(line)).toBe(true);
  });

  it.each(['Could you send the invoice again?', 'Please add Maria to the list', 'The told story is long'])(
    'is not heard in %j',
    (line) => {
      expect(passesPraiseOn(line)).toBe(false);
    },
  );
});
