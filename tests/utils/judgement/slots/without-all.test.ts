import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../../utils/judgement/judgement.ts';
import type { Thing } from '../../../../utils/judgement/slots/as-thing.ts';
import { saidHere } from '../../../../utils/judgement/slots/facts.ts';
import { withoutAll } from '../../../../utils/judgement/slots/without-all.ts';
import { ours, plainText, theirs } from '../../../../utils/judgement/text-parts.ts';

function thing(...definite: readonly TextPart[]): Thing {
  const fact = saidHere(plainText(definite));
  return {
    definite,
    written: definite,
    head: 'projects',
    plural: true,
    sort: 'other',
    fresh: false,
    counted: true,
    fact,
  };
}

const said = (...definite: readonly TextPart[]) => plainText(withoutAll(thing(...definite)));

describe('S2 slots: some of all there are', () => {
  it.each([
    ['all ', '40 projects', 'the 40 projects'],
    ['all the ', '40 projects', 'the 40 projects'],
    ['both the ', 'ferries', 'the ferries'],
    ['both ', 'ferries', 'the ferries'],
  ])('"%s%s" is "%s"', (front, words, whole) => {
    expect(said(ours(front), theirs(words))).toBe(whole);
  });

  it('leaves what says no "all" as it is', () => {
    expect(said(ours('the '), theirs('40 projects'))).toBe('the 40 projects');
    expect(said(ours('your '), theirs('nine shops'))).toBe('your nine shops');
    expect(said(theirs('all 40 projects'))).toBe('all 40 projects');
    expect(said(ours('overall '), theirs('plans'))).toBe('overall plans');
    expect(said()).toBe('');
  });

  it('keeps their words theirs, and the thing as it was', () => {
    const all = thing(ours('all '), theirs('40 projects'));
    expect(withoutAll(all)).toEqual([ours('the '), theirs('40 projects')]);
    expect(plainText(all.definite)).toBe('all 40 projects');
  });
});
