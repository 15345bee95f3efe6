import { describe, expect, it } from 'vitest';
import { findVolume } from '../../../../utils/judgement/slots/volume.ts';
import { readingOf } from '../reading-of.ts';

const volume = (text: string) => findVolume(readingOf(text, []))?.fact.text ?? null;

describe('S2 slots: how much they take', () => {
  it.each([
    'We take 90 kilos a week in season',
    'we are sending you 90 units per month now',
    'I have 46 coach days with you this season',
    'We put about 40,000 pieces through you last year',
  ])('is the clause that tells it: %s', (said) => {
    expect(volume(`${said}.`)).toBe(said);
  });

  it('is nothing that they merely have, pay or ask for', () => {
    expect(volume('We have eleven new volunteers.')).toBeNull();
    expect(volume('We pay you 26.')).toBeNull();
    expect(volume('Shall we take 90 kilos a week?')).toBeNull();
  });
});
