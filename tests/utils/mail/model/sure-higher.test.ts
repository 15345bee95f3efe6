import { describe, expect, it } from 'vitest';
import { sureHigher } from '../../../../utils/mail/model/sure-higher.ts';
import type { NetworkView } from '../../../../utils/mail/network/view.ts';
import { weighed } from './weighed.ts';

const view = (mode: Record<string, number>, stop: Record<string, number> = { none: 1 }): NetworkView => ({
  sentences: [],
  deciding: new Map(),
  mode: new Map(Object.entries(mode)),
  stop: new Map(Object.entries(stop)),
  due: 0.5,
});

describe('S1 · a sentence that decides because more is at stake in it', () => {
  const remedy = weighed('We need someone who lays mats on ski jumps.', { solution: 0.9 });

  it('decides where it is sure', () => {
    expect(sureHigher('info', [remedy], view({ challenge: 0.5, answer: 0.5 }))).toBe('solution');
    expect(sureHigher('info', [weighed('Mats.', { solution: 0.3 })], view({ challenge: 1 }))).toBeNull();
  });

  it('does not where the network sees plainly that the message is only to be answered', () => {
    expect(sureHigher('referral', [remedy], view({ answer: 0.97, clarify: 0.02 }))).toBeNull();
  });

  it('does where it is only answered because something holds a question back', () => {
    const held = view({ answer: 0.97 }, { 'third party reads along': 0.8, none: 0.2 });
    expect(sureHigher('info', [remedy], held)).toBe('solution');
  });
});
