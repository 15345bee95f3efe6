import { describe, expect, it } from 'vitest';
import { deliveryIs, withLayers } from '../../../../utils/ledgers/delivery.ts';
import { NO_DAY } from '../../../../utils/ledgers/entry.ts';
import { changedLayers } from '../../../../utils/ledgers/layers/changes.ts';
import type { OccasionEntry } from '../../../../utils/ledgers/occasion.ts';
import { followedId } from '../../../../utils/nudges/follow/followed.ts';
import { layerNudge, nextLayer } from '../../../../utils/nudges/follow/layer.ts';
import { occasionNudge } from '../../../../utils/nudges/follow/occasion.ts';
import { promiseNudge, withoutTheirWords } from '../../../../utils/nudges/follow/promise.ts';
import { labelPrinter } from '../../ledgers/layers/sample-delivery.ts';
import { samplePromise } from '../../ledgers/sample-entries.ts';
import { sampleOccasion } from '../../ledgers/sample-extra.ts';
import { clockAt, wallOf } from './sample-clock.ts';

describe('X5 the nudge of a promise', () => {
  const due = (day: string, by: 'us' | 'client', clock = clockAt()) =>
    wallOf(promiseNudge(samplePromise({ day, by }), clock)?.dueAt);

  it('comes for ours at nine on the working day before its day', () => {
    expect(due('2026-05-08', 'us')).toBe('2026-05-07 09:00');
    expect(due('2026-05-11', 'us')).toBe('2026-05-08 09:00');
    expect(due('2026-05-10', 'us')).toBe('2026-05-08 09:00');
  });

  it('comes for theirs at nine on the working day after its day', () => {
    expect(due('2026-05-07', 'client')).toBe('2026-05-08 09:00');
    expect(due('2026-05-08', 'client')).toBe('2026-05-11 09:00');
  });

  it('keeps to the days on which the user works', () => {
    const holidays = clockAt({}, { calendar: { workdays: [1, 2, 3], holidays: ['2026-05-06'] } });
    expect(due('2026-05-08', 'us', holidays)).toBe('2026-05-05 09:00');
    expect(due('2026-05-05', 'client', holidays)).toBe('2026-05-11 09:00');
  });

  it('keeps nine on the wall through a change of the clocks', () => {
    expect(due('2026-10-27', 'us', clockAt({ month: 10 }))).toBe('2026-10-26 09:00');
    expect(due('2026-10-23', 'us', clockAt({ month: 10 }))).toBe('2026-10-22 09:00');
  });

  it('is none for one that is settled or has no day', () => {
    expect(promiseNudge(samplePromise({ state: 'kept', settledOn: '2026-05-02' }), clockAt())).toBeNull();
    expect(promiseNudge(samplePromise({ day: NO_DAY }), clockAt())).toBeNull();
  });

  it('says whose promise it is in its words, in one line', () => {
    const reason = (by: 'us' | 'client', text: string) =>
      promiseNudge(samplePromise({ by, text }), clockAt())?.reason;
    expect(reason('us', 'Send the\n  floor plan')).toBe('Your promise: Send the floor plan');
    expect(reason('client', 'Send the list')).toBe('They promised: Send the list');
    expect(reason('us', 'x'.repeat(900))?.length).toBeLessThan(230);
  });

  it('shows nothing that a client said outside our own pages', () => {
    expect(withoutTheirWords('They promised: the list of names')).toBe('Something they promised is due');
    expect(withoutTheirWords('Your promise: the plan')).toBe('Your promise: the plan');
  });
});

describe('X5 the nudge of a day of theirs', () => {
  const birthday = (part: Partial<OccasionEntry> = {}) =>
    sampleOccasion({
      kind: 'birthday',
      monthDay: '05-20',
      year: null,
      every: 'year',
      leadDays: 3,
      text: null,
      day: '2026-05-20',
      state: 'open',
      keptOn: null,
      ...part,
    });

  it('comes at nine, so many days before as the user wants', () => {
    const nudge = occasionNudge(birthday({ leadDays: 2 }), clockAt());
    expect(wallOf(nudge?.dueAt)).toBe('2026-05-18 09:00');
    expect(nudge?.reason).toBe('Their birthday, on 20 May');
    expect(occasionNudge(birthday({ text: 'her son Max' }), clockAt())?.reason).toBe(
      'Their birthday: her son Max, on 20 May',
    );
  });

  it('comes each year, as another nudge', () => {
    const stored = birthday({ day: '2025-05-20' });
    const [one, next] = [clockAt(), clockAt({ month: 6 })].map((clock) => occasionNudge(stored, clock));
    expect(one?.id).toBe(occasionNudge(birthday(), clockAt())?.id);
    expect(wallOf(next?.dueAt)).toBe('2027-05-17 09:00');
    expect(next?.id).not.toBe(one?.id);
  });

  it('comes on the 28th of February where a year has no 29th', () => {
    const leap = birthday({ monthDay: '02-29', day: '2027-02-28', leadDays: 0 });
    expect(occasionNudge(leap, clockAt())?.reason).toBe('Their birthday, on 28 February 2027');
    expect(wallOf(occasionNudge(leap, clockAt({}, { offDays: 'same' }))?.dueAt)).toBe('2027-02-28 09:00');
  });

  it('comes on the last working day before where that is a day off, or on the day itself by the rule of the user', () => {
    const comes = (part: Partial<OccasionEntry>, clock = clockAt()) => {
      const nudge = occasionNudge(birthday(part), clock);
      return `${wallOf(nudge?.dueAt)} · ${nudge?.reason}`;
    };
    expect(comes({ leadDays: 3 })).toBe('2026-05-15 09:00 · Their birthday, on 20 May');
    expect(comes({ leadDays: 3 }, clockAt({}, { offDays: 'same' }))).toMatch(/^2026-05-17 09:00/);
    const longWeekend = { workdays: [1, 2, 3, 4, 5], holidays: ['2026-05-18', '2026-05-19', '2026-05-20'] };
    expect(comes({ leadDays: 0 }, clockAt({}, { calendar: longWeekend }))).toMatch(/^2026-05-15 09:00/);
    const christmas = { workdays: [1, 2, 3, 4, 5], holidays: ['2026-12-31'] };
    const newYear = birthday({ monthDay: '01-01', day: '2027-01-01', leadDays: 0 });
    expect(wallOf(occasionNudge(newYear, clockAt({ month: 12 }, { calendar: christmas }))?.dueAt)).toBe(
      '2026-12-30 09:00',
    );
  });

  it('is none for one that is let go, or came once and is past', () => {
    const once = birthday({ every: 'once', year: 2026, kind: 'event' });
    expect(occasionNudge(birthday({ state: 'let-go' }), clockAt())).toBeNull();
    expect(occasionNudge(once, clockAt({ day: 22 }))).not.toBeNull();
    expect(occasionNudge(once, clockAt({ day: 24 }))).toBeNull();
  });
});

describe('X5 the nudge of what follows a delivery', () => {
  const today = '2026-03-02';
  const printer = () => labelPrinter({ season: null });
  const idOf = (day: string) => nextLayer(printer(), day)?.id;

  it('is the one that is due, else the one that comes next', () => {
    expect(idOf('2026-03-02')).toBe('tip');
    expect(idOf('2026-03-12')).toBe('tip');
    expect(idOf('2026-04-16')).toBe('check-in');
  });

  it('is none once nothing follows any more', () => {
    expect(nextLayer(deliveryIs(printer(), 'closed', today, 1), today)).toBeNull();
    const layers = ['tip', 'check-in', 'verdicts'].reduce(
      (all, id) => changedLayers(all, id, { do: 'settle', state: 'skipped' }, printer(), today, 1),
      printer().layers,
    );
    expect(nextLayer(withLayers(printer(), layers, today, 1), today)).toBeNull();
  });

  it('comes at nine on the day from which it may be sent, and is one for its own day', () => {
    const layer = nextLayer(printer(), today);
    if (!layer) throw new Error('a layer follows');
    const [own, held] = ['2026-03-12', '2026-03-15'].map((from) =>
      layerNudge(printer(), layer, from, clockAt()),
    );
    expect(wallOf(own?.dueAt)).toBe('2026-03-12 09:00');
    expect(wallOf(held?.dueAt)).toBe('2026-03-15 09:00');
    const early = layerNudge(printer(), { ...layer, day: '2026-03-15' }, '2026-03-13', clockAt());
    expect(early.reason).toMatch(/^A tip for .*, planned for 15 March$/);
    expect(held?.id).toBe(own?.id);
    expect(own?.reason).toMatch(/^A tip for /);
  });
});

describe('X5 the name of a nudge that follows', () => {
  it('fits into every row, ends with the day, and differs with the entry', () => {
    const long = 'e'.repeat(99);
    const [one, other] = [`${long}1`, `${long}2`].map((entry) =>
      followedId('keep-in-touch', entry, '2026-05-03'),
    );
    expect(one?.length).toBeLessThanOrEqual(100);
    expect(one).toMatch(/ 2026-05-03$/);
    expect(one).not.toBe(other);
  });
});
