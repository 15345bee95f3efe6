import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Known, Promised } from '../../../../utils/nudges/context/known.ts';
import { openerOf } from '../../../../utils/nudges/context/opener.ts';
import { NUDGE_KINDS } from '../../../../utils/nudges/nudge.ts';

const at = (iso: string): number => Date.parse(`${iso}T10:00:00Z`);
const WHERE = { now: at('2026-11-28'), timeZone: 'Europe/Berlin', locale: 'en-GB' };
const NOTHING: Known = {
  kind: 'date',
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
const opener = (known: Partial<Known>): string => openerOf({ ...NOTHING, ...known }, WHERE);
const PROMISE: Promised = {
  text: "I'll send you the drawings by Friday",
  at: at('2026-11-20'),
  day: '2026-11-27',
  verbatim: true,
};

describe('X5 words to begin a follow-up with', () => {
  it('repeat our question and make a yes or a no enough where it is one', () => {
    const said = opener({
      kind: 'no-reply',
      asked: { text: 'Does the showroom open before Easter?', at: at('2026-11-20') },
    });
    expect(said).toContain(
      'On 20 November I asked you: “Does the showroom open before Easter?” A yes or a no',
    );
    expect(said).toContain('If it is no longer on your list, tell me');
  });

  it('ask for a line where yes and no do not answer', () => {
    expect(opener({ asked: { text: 'Who signs it off?', at: at('2026-11-27') } })).toContain(
      'Yesterday I asked you: “Who signs it off?” A line is enough',
    );
  });

  it('own up to a promise of ours before they ask for it', () => {
    expect(opener({ kind: 'promise', ourPromise: PROMISE })).toContain(
      "On 20 November I wrote: “I'll send you the drawings by Friday”.",
    );
  });

  it('say of what was typed that it is owed, and not that it was written', () => {
    const said = opener({ ourPromise: { ...PROMISE, text: 'The drawings', verbatim: false } });
    expect(said).toContain('There is one thing I owe you: “The drawings”.');
    expect(said).not.toContain('I wrote');
  });

  it('ask of a promise of theirs whether it stands, without blame', () => {
    expect(opener({ kind: 'promise', theirPromise: PROMISE })).toContain(
      "you wrote: “I'll send you the drawings by Friday”. Does that still stand, or has something come up?",
    );
  });

  it('ask before a day of theirs what would help', () => {
    const theirDay = { kind: 'go-live', text: null, day: '2026-12-03' } as const;
    expect(opener({ kind: 'occasion', theirDay })).toContain(
      'Your go-live is on Thursday 3 December. What would help you most between now and then?',
    );
    expect(opener({ kind: 'occasion', theirDay: { ...theirDay, text: 'Trade fair in Lyon' } })).toContain(
      '“Trade fair in Lyon” is on Thursday 3 December.',
    );
  });

  it('leave a birthday to the user', () => {
    const theirDay = { kind: 'birthday', text: null, day: '2026-12-03' } as const;
    expect(opener({ kind: 'occasion', theirDay })).toBe(
      'Hi Dana,\n\n[What you wish them for their birthday on Thursday 3 December, in your own words.]',
    );
  });

  it('ask what has come of the last thing where nothing is open', () => {
    expect(
      opener({ subject: 'Re: Northern site', last: { at: at('2026-06-02'), from: 'client' } }),
    ).toContain('In June 2026 you wrote to me about “Northern site”. What has come of it on your side?');
  });

  it('say who wrote last, and that one spoke', () => {
    const said = (from: 'us' | 'both') =>
      opener({ subject: '[EXT] AW: Automatic reply: Northern site', last: { at: at('2026-11-20'), from } });
    expect(said('us')).toContain('On 20 November I wrote to you about “Northern site”. What has come of it');
    expect(said('both')).toContain('On 20 November we spoke. What has come of “Northern site” since?');
  });

  it('begin with what the user set out to do, as a gap to fill, and leave out the empty one', () => {
    expect(opener({ note: 'Send Dana the [new] ROI sheet.' })).toBe(
      'Hi Dana,\n\n[Send Dana the [new] ROI sheet: in a line or two that they can use.]',
    );
  });

  it.each([
    ['2026-11-28', 'Your go-live is today. What would help you most today?'],
    ['2026-11-26', 'Your go-live was on Thursday 26 November. How did it go,'],
  ])('know a day of theirs that is today, and one that is past: %s', (day, words) => {
    expect(opener({ kind: 'occasion', theirDay: { kind: 'go-live', text: null, day } })).toContain(words);
  });

  it.each([
    ['Re: (no subject)', null],
    ['[EXTERNAL] Re: [Ticket 33] Doors', '“(Ticket 33) Doors”.'],
    [`Re: ${'The long story of the northern doors '.repeat(12)}`, 'northern doors The long…”.'],
  ])('quote a subject as one says it: %s', (subject, words) => {
    const said = opener({ subject, last: { at: at('2026-11-20'), from: 'us' } });
    if (words === null) expect(said).toBe('Hi Dana,\n\n[One thing you came across that they can use.]');
    else expect(said).toContain(words.replace('”.', '”'));
  });

  it('ask the user for something of use where nothing passed at all', () => {
    expect(opener({ name: null })).toBe('Hello,\n\n[One thing you came across that they can use.]');
  });

  it('are never stock phrases, whatever is known, and stay short', () => {
    const text = fc.string({ minLength: 1, maxLength: 5_000 });
    const moment = fc.integer({ min: 0, max: WHERE.now });
    const said = fc.option(fc.record({ text, at: moment }), { nil: null });
    const promise = fc.option(
      fc.record({
        text,
        at: moment,
        day: fc.constantFrom(null, '2026-12-03'),
        verbatim: fc.boolean(),
      }),
      { nil: null },
    );
    const known = fc.record({
      kind: fc.constantFrom(...NUDGE_KINDS),
      note: fc.option(fc.string({ maxLength: 500 }), { nil: null }),
      name: fc.constantFrom(null, 'Dana'),
      subject: fc.string({ maxLength: 300 }),
      last: fc.option(fc.record({ at: moment, from: fc.constantFrom('client' as const, 'us' as const) }), {
        nil: null,
      }),
      asked: said,
      ourPromise: promise,
      theirPromise: promise,
      wish: fc.constant(null),
      theirDay: fc.constantFrom(null, { kind: 'event' as const, text: null, day: '2026-12-03' }),
    });
    fc.assert(
      fc.property(known, (one) => {
        const words = openerOf(one, WHERE);
        expect(words).not.toMatch(
          /checking in|touch(?:ing)? base|circl(?:e|ing) back|follow(?:ing)? up|any updates|bump/iu,
        );
        expect(words.length).toBeLessThan(1_500);
      }),
    );
  });
});
