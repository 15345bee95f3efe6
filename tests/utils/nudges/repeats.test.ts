import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../utils/nudges/calendar-day.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { repetitionText } from '../../../utils/nudges/repeating/repetition.ts';
import {
  LONGEST_RULE,
  nextTime,
  repeatsInWords,
  timeAfterDone,
  timeInNewWeek,
} from '../../../utils/nudges/repeats.ts';
import { added, arrived, done, letGo, snoozed, undone } from '../../../utils/nudges/transitions.ts';
import { momentOf, wallAt } from '../../../utils/nudges/zone.ts';
import { repetitions } from './repeating/sample-repetitions.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const DAY = 86_400_000;
const FRIDAYS = 'DTSTART:20261127T090000\nRRULE:FREQ=WEEKLY;BYDAY=FR';
const at = (day: number, hour: number, minute = 0, month = 11): number =>
  momentOf({ year: 2026, month, day, hour, minute }, ZONE);
const zones = fc.constantFrom(ZONE, 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata');
const moments = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2035, 0, 1) });

describe('X5 the next time of what repeats', () => {
  it('is at the same time on the clock, whatever the clocks do in between', () => {
    fc.assert(
      fc.property(repetitions, moments, moments, zones, (repetition, start, after, zone) => {
        const wall = { ...wallAt(start, zone), hour: 9, minute: 30 };
        const next = nextTime(repetitionText(repetition, wall), start, after, { now: after, zone });
        if (next === null) return;
        expect(next).toBeGreaterThan(after);
        expect(wallAt(next, zone)).toMatchObject({ hour: 9, minute: 30 });
      }),
    );
  });

  it('leaves none out: nothing lies between a time and the next', () => {
    fc.assert(
      fc.property(repetitions, moments, fc.nat(400), zones, (repetition, start, part, zone) => {
        const text = repetitionText(repetition, { ...wallAt(start, zone), hour: 2, minute: 30 });
        const first = nextTime(text, start, start, { now: start, zone });
        if (first === null) return;
        const between = start + Math.floor(((first - start) * part) / 401);
        expect(nextTime(text, start, between, { now: start, zone })).toBe(first);
      }),
    );
  });

  it('comes in a night in which half past two does not exist, and once where it exists twice', () => {
    const nightly = 'DTSTART:20260301T023000\nRRULE:FREQ=DAILY';
    const clock = { now: 0, zone: ZONE };
    const times = (from: number, count: number): string[] => {
      const found: string[] = [];
      let last = from;
      while (found.length < count) {
        last = nextTime(nightly, 0, last, clock) ?? Number.NaN;
        const { day, hour, minute } = wallAt(last, ZONE);
        found.push(`${day} ${hour}:${minute}`);
      }
      return found;
    };
    expect(times(at(27, 12, 0, 3), 3)).toEqual(['28 2:30', '29 3:30', '30 2:30']);
    expect(times(at(23, 12, 0, 10), 3)).toEqual(['24 2:30', '25 2:30', '26 2:30']);
  });

  it('counts from the time it was set for where the rule names no start', () => {
    expect(nextTime('FREQ=WEEKLY;INTERVAL=2', at(27, 9), at(27, 9), { now: 0, zone: ZONE })).toBe(
      at(11, 9, 0, 12),
    );
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;COUNT=3',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=0',
    'DTSTART:20260230T090000\nRRULE:FREQ=DAILY',
    'DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY',
    `FREQ=DAILY;${'X'.repeat(LONGEST_RULE)}`,
    'every Friday',
    '',
  ])('is none for a rule that is spoilt or more than people say: %s', (rule) => {
    expect(nextTime(rule, at(27, 9), at(27, 9), { now: 0, zone: ZONE })).toBeNull();
  });

  it('answers any text at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 250 }), (text) => {
        expect(nextTime(text, at(27, 9), at(27, 9), { now: 0, zone: ZONE })).toBeNull();
      }),
    );
    const began = performance.now();
    nextTime('DTSTART:00010101T000000\nRRULE:FREQ=DAILY', 0, at(27, 9), { now: 0, zone: ZONE });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it('fits what is kept, whatever the rule', () => {
    fc.assert(
      fc.property(repetitions, (repetition) => {
        const text = repetitionText(repetition, wallAt(at(27, 9), ZONE));
        expect(text.length).toBeLessThanOrEqual(LONGEST_RULE);
        expect(nextTime(text, 0, 0, { now: 0, zone: ZONE }) ?? 1).toBeGreaterThan(0);
      }),
    );
  });

  it('is said in words', () => {
    const words = (rule: string): string | null => repeatsInWords(rule, at(27, 9), { now: 0, zone: ZONE });
    expect(words(FRIDAYS)).toBe('every Friday');
    expect(words('FREQ=MONTHLY;BYDAY=MO,FR')).toBeNull();
    expect(words('spoilt')).toBeNull();
  });
});

describe('X5 what comes on every working day, when the working week changes', () => {
  const EVERY = 'DTSTART:20261102T090000\nX-OVATION-DAYS:WORKING\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
  const FIRST = EVERY.replace('WEEKLY', 'MONTHLY').concat(';BYSETPOS=1');
  const usual = { workdays: [1, 2, 3, 4, 5], holidays: [] as string[] };
  // Thursday, 26 November, at two in the afternoon.
  const now = at(26, 14);
  const moved = (dueAt: number, calendar = usual, repeats = EVERY, before = usual) =>
    timeInNewWeek({ repeats, dueAt, state: 'waiting' }, before, { now, zone: ZONE, calendar });
  const fourDays = { ...usual, workdays: [1, 2, 3, 4] };
  const sixDays = { ...usual, workdays: [1, 2, 3, 4, 5, 6] };

  it('comes on the next working day, whether that is later or sooner', () => {
    expect(moved(at(27, 9), fourDays)).toBe(at(30, 9));
    expect(moved(at(27, 9), { ...usual, holidays: ['2026-11-27', '2026-11-30'] })).toBe(at(1, 9, 0, 12));
    expect(moved(at(30, 9), usual, EVERY, fourDays)).toBe(at(27, 9));
    expect(moved(at(27, 9), sixDays)).toBe(at(27, 9));
    expect(moved(at(1, 9, 0, 12), { ...usual, workdays: [3, 4] }, FIRST)).toBe(at(2, 9, 0, 12));
  });

  it('stays where the user put it off to, and is not asked for again on the day it was done early', () => {
    expect(moved(at(5, 9, 0, 12), fourDays)).toBe(at(5, 9, 0, 12));
    expect(moved(at(27, 15, 30), fourDays)).toBe(at(27, 15, 30));
    const late = EVERY.replace('T090000', 'T180000');
    expect(moved(at(27, 18), sixDays, late)).toBe(at(27, 18));
    expect(moved(at(26, 18), { ...usual, workdays: [1, 2, 3, 5] }, late)).toBe(at(27, 18));
  });

  it('leaves alone what names its days, and what has come', () => {
    expect(moved(at(27, 9), fourDays, FRIDAYS)).toBe(at(27, 9));
    const come = { repeats: EVERY, dueAt: at(26, 9), state: 'due' } as const;
    expect(timeInNewWeek(come, usual, { now, zone: ZONE, calendar: fourDays })).toBe(at(26, 9));
  });

  it('always stands on a working day that lies ahead', () => {
    const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(weeks, weeks, (first, second) => {
        const before = { workdays: first, holidays: [] };
        const dueAt = nextTime(EVERY, now, now, { now, zone: ZONE, calendar: before }) ?? 0;
        const after = moved(dueAt, { workdays: second, holidays: [] }, EVERY, before);
        expect(after).toBeGreaterThan(now);
        expect(second).toContain(weekdayOf(wallAt(after, ZONE)));
      }),
    );
  });
});

describe('X5 doing a nudge that repeats', () => {
  const nudge = added(
    {
      id: 'n1',
      account: 'me@ours.example',
      person: 'p1',
      reason: 'call',
      dueAt: at(27, 9),
      thread: null,
      kind: 'repeating',
      repeats: FRIDAYS,
    },
    at(25, 14),
  );
  const doneAt = (one: Nudge, now: number, zone = ZONE): Nudge =>
    done(one, now, timeAfterDone(one, { now, zone }));

  it('moves it to its next time, at which it is noticed anew', () => {
    const moved = doneAt(arrived(nudge, at(27, 9)), at(27, 11));
    expect(moved).toMatchObject({ state: 'waiting', dueAt: at(4, 9, 0, 12), noticedAt: null });
  });

  it('is taken back by undo', () => {
    const due = arrived(nudge, at(27, 9));
    expect(undone(doneAt(due, at(27, 11)), at(27, 12))).toMatchObject({
      state: 'due',
      dueAt: at(27, 9),
      noticedAt: at(27, 9),
    });
  });

  it('makes one of all the times that were missed', () => {
    expect(doneAt(arrived(nudge, at(27, 9)), at(16, 9, 0, 12)).dueAt).toBe(at(18, 9, 0, 12));
  });

  it('done early, is not asked for again that time', () => {
    expect(doneAt(nudge, at(26, 10)).dueAt).toBe(at(4, 9, 0, 12));
  });

  it('keeps its days and its hour through a snooze', () => {
    const put = snoozed(arrived(nudge, at(27, 9)), at(30, 15), at(27, 10));
    expect(doneAt(put, at(30, 16)).dueAt).toBe(at(4, 9, 0, 12));
  });

  it('is one change when the call arrives twice, and two when it is done once more later', () => {
    const once = doneAt(arrived(nudge, at(27, 9)), at(27, 11));
    expect(doneAt(once, at(27, 11) + 3000)).toBe(once);
    expect(doneAt(once, at(27, 11) + MINUTE).dueAt).toBe(at(11, 9, 0, 12));
  });

  it('does not come again on the same day where the user has flown west', () => {
    const moved = doneAt(arrived(nudge, at(27, 9)), at(27, 10), 'America/New_York');
    expect(wallAt(moved.dueAt, 'America/New_York')).toMatchObject({ month: 12, day: 4, hour: 9 });
  });

  it('ends where the rule is spoilt, and stays let go where it was', () => {
    const spoilt = { ...nudge, repeats: 'spoilt' };
    expect(doneAt(spoilt, at(27, 9)).state).toBe('done');
    expect(doneAt(letGo(nudge, at(25, 15)), at(27, 9)).state).toBe('done');
  });

  it('always lies ahead, and is never missed by more than its interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: at(25, 14), max: at(25, 14) + 400 * DAY }), (now) => {
        const { dueAt } = doneAt(nudge, now);
        expect(dueAt).toBeGreaterThan(now);
        expect(dueAt - Math.max(now, nudge.dueAt)).toBeLessThanOrEqual(7 * DAY + 60 * MINUTE);
      }),
    );
  });
});
