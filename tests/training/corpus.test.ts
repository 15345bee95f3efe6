import { describe, expect, it } from 'vitest';
import { corpusFaults } from './faults.ts';

describe('S1 · the corpus of client mail', () => {
  it('is well formed, verbatim in its quotes, and keeps the trades of its two parts apart', () => {
    expect(corpusFaults()).toEqual([]);
  });
});
