import { describe, expect, it } from 'vitest';
import { wantsWithinADay } from '../../../../utils/judgement/gate/urgency.ts';

/** A Monday. */
const today = '2026-06-08';

describe('S2 · what is wanted within a day', () => {
  it.each([
    'I need the two slides by 10 in the morning',
    'can the banner be live by 9?',
    'please send it tonight',
    'we must have it by noon',
    'it has to be here on 9 June',
  ])('is heard in %j', (words) => {
    expect(wantsWithinADay(words, today)).toBe(true);
  });

  it.each([
    'The double order must be on board on the 19th in the morning, not on the 22nd',
    'it must be ready by noon on the 25th',
    'we need it on Thursday',
    'the stand has to be up by 9 September',
  ])('is not heard in %j', (words) => {
    expect(wantsWithinADay(words, today)).toBe(false);
  });
});
