import { describe, expect, it } from 'vitest';
import { judgedClaim, withLayers } from '../../../../utils/ledgers/delivery.ts';
import type { ExtraEntry } from '../../../../utils/ledgers/extra.ts';
import { cakeOf, type Ingredients } from '../../../../utils/ledgers/layers/cake.ts';
import { changedLayers } from '../../../../utils/ledgers/layers/changes.ts';
import { samplePromise, sampleWish } from '../sample-entries.ts';
import { labelPrinter, NOW, TODAY } from './sample-delivery.ts';

const LATER = '2026-11-22';
const NOTHING: Ingredients = { deliveries: [], wishes: [], promises: [], extras: [] };
const cake = (all: Partial<Ingredients>, today = LATER) => cakeOf({ ...NOTHING, ...all }, today);
const done = (id: string, on: string, delivery = labelPrinter()) =>
  withLayers(
    delivery,
    changedLayers(delivery.layers, id, { do: 'settle', state: 'done' }, delivery, on, NOW),
    on,
    NOW,
  );
const extra = { state: 'done', given: { on: '2026-06-01' }, text: 'A tray of samples' } as ExtraEntry;

describe('K4 the cake of a client', () => {
  it('holds what was done for them, in the order in which it was', () => {
    const wish = sampleWish({
      state: 'granted',
      grant: { route: 'bought', effort: null, cost: null, reaction: 'pleased', on: '2026-07-01' },
    });
    const early = samplePromise({ by: 'us', state: 'early', settledOn: '2026-05-01', text: 'The plan' });
    const { touches, layers } = cake({
      deliveries: [done('tip', '2026-03-14')],
      wishes: [wish],
      promises: [early],
      extras: [extra],
    });
    expect(touches.map(({ kind, day }) => `${day} ${kind}`)).toEqual([
      '2026-03-02 delivery',
      '2026-03-14 tip',
      '2026-05-01 early',
      '2026-06-01 extra',
      '2026-07-01 wish',
    ]);
    expect(layers).toBe(5);
  });

  it('leaves out what was not done, not ours, or is no year young', () => {
    const theirs = samplePromise({ by: 'client', state: 'early', settledOn: '2026-05-01' });
    const kept = samplePromise({ by: 'us', state: 'kept', settledOn: '2026-05-01' });
    const put = { ...extra, state: 'later', given: null } as ExtraEntry;
    const open = sampleWish();
    expect(cake({ promises: [theirs, kept], extras: [put], wishes: [open] }).touches).toEqual([]);
    expect(cake({ deliveries: [labelPrinter()] }, '2027-03-02').touches).toEqual([]);
    expect(cake({ deliveries: [labelPrinter()] }, '2027-03-01').touches).toHaveLength(1);
  });

  it('has one layer where nothing has followed the sale, however long ago that was', () => {
    expect(cake({ deliveries: [labelPrinter()] }).layers).toBe(1);
    expect(cake({ deliveries: [labelPrinter()] }, '2031-01-01')).toMatchObject({
      layers: 1,
      soldBefore: TODAY,
    });
    const sales = [labelPrinter(), labelPrinter({ deliveredOn: '2026-10-01' })];
    expect(cake({ deliveries: sales }).layers).toBe(1);
    expect(cake({}).layers).toBe(0);
  });

  it('counts asking for the verdicts and hearing them once', () => {
    const asked = done('verdicts', '2026-06-01');
    expect(cake({ deliveries: [asked] }).touches.map(({ day }) => day)).toEqual(['2026-03-02', '2026-06-01']);
    const heard = judgedClaim(asked, 'c1', { is: 'true', words: 'It is', by: 'client' }, '2026-06-04', NOW);
    const both = judgedClaim(heard, 'c2', { is: 'no', words: '', by: 'us' }, '2026-06-04', NOW);
    expect(cake({ deliveries: [both] }).touches.map(({ day }) => day)).toEqual(['2026-03-02', '2026-06-04']);
  });

  it('covers a year also on a leap day', () => {
    expect(cake({}, '2028-02-29')).toMatchObject({ from: '2027-02-28', to: '2028-02-29' });
    expect(cake({}, TODAY)).toMatchObject({ from: '2025-03-02', to: TODAY });
  });
});
