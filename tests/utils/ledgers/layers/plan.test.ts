import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../utils/ledgers/calendar.ts';
import { type DeliveryEntry, editedDelivery, withLayers } from '../../../../utils/ledgers/delivery.ts';
import { daysFrom, isDay, NO_DAY } from '../../../../utils/ledgers/entry.ts';
import { changedLayers } from '../../../../utils/ledgers/layers/changes.ts';
import { DEFAULT_TEMPLATES } from '../../../../utils/ledgers/layers/templates.ts';
import { labelPrinter, NOW, TODAY } from './sample-delivery.ts';

const days = (delivery: DeliveryEntry) => Object.fromEntries(delivery.layers.map(({ id, day }) => [id, day]));
const onDay = (delivery: DeliveryEntry, deliveredOn: string, today = TODAY) =>
  editedDelivery(delivery, { ...delivery, deliveredOn }, DEFAULT_TEMPLATES, today, NOW);
const withSeason = (delivery: DeliveryEntry, season: DeliveryEntry['season'], today = TODAY) =>
  editedDelivery(delivery, { ...delivery, season }, DEFAULT_TEMPLATES, today, NOW);
const change = (delivery: DeliveryEntry, id: string, what: Parameters<typeof changedLayers>[2]) =>
  withLayers(delivery, changedLayers(delivery.layers, id, what, delivery, TODAY, NOW), TODAY, NOW);

const aDay = fc
  .integer({ min: Date.parse('1990-01-01') / 86_400_000, max: Date.parse('2190-12-31') / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('K2 the plan of a delivery', () => {
  it('is a tip after 10 days, a check-in after 45, the verdicts after 90, a how-to 21 days before the season', () => {
    expect(days(labelPrinter())).toEqual({
      tip: '2026-03-12',
      'check-in': '2026-04-16',
      verdicts: '2026-05-31',
      'how-to 2026-04-02': '2026-03-12',
    });
  });

  it('has no how-to where the client has no season, and leaves out what is switched off', () => {
    expect(Object.keys(days(labelPrinter({ season: null })))).toEqual(['tip', 'check-in', 'verdicts']);
  });

  it('counts over a leap day, and keeps a season of the 29th of February in every year', () => {
    const leap = labelPrinter({
      deliveredOn: '2028-02-19',
      season: { name: 'the leap sale', day: '2024-02-29' },
      today: '2028-02-19',
    });
    expect(days(leap)).toMatchObject({ tip: '2028-02-29', 'how-to 2028-02-29': '2028-02-08' });
    const common = labelPrinter({
      deliveredOn: '2026-02-18',
      season: { name: 'it', day: '2024-02-29' },
      today: '2026-02-18',
    });
    expect(days(common)).toMatchObject({ tip: '2026-02-28', 'how-to 2026-02-28': '2026-02-07' });
  });

  it('turns on the day of what comes next', () => {
    expect(labelPrinter().day).toBe('2026-03-12');
    const old = labelPrinter({ deliveredOn: '2020-01-01', season: null });
    expect(old.day).toBe('2020-03-31');
  });

  it('puts every layer that nobody moved on by as many days as the delivery', () => {
    fc.assert(
      fc.property(aDay, aDay, (from, to) => {
        const before = labelPrinter({ deliveredOn: from, season: null, today: from });
        const after = onDay(before, to, from);
        for (const [place, layer] of before.layers.entries()) {
          expect(after.layers[place]?.day).toBe(daysAfter(layer.day, daysFrom(from, to)));
        }
      }),
    );
  });

  it('never moves what is done, skipped, or was put on its day by hand', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.constantFrom('done', 'skipped'), (to, byHand, state) => {
        const settled = change(labelPrinter(), 'tip', { do: 'settle', state });
        const before = change(settled, 'check-in', { do: 'move', day: byHand });
        const after = onDay(before, to);
        const held = (id: string) => after.layers.find((layer) => layer.id === id);
        expect(held('tip')).toEqual(before.layers[0]);
        expect(held('check-in')?.day).toBe(byHand);
        expect(change(after, 'tip', { do: 'move', day: byHand })).toBe(after);
      }),
    );
  });

  it('comes out the same by way of any other day', () => {
    fc.assert(
      fc.property(aDay, (away) => {
        const before = labelPrinter();
        expect(onDay(onDay(before, away), before.deliveredOn)).toEqual({ ...before, updatedAt: NOW });
      }),
    );
  });

  it('names a day of the calendar for every layer, whatever the day and the season', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (deliveredOn, season, today) => {
        const made = labelPrinter({ deliveredOn, season: { name: 'it', day: season }, today });
        for (const { day, event } of made.layers) {
          expect(isDay(day)).toBe(true);
          expect(event === null || (event >= today && event >= deliveredOn)).toBe(true);
        }
        expect(made.day === NO_DAY || isDay(made.day)).toBe(true);
      }),
    );
  });
});

describe('K2 the how-to', () => {
  it('follows its season to another day, with the words the user gave it', () => {
    const worded = change(labelPrinter(), 'how-to 2026-04-02', { do: 'word', words: 'Mine' });
    const after = withSeason(worded, { name: 'the Easter rush', day: '2027-03-25' });
    expect(after.layers.at(-1)).toMatchObject({ id: 'how-to 2027-03-25', day: '2027-03-04', words: 'Mine' });
  });

  it('stays on the day the user chose, for whatever season', () => {
    const moved = change(labelPrinter(), 'how-to 2026-04-02', { do: 'move', day: '2026-03-20' });
    const after = withSeason(moved, { name: 'the audit', day: '2026-05-02' });
    expect(after.layers.at(-1)).toMatchObject({ event: '2026-05-02', day: '2026-03-20', moved: true });
  });

  it('goes with its season', () => {
    expect(withSeason(labelPrinter(), null).layers.some(({ kind }) => kind === 'how-to')).toBe(false);
  });

  it('comes again for the next year once it is done', () => {
    const done = change(labelPrinter(), 'how-to 2026-04-02', { do: 'settle', state: 'done' });
    expect(done.layers.slice(-2)).toMatchObject([
      { id: 'how-to 2026-04-02', state: 'done' },
      { id: 'how-to 2027-04-02', state: 'open', day: '2027-03-12' },
    ]);
  });
});
