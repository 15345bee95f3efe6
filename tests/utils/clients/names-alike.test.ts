import { describe, expect, it } from 'vitest';
import { areNamesAlike } from '../../../utils/clients/names-alike.ts';

describe('X2 two names of one record', () => {
  it.each([
    ['Nora Quist', 'NORA QUIST'],
    ['Ms. Nora Quist', 'Nora Quist'],
    ['Quist, Nora', 'Nora Quist'],
    ['Nora', 'Nora Quist'],
    ['Zoë Müller', 'Zoe\u0308 Mu\u0308ller'],
    ['Northern site, 40 units', 'Northern site 40 units'],
  ])('are alike: %s and %s', (one, other) => {
    expect(areNamesAlike(one, other)).toBe(true);
    expect(areNamesAlike(other, one)).toBe(true);
  });

  it.each([
    ['Nora Quist', 'Nora Quast'],
    ['Nora Quist', 'Ted Lo'],
    ['Nora Quist', 'Nora Maas'],
    ['', 'Nora Quist'],
    ['—', 'Nora Quist'],
    ['', ''],
  ])('are not: %s and %s', (one, other) => {
    expect(areNamesAlike(one, other)).toBe(false);
    expect(areNamesAlike(other, one)).toBe(false);
  });
});
