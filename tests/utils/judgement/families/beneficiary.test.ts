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

  it('asks what those say themselves of whose ways an open question tells', () => {
    const ask = 'Any ideas?';
    expect(
      askedBy(beneficiary, `On Saturdays people bowl one game and leave. ${ask}`, ['vague', ask]),
    ).toEqual([]);
    expect(askedBy(beneficiary, `People don't use the form any more. ${ask}`, ['vague', ask])).toEqual([
      'You write "People don\'t use the form any more". What do they say themselves when you ask them?',
    ]);
    expect(askedBy(beneficiary, `Hardly anybody uses the form. ${ask}`, ['vague', ask])).toEqual([
      'You write "Hardly anybody uses the form". What do people do instead, as far as you can see?',
    ]);
    expect(askedBy(beneficiary, `Our drivers complain about the seats. ${ask}`, ['vague', ask])).toEqual([]);
  });

  it('asks who may still come asking for what is to be deleted', () => {
    const ask = 'May I delete the old recordings tonight?';
    expect(askedBy(beneficiary, ask, ['approval', ask])[0]).toBe(
      'Once the old recordings are gone, who might still come asking for them?',
    );
  });
});
