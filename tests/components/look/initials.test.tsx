import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from '../../../components/look/initials.ts';

describe('P1 initials', () => {
  it.each([
    ['Dana Whitfield', 'DW'],
    ['dana.whitfield@bakery.example', 'DW'],
    ['Cher', 'C'],
    ['Åse Ørn Ünal', 'ÅÜ'],
    ['123', '·'],
    ['', '·'],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('are never empty and never longer than a few letters', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const letters = initials(name);
        expect(letters.length).toBeGreaterThan(0);
        // "ß" and its kind become two letters each as capitals.
        expect([...letters].length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
