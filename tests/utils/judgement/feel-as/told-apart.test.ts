import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdit } from '../../../../utils/judgement/feel-as/edit.ts';
import { toldApart } from '../../../../utils/judgement/feel-as/told-apart.ts';

describe('P3 the words by which a page finds the place of an edit', () => {
  it('are those of the edit where they stand once', () => {
    const draft = 'I will write soon, Dana.';
    expect(toldApart(draft, { at: 12, from: ' soon', to: ' by [day]' })).toEqual({
      from: ' soon',
      to: ' by [day]',
    });
  });

  it('take in words before, and at the beginning of a line words behind', () => {
    const twice = 'See you soon.\nI will write soon.';
    expect(toldApart(twice, { at: 26, from: ' soon', to: ' by [day]' })).toEqual({
      from: 'write soon',
      to: 'write by [day]',
    });
    const lines = 'But it is late.\nBut we can.';
    expect(toldApart(lines, { at: 16, from: 'But', to: 'And' })).toEqual({ from: 'But we', to: 'And we' });
  });

  it.each([
    ['a draft that has changed since', 'I will call soon.', 12],
    ['two lines that are the same', 'Soon.\nSoon.', 0],
  ])('are none in %s', (_, draft, at) => {
    expect(toldApart(draft, { at, from: 'Soon', to: 'Now' })).toBeNull();
  });

  it('are none where a sentence is only added', () => {
    expect(toldApart('Dear Dana', { at: 9, from: '', to: ' Hello.' })).toBeNull();
  });

  it('stand in the draft once, and make of it what the edit makes', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'soon', '\n', ','), { minLength: 1, maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 6 }), (draft, place, length) => {
        const at = place % draft.length;
        const edit = { at, from: draft.slice(at, at + length), to: 'x', reason: '' };
        const found = toldApart(draft, edit);
        if (found === null) return;
        expect(draft.split(found.from)).toHaveLength(2);
        expect(draft.replace(found.from, () => found.to)).toBe(withEdit(draft, edit));
      }),
    );
  });
});
