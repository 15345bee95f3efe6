import { describe, expect, it } from 'vitest';
import { keptWords } from '../../../components/kept/kept-words.ts';
import type { Became, KeptWords } from '../../../utils/messaging/calls/kept.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';

const UNDO = { event: 'e1' };
function said(kind: KeptWords['kind'], became: Became, words = 'labels in\nPolish'): string | null {
  return keptWords(english, { id: 'k', kind, words, became }, NOW, 'en-GB');
}
const kept = (by: 'us' | 'client' | null, day: string | null): Became => ({
  state: 'kept',
  by,
  day,
  undo: UNDO,
});

describe('D1 what is said of words that were kept', () => {
  it.each<[KeptWords['kind'], Became, string]>([
    ['wish', kept(null, null), 'Kept as a wish: “labels in Polish”'],
    ['note', kept(null, null), 'Kept as a note: “labels in Polish”'],
    ['fact', kept(null, null), 'Kept as something you know of them: “labels in Polish”'],
    ['promise', kept('us', null), 'Kept as your promise: “labels in Polish”'],
    ['promise', kept('us', '2026-12-04'), 'Kept as your promise, by Fri 4 Dec: “labels in Polish”'],
    ['promise', kept('client', '2027-12-04'), 'Kept as their promise, by Sat 4 Dec 2027: “labels in Polish”'],
    ['wish', { state: 'had' }, 'You have kept these words already.'],
    ['wish', { state: 'nothing-selected' }, 'Select some words in the mail first, then keep them.'],
  ])('is as what, by when, and which words: %s %o', (kind, became, words) => {
    expect(said(kind, became)?.replaceAll(',', '')).toBe(words.replaceAll(',', ''));
  });

  it('is short, whatever was selected', () => {
    const text = said('wish', kept(null, null), 'a very long wish '.repeat(300)) ?? '';
    expect(text.length).toBeLessThan(100);
    expect(text).toMatch(/^Kept as a wish: “a very long wish .* …”$/u);
    expect(said('wish', kept(null, null), '😀'.repeat(300))).not.toMatch(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
    );
  });

  it('says that no more than their beginning was kept', () => {
    const cut = { id: 'k', kind: 'wish', words: 'labels', isCut: true, became: kept(null, null) } as const;
    expect(keptWords(english, cut, NOW, 'en-GB')).toBe(
      'Kept as a wish: “labels” Only the first 5,000 characters: nothing longer is kept.',
    );
  });

  it('is nothing while they wait', () => {
    expect(said('wish', { state: 'waiting', why: 'failed', here: true, url: null })).toBeNull();
  });
});
