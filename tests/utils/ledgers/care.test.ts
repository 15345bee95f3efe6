import { describe, expect, it } from 'vitest';
import { caredFor, LONGEST_SERVES, newCare, servesWords } from '../../../utils/ledgers/care.ts';

const EMPTY = newCare({ id: 'c1', account: 'kim@ourhouse.example', person: 'dana' }, 1);

describe('C3 whom they serve', () => {
  it.each([
    ['  families who\nredo a kitchen. ', 'families who redo a kitchen'],
    ['They serve cafés and bakeries', 'cafés and bakeries'],
    ['serve dentists', 'dentists'],
    [' . ', null],
    ['', null],
  ])('is kept as it stands in a sentence: %j', (typed, words) => {
    expect(servesWords(typed)).toBe(words);
  });

  it('stays short enough for a sentence', () => {
    expect(servesWords('a'.repeat(500))).toHaveLength(LONGEST_SERVES);
  });

  it('is a line of an entry that begins empty, and the same words change nothing', () => {
    expect(EMPTY).toMatchObject({ serves: null, feelAs: null, quietUntil: null, state: 'kept' });
    const said = caredFor(EMPTY, { serves: 'dentists' }, 2);
    expect(said).toMatchObject({ serves: 'dentists', feelAs: null, updatedAt: 2 });
    expect(caredFor(said, { serves: 'dentists' }, 3)).toBe(said);
    expect(caredFor(said, { quietUntil: '2026-06-01' }, 3)).toMatchObject({
      serves: 'dentists',
      updatedAt: 3,
    });
  });
});
