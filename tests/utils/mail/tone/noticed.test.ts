import { describe, expect, it } from 'vitest';
import { tellsItWasNoticed } from '../../../../utils/mail/tone/noticed.ts';

const thanks = 'Thank you for the quick turnaround.';

describe('S1 · praise told by who noticed', () => {
  it.each(['My people noticed.', 'The whole night shift felt it.', 'Our customers were very pleased.'])(
    'is %j behind thanks',
    (sentence) => {
      expect(tellsItWasNoticed(sentence, thanks)).toBe(true);
      expect(tellsItWasNoticed(sentence, 'The lift is slow again.')).toBe(false);
    },
  );

  it.each(['My people noticed a scratch.', 'The team noticed that the door sticks.', 'We will look at it.'])(
    'is not %j',
    (sentence) => {
      expect(tellsItWasNoticed(sentence, thanks)).toBe(false);
    },
  );
});
