import { describe, expect, it } from 'vitest';
import { heardFirst, sureHigher } from '../../../../utils/mail/model/sure-higher.ts';
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

describe('S1 · what comes before all else that is asked', () => {
  it('is an outage or a hardship that the network hears in the whole, likelier than that nothing holds back', () => {
    expect(heardFirst(view({ answer: 0.6 }, { outage: 0.55, none: 0.45 }))).toBe('outage');
    expect(heardFirst(view({ answer: 0.6 }, { hardship: 0.48, none: 0.42 }))).toBe('hardship');
  });

  it('is nothing where that is only possible, or another thing holds back', () => {
    expect(heardFirst(view({ answer: 0.6 }, { outage: 0.4, none: 0.3 }))).toBeNull();
    expect(heardFirst(view({ answer: 0.6 }, { hardship: 0.47, none: 0.5 }))).toBeNull();
    expect(heardFirst(view({ answer: 0.6 }, { 'unsettled complaint': 0.9, none: 0.1 }))).toBeNull();
  });
});
