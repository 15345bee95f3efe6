import { describe, expect, it } from 'vitest';
import { beneficiary } from '../../../../utils/judgement/families/beneficiary.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family beneficiary', () => {
  it('asks what those they serve should notice', () => {
    const asked = askedBy(
      beneficiary,
      'Could you add a seat map to the shop? The subscribers ring us about the pillars.',
      ['scope', 'Could you add a seat map to the shop?'],
    );
    expect(asked).toEqual([
      'What should the subscribers notice first about the seat map?',
      'Which of the people you serve would notice the seat map first, and how?',
    ]);
  });

  it('asks whom their people want to reach with a paper', () => {
    const asked = askedBy(beneficiary, 'We need a leaflet for our guides.', [
      'solution',
      'We need a leaflet for our guides',
    ]);
    expect(asked).toEqual([
      'Whom do your guides want to reach with the leaflet, and what should those people do next?',
      'Which of the people you serve would notice the leaflet first, and how?',
    ]);
  });

  it('keeps silent where something is only moved', () => {
    const asked = askedBy(beneficiary, 'Could we move the rehearsal to the chapel?', [
      'scope',
      'Could we move the rehearsal to the chapel?',
    ]);
    expect(asked).toEqual([]);
  });
});
