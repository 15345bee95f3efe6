import { describe, expect, it } from 'vitest';
import {
  type DeliveryEntry,
  dated,
  deliveryIs,
  judgedClaim,
  withLayers,
} from '../../../../utils/ledgers/delivery.ts';
import { NO_DAY } from '../../../../utils/ledgers/entry.ts';
import { changedLayers } from '../../../../utils/ledgers/layers/changes.ts';
import { dueLayers, standingOf } from '../../../../utils/ledgers/layers/standing.ts';
import { labelPrinter, NOW, TODAY } from './sample-delivery.ts';

const bare = (today = TODAY) => labelPrinter({ season: null, today });
const due = (delivery: DeliveryEntry, today: string) => dueLayers(delivery, today).map(({ id }) => id);
const standing = (delivery: DeliveryEntry, id: string, today: string) => {
  const layer = delivery.layers.find((one) => one.id === id);
  return layer && standingOf(layer, delivery, today);
};
const change = (
  delivery: DeliveryEntry,
  id: string,
  what: Parameters<typeof changedLayers>[2],
  today = TODAY,
) => withLayers(delivery, changedLayers(delivery.layers, id, what, delivery, today, NOW), today, NOW);

describe('K2 what is due', () => {
  it('is nothing before its day, and the layer from its day on', () => {
    expect(due(bare(), '2026-03-11')).toEqual([]);
    expect(due(bare(), '2026-03-12')).toEqual(['tip']);
  });

  it('is the latest that has come: nobody wants the tip of the second week after half a year', () => {
    expect(due(bare(), '2026-04-16')).toEqual(['check-in']);
    expect(due(bare(), '2031-01-01')).toEqual(['verdicts']);
    expect(standing(bare(), 'tip', '2026-04-16')).toBe('passed');
  });

  it('passes over a tip once the check-in that followed it is done', () => {
    const done = change(bare(), 'check-in', { do: 'settle', state: 'done' });
    expect(due(done, '2026-04-15')).toEqual(['tip']);
    expect(due(done, '2026-04-16')).toEqual([]);
  });

  it('keeps the tip while the check-in after it was skipped', () => {
    const skipped = change(bare(), 'check-in', { do: 'settle', state: 'skipped' });
    expect(due(skipped, '2026-04-20')).toEqual(['tip']);
  });

  it('never passes over what the user put on its day by hand', () => {
    const moved = change(bare(), 'tip', { do: 'move', day: '2026-05-01' });
    expect(due(moved, '2026-05-02')).toEqual(['check-in', 'tip']);
    expect(due(moved, '2026-07-01')).toEqual(['tip', 'verdicts']);
  });

  it('asks for no verdicts where nothing was said that it would do, or all is settled', () => {
    const silent = labelPrinter({ season: null, claims: [] });
    expect(standing(silent, 'verdicts', '2026-06-01')).toBe('empty');
    expect(due(silent, '2026-06-01')).toEqual(['check-in']);
    const settled = judgedClaim(bare(), 'c1', { is: 'true', words: '', by: 'client' }, TODAY, NOW);
    const both = judgedClaim(settled, 'c2', { is: 'no', words: '', by: 'us' }, TODAY, NOW);
    expect(standing(settled, 'verdicts', '2026-06-01')).toBe('due');
    expect(standing(both, 'verdicts', '2026-06-01')).toBe('empty');
  });

  it('is nothing of a delivery that is closed, and turns on no day', () => {
    const closed = deliveryIs(bare(), 'closed', TODAY, NOW);
    expect(due(closed, '2026-04-20')).toEqual([]);
    expect(closed.day).toBe(NO_DAY);
    expect(deliveryIs(closed, 'open', TODAY, NOW)).toEqual({ ...bare(), updatedAt: NOW });
  });

  it('is the how-to up to the day of the season, beside what the delivery itself brings', () => {
    const delivery = labelPrinter();
    expect(due(delivery, '2026-04-02')).toEqual(['how-to 2026-04-02', 'tip']);
    expect(due(delivery, '2026-04-03')).toEqual(['tip']);
  });

  it('puts a how-to whose season has begun on to the next year', () => {
    const later = dated(labelPrinter(), '2026-04-03');
    expect(later.layers.filter(({ event }) => event !== null)).toMatchObject([
      { id: 'how-to 2027-04-02', day: '2027-03-12', state: 'open' },
    ]);
  });
});
