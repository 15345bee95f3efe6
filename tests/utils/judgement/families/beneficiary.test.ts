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
      'With the seat map, what should get better for the subscribers, and how would they notice?',
    ]);
  });

  it('asks whom their people want to reach with a paper', () => {
    const asked = askedBy(beneficiary, 'We need a leaflet for our guides.', [
      'solution',
      'We need a leaflet for our guides',
    ]);
    expect(asked).toEqual([
      'With the leaflet, what should get better for your guides, and how would they notice?',
    ]);
  });

  it('keeps silent where something is only moved', () => {
    const asked = askedBy(beneficiary, 'Could we move the rehearsal to the chapel?', [
      'scope',
      'Could we move the rehearsal to the chapel?',
    ]);
    expect(asked).toEqual([]);
  });

  it('does not take those who are to be counted in for those it serves', () => {
    const ask = 'Please take in also the ferrymen';
    expect(askedBy(beneficiary, `${ask}.`, ['scope', ask])).toEqual([]);
  });

  it('leaves those who stand elsewhere in a long mail alone', () => {
    const told = 'The subscribers came in May with all their children. '.repeat(6);
    const ask = 'Could you add a seat map to the shop?';
    expect(askedBy(beneficiary, `${told}${ask}`, ['scope', ask])).toEqual([]);
  });
});
