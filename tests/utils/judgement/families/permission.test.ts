import { describe, expect, it } from 'vitest';
import { permission } from '../../../../utils/judgement/families/permission.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family permission', () => {
  it('asks leave for a second route and keeps theirs', () => {
    const asked = askedBy(permission, 'We need a second mixer.', ['solution', 'We need a second mixer']);
    expect(asked).toEqual([
      'May I sketch a second route beside the second mixer, so that you can compare the two?',
    ]);
  });

  it('keeps silent where something is only moved', () => {
    const asked = askedBy(permission, 'Could we move the rehearsal to the chapel?', [
      'scope',
      'Could we move the rehearsal to the chapel?',
    ]);
    expect(asked).toEqual([]);
  });
});
