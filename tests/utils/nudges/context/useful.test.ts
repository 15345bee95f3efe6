import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../utils/nudges/context/known.ts';
import { questionOf as questionIn } from '../../../../utils/nudges/context/question.ts';
import { usefulTo } from '../../../../utils/nudges/context/useful.ts';

const NOTHING: Known = {
  kind: 'keep-in-touch',
  note: null,
  name: 'Dana',
  subject: '',
  last: null,
  asked: null,
  ourPromise: null,
  theirPromise: null,
  wish: null,
  theirDay: null,
};
const WHERE = { now: Date.parse('2026-11-28T10:00:00Z'), timeZone: 'Europe/Berlin', locale: 'en-GB' };
const questionOf = (known: Known) => questionIn(known, WHERE);
const PROMISE = { text: 'the drawings', at: 1, day: '2026-12-01', verbatim: true };
const WISH = { text: 'labels in Polish', line: 'In May you wrote …' };
const DAY = { kind: 'go-live', text: null, day: '2026-12-03' } as const;

describe('X5 why it is of use to the client to hear from us', () => {
  it.each([
    ['what we owe them', { ourPromise: PROMISE, theirDay: DAY, wish: WISH }, 'our-promise'],
    ['a day of theirs', { theirDay: DAY, wish: WISH, theirPromise: PROMISE }, 'their-day'],
    ['what they wished for', { wish: WISH, theirPromise: PROMISE }, 'their-wish'],
    ['last that their own promise may have slipped their mind', { theirPromise: PROMISE }, 'their-promise'],
  ])('is %s', (_, known, what) => {
    expect(usefulTo({ ...NOTHING, ...known })?.what).toBe(what);
  });

  it('is not made up', () => {
    expect(usefulTo(NOTHING)).toBeNull();
  });
});

describe('X5 the one question beside a follow-up', () => {
  it('is ours that stands open', () => {
    expect(questionOf({ ...NOTHING, asked: { text: 'Who signs it off?', at: 1 }, theirDay: DAY })).toBe(
      'Who signs it off?',
    );
  });

  it('asks before a day of theirs what would help', () => {
    expect(questionOf({ ...NOTHING, theirDay: DAY })).toBe('What would help you most between now and then?');
    const past = { ...DAY, day: '2026-11-26' };
    expect(questionOf({ ...NOTHING, theirDay: past })).toBe(
      'How did it go, and what would have made it easier?',
    );
  });

  it('asks what has come of the last thing, and nothing where nothing passed', () => {
    const last = { at: 1, from: 'client' } as const;
    expect(questionOf({ ...NOTHING, subject: 'Re: Northern site', last })).toBe(
      'What has come of “Northern site” on your side?',
    );
    expect(questionOf({ ...NOTHING, subject: 'Re:', last })).toBeNull();
    expect(questionOf(NOTHING)).toBeNull();
  });
});
