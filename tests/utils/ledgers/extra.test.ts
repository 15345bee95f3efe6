import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import {
  answered,
  backAgain,
  effortOf,
  isResting,
  isSpent,
  newExtra,
  reactionToAsk,
  sinceDay,
  tookIt,
} from '../../../utils/ledgers/extra.ts';
import { sampleExtra } from './sample-extra.ts';

const TODAY = '2026-05-03';
const IDEA = 'team-pocket-steps';
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const on = (day: string) => Date.parse(`${day}T12:00:00Z`);
const givenOn = (day: string) =>
  sampleExtra({
    day,
    given: { on: day, effort: null, reaction: null },
    createdAt: on(day),
    updatedAt: on(day),
  });

describe('C4 the same idea for the same client', () => {
  it('does not come again within twelve months of the day it was given', () => {
    expect(isSpent([givenOn('2026-03-01')], IDEA, TODAY)).toBe(true);
    expect(isSpent([givenOn('2025-05-04')], IDEA, TODAY)).toBe(true);
    expect(isSpent([givenOn('2025-05-03')], IDEA, TODAY)).toBe(false);
    expect(isSpent([givenOn('2024-05-03')], IDEA, TODAY)).toBe(false);
  });

  it('is spent on each of those days and on none after, also over a 29th of February', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 1_000 }), (start, later) => {
        const day = daysAfter('2026-01-01', start);
        const today = daysAfter(day, later);
        const sameDayNextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
        const isOver = day.endsWith('02-29') ? later >= 365 : today >= sameDayNextYear;
        expect(isSpent([givenOn(day)], IDEA, today)).toBe(!isOver);
      }),
    );
  });

  it('reads no further back than what still counts', () => {
    expect(sinceDay(TODAY)).toBe('2025-05-04');
    expect(sinceDay('2028-02-29')).toBe('2027-03-01');
  });

  it('never comes again where the user said not this, and waits where they said later', () => {
    expect(isSpent([sampleExtra({ state: 'not-this', given: null })], IDEA, '2036-05-03')).toBe(true);
    const later = sampleExtra({ state: 'later', day: '2026-05-20', given: null });
    expect(isSpent([later], IDEA, TODAY)).toBe(true);
    expect(isSpent([later], IDEA, '2026-05-20')).toBe(false);
  });

  it('is another matter than another idea', () => {
    expect(isSpent([givenOn('2026-03-01')], 'team-open-hour', TODAY)).toBe(false);
  });
});

describe('C2 one extra at a time', () => {
  it('leaves a month after one was given, and a week after one was put off', () => {
    expect(isResting([givenOn('2026-04-10')], TODAY, dayOf)).toBe(true);
    expect(isResting([givenOn('2026-04-02')], TODAY, dayOf)).toBe(false);
    const later = (day: string) =>
      sampleExtra({ state: 'later', day: '2026-07-01', given: null, updatedAt: on(day) });
    expect(isResting([later('2026-04-28')], TODAY, dayOf)).toBe(true);
    expect(isResting([later('2026-04-20')], TODAY, dayOf)).toBe(false);
    expect(isResting([sampleExtra({ state: 'not-this', given: null })], '2026-03-02', dayOf)).toBe(false);
  });

  it('brings back first what has waited longest', () => {
    const later = (id: string, day: string) => sampleExtra({ id, state: 'later', day, given: null });
    const log = [later('b', '2026-05-01'), later('a', '2026-04-01'), later('c', '2026-05-04')];
    expect(backAgain(log, TODAY)?.id).toBe('a');
    expect(backAgain([later('c', '2026-05-04')], TODAY)).toBe(null);
  });
});

describe('C4 how they took it', () => {
  it('is asked once they have written since, or after a fortnight, and not for ever', () => {
    const given = givenOn('2026-05-01');
    expect(reactionToAsk([given], TODAY, null)).toBe(null);
    expect(reactionToAsk([given], TODAY, '2026-05-01')).toBe(null);
    expect(reactionToAsk([given], TODAY, '2026-05-02')).toBe(given);
    expect(reactionToAsk([given], '2026-05-15', null)).toBe(given);
    expect(reactionToAsk([given], '2026-05-01', '2026-05-02')).toBe(null);
    expect(reactionToAsk([given], '2027-05-01', '2027-04-30')).toBe(null);
  });

  it('is asked no more once it was said, also where nobody can tell', () => {
    const told = tookIt(givenOn('2026-05-01'), { reaction: 'unknown', effort: 'hours' }, 9);
    expect(told).toMatchObject({
      given: { on: '2026-05-01', reaction: 'unknown', effort: 'hours' },
      updatedAt: 9,
    });
    expect(reactionToAsk([told], '2026-05-20', null)).toBe(null);
    expect(tookIt(told, { reaction: 'unknown', effort: 'hours' }, 10)).toBe(told);
  });

  it('cannot be said of what was not given', () => {
    const later = sampleExtra({ state: 'later', given: null });
    expect(tookIt(later, { reaction: 'pleased', effort: null }, 9)).toBe(later);
  });
});

describe('C2 an answer to an idea', () => {
  const { id, account, person, idea, text, aim, facts } = sampleExtra();
  const given = { id, account, person, idea, text, aim, facts, source: 'mail' } as const;

  it('is one answer a day, whichever window gave it', () => {
    const first = newExtra(given, { how: 'not-this' }, TODAY, 1);
    const second = newExtra({ ...given, id: 'x2' }, { how: 'done', on: TODAY, effort: null }, TODAY, 2);
    expect(second.origin).toBe(first.origin);
    expect(newExtra(given, { how: 'not-this' }, '2026-05-04', 1).origin).not.toBe(first.origin);
    expect(newExtra({ ...given, idea: null }, { how: 'not-this' }, TODAY, 1).origin).toBe(id);
  });

  it('can be changed, and the same answer changes nothing', () => {
    const later = newExtra(given, { how: 'later', day: '2026-06-01' }, TODAY, 1);
    expect(answered(later, { how: 'later', day: '2026-06-01' }, 2)).toBe(later);
    const done = answered(later, { how: 'done', on: TODAY, effort: 'minutes' }, 2);
    expect(done).toMatchObject({ state: 'done', day: TODAY, given: { on: TODAY, reaction: null } });
    expect(answered(done, { how: 'done', on: '2026-05-09', effort: null }, 3)).toBe(done);
    expect(answered(done, { how: 'not-this' }, 3)).toMatchObject({ state: 'not-this', given: null });
  });

  it.each([
    [5, 'minutes'],
    [60, 'minutes'],
    [75, 'hours'],
    [481, 'days'],
  ] as const)('of %i minutes takes %s', (minutes, effort) => {
    expect(effortOf(minutes)).toBe(effort);
  });
});
