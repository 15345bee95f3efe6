import { describe, expect, it } from 'vitest';
import { editedDelivery, judgedClaim, MOST_CLAIMS } from '../../../utils/ledgers/delivery.ts';
import { DEFAULT_TEMPLATES } from '../../../utils/ledgers/layers/templates.ts';
import { labelPrinter, NOW, TODAY } from './layers/sample-delivery.ts';

const edit = (changes: Partial<Parameters<typeof editedDelivery>[1]>, delivery = labelPrinter()) =>
  editedDelivery(delivery, { ...delivery, ...changes }, DEFAULT_TEMPLATES, TODAY, NOW + 1);

describe('K1 what we said it would do', () => {
  it('is kept line by line, without empty lines and without end', () => {
    const claims = ['one', '  ', 'two'];
    expect(labelPrinter({ claims }).claims.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['one', null],
      ['two', null],
    ]);
    const many = Array.from({ length: 50 }, (_, n) => `claim ${n}`);
    expect(labelPrinter({ claims: many }).claims).toHaveLength(MOST_CLAIMS);
  });

  it('gets a verdict with its day and the words it rests on, and can lose it again', () => {
    const given = { is: 'not-yet', words: ' The day shift reads them. ', by: 'client' } as const;
    const judged = judgedClaim(labelPrinter(), 'c1', given, '2026-06-01', NOW + 1);
    expect(judged.claims[0]?.verdict).toEqual({
      is: 'not-yet',
      on: '2026-06-01',
      words: 'The day shift reads them.',
      by: 'client',
    });
    expect(judged.claims[1]?.verdict).toBeNull();
    expect(judgedClaim(judged, 'c1', null, TODAY, NOW + 2).claims[0]?.verdict).toBeNull();
  });

  it('is the very same where the verdict says the same, on whatever day', () => {
    const judged = judgedClaim(labelPrinter(), 'c1', { is: 'true', words: '', by: 'us' }, TODAY, NOW);
    expect(judgedClaim(judged, 'c1', { is: 'true', words: ' ', by: 'us' }, '2026-09-01', NOW + 9)).toBe(
      judged,
    );
    expect(judgedClaim(judged, 'gone', { is: 'no', words: '', by: 'us' }, TODAY, NOW + 9)).toBe(judged);
  });

  it('keeps its verdict while it is reworded, and loses it with the line', () => {
    const judged = judgedClaim(labelPrinter(), 'c1', { is: 'true', words: '', by: 'us' }, TODAY, NOW);
    const reworded = edit({ claims: [{ id: 'c1', text: 'all shifts can read them' }] }, judged);
    expect(reworded.claims).toMatchObject([{ text: 'all shifts can read them', verdict: { is: 'true' } }]);
    expect(edit({ claims: [] }, judged).claims).toEqual([]);
  });
});

describe('K1 a delivery', () => {
  it('is the very same where nothing was changed, and keeps its name where none is given', () => {
    const before = labelPrinter();
    expect(edit({}, before)).toBe(before);
    expect(edit({ what: '  ' }, before)).toBe(before);
    expect(edit({ what: 'the printer' }, before)).toMatchObject({ what: 'the printer', updatedAt: NOW + 1 });
  });

  it('has a season only where it has a name', () => {
    expect(labelPrinter({ season: { name: ' ', day: TODAY } }).season).toBeNull();
  });
});
