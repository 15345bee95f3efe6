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

  it('holds what they told against their own way, as a state or as something that happened', () => {
    const asked = (told: string) =>
      askedBy(premortem, `${told}. Please do as we said.`, ['solution', 'Please do as we said'])[0];
    expect(asked('Every evening the queue still reaches the stairs')).toBe(
      'You write "Every evening the queue still reaches the stairs". Suppose we do as you ask and half a year on that is still so: what would be the likeliest reason?',
    );
    expect(asked('We lost nine hives over the winter')).toContain('half a year on it happens again');
  });

  it('says of a policy that it is in place, and of a brochure that it is out', () => {
    const suppose = (thing: string) =>
      askedBy(premortem, `We need ${thing}.`, ['solution', `We need ${thing}`])[0];
    expect(suppose('an extra policy')).toContain('is there and little has changed');
    expect(suppose('an extra brochure')).toContain('is out and little has changed');
  });
});
