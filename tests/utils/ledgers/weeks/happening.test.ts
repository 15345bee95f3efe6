import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../utils/clients/day.ts';
import { newLayer } from '../../../../utils/ledgers/layers/layer.ts';
import { happeningsOf, type Seen } from '../../../../utils/ledgers/weeks/happening.ts';
import { NOON } from '../../clients/make-view.ts';
import { labelPrinter } from '../layers/sample-delivery.ts';
import { samplePromise, sampleWish, TODAY } from '../sample-entries.ts';
import { sampleExtra } from '../sample-extra.ts';

const NOTHING: Seen = { asks: [], wishes: [], promises: [], deliveries: [], extras: [] };
const DAY = 86_400_000;
const told = (part: Partial<Seen>) =>
  happeningsOf({ ...NOTHING, ...part }, (at) => dayOf(at, 'UTC')).map(({ kind, day, family, daysEarly }) =>
    `${kind} ${day} ${family ?? ''} ${daysEarly || ''}`.trim(),
  );
const ask = { source: 'page', answeredAt: null, door: null };
const grant = { route: 'ours', effort: null, cost: null, reaction: 'unknown', on: '2026-05-02' } as const;

describe('D9 what counts', () => {
  it('is every question on its day, and its answer where it came later', () => {
    const questions = [
      { family: 'use', at: NOON },
      { family: 'outcome', at: NOON + 3 * DAY },
    ];
    expect(
      told({ asks: [{ ...ask, questions, answeredAt: NOON + DAY, door: { at: NOON + 2 * DAY } }] }),
    ).toEqual([
      'asked 2026-05-03 use',
      'asked 2026-05-06 outcome',
      'answered 2026-05-04 use',
      'door 2026-05-05',
    ]);
  });

  it('is a wish when it is caught and again when it is granted; the honest no grants nothing', () => {
    expect(told({ wishes: [sampleWish({ state: 'granted', grant })] })).toEqual([
      `caught ${TODAY}`,
      'granted 2026-05-02',
    ]);
    expect(told({ wishes: [sampleWish({ state: 'declined', grant: { ...grant, route: 'no' } })] })).toEqual([
      `caught ${TODAY}`,
    ]);
    expect(told({ wishes: [sampleWish({ state: 'refused' })] })).toEqual([]);
  });

  it('is a promise of ours on the day it was settled, with the days it came early', () => {
    const ours = { by: 'us', day: '2026-05-08', settledOn: '2026-05-05' } as const;
    expect(
      told({
        promises: [
          samplePromise({ ...ours, state: 'early' }),
          samplePromise({ ...ours, state: 'kept', settledOn: '2026-05-10' }),
          samplePromise({ ...ours, state: 'missed' }),
          samplePromise({ ...ours, state: 'released' }),
          samplePromise({ ...ours, state: 'kept', by: 'client' }),
          samplePromise({ by: 'us' }),
        ],
      }),
    ).toEqual(['kept 2026-05-05  3', 'kept 2026-05-10', 'missed 2026-05-05']);
  });

  it('is a layer that was done, and an extra that was given', () => {
    const tip = newLayer({ id: 'tip', kind: 'tip', offset: 10, event: null, day: '2026-04-20' });
    const layers = [
      { ...tip, state: 'done' as const, settledOn: '2026-04-21' },
      { ...tip, id: 'other', state: 'skipped' as const, settledOn: '2026-04-21' },
      { ...tip, id: 'open' },
    ];
    expect(told({ deliveries: [{ ...labelPrinter(), layers }], extras: [sampleExtra()] })).toEqual([
      'tip 2026-04-21',
      'extra 2026-03-01',
    ]);
  });

  it('is nothing that a colleague handed over', () => {
    expect(
      told({
        wishes: [sampleWish({ source: 'imported' })],
        extras: [sampleExtra({ source: 'imported' })],
        asks: [{ ...ask, source: 'imported', questions: [{ family: 'use', at: NOON }] }],
      }),
    ).toEqual([]);
  });
});
