import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideOrigin,
  compare,
  type Here,
  handedName,
  handedOrigin,
} from '../../../../utils/ledgers/handover/compare.ts';
import type { Handed } from '../../../../utils/ledgers/handover/handover.ts';
import { type AnyRule, ruleOf } from '../../../../utils/ledgers/handover/may-leave.ts';
import type { PromiseEntry } from '../../../../utils/ledgers/promise.ts';
import { sampleEvidence, samplePromise, sampleWish } from '../sample-entries.ts';

const rule = ruleOf('promises') as AnyRule;
const here = (part: Partial<PromiseEntry>): Here => {
  const row = samplePromise(part);
  return { id: row.id, origin: row.origin, person: row.person, what: row };
};
const handed = (name: string, part: Partial<PromiseEntry> = {}): Handed => ({
  name,
  createdAt: 1,
  updatedAt: 1,
  what: rule.leaving(samplePromise(part)),
});
const stands = (theirs: readonly Handed[], rows: readonly Here[], person: string | null = 'dana') =>
  compare(rule, theirs, person, rows).map(({ stands }) => stands);

describe('D3 an entry that is handed over', () => {
  it('is new where nothing here is like it', () => {
    expect(stands([handed('x')], [])).toEqual(['new']);
    expect(stands([handed('x')], [here({ text: 'Something else', evidence: null })])).toEqual(['new']);
  });

  it('is known by its name, wherever it has been', () => {
    const mine = { text: 'Reworded', evidence: null };
    expect(stands([handed('p1')], [here({ id: 'p1', ...mine })])).toEqual(['conflict']);
    const came = here({ id: 'p9', origin: handedOrigin({ name: 'p1' }), person: 'tom', ...mine });
    expect(stands([handed('p1')], [came])).toEqual(['conflict']);
    expect(handedName(came)).toBe('p1');
    expect(handedName(here({ id: 'p7', origin: 'p7' }))).toBe('p7');
  });

  it('is known by its words and its day, or by the words of the mail it was kept from', () => {
    const typed = here({ id: 'other', origin: 'other', evidence: null });
    expect(stands([handed('x', { evidence: null })], [typed])).toEqual(['same']);
    expect(stands([handed('x', { evidence: null, day: '2026-06-01' })], [typed])).toEqual(['new']);
    const reworded = here({ id: 'other', origin: 'other', text: 'Floor plan', day: '2026-06-01' });
    expect(stands([handed('x')], [reworded])).toEqual(['conflict']);
    expect(stands([handed('x')], [here({ ...reworded.what, person: 'tom' })])).toEqual(['new']);
    expect(stands([handed('x')], [reworded], null)).toEqual(['new']);
  });

  it('is the same whatever mail it was kept from, and whenever', () => {
    const other = sampleEvidence({ at: 5, quote: 'Floor plan comes Friday', thread: null });
    expect(stands([handed('p1', { evidence: other })], [here({ updatedAt: 9 })])).toEqual(['same']);
  });

  it('is a conflict where it stands otherwise here', () => {
    expect(stands([handed('p1', { state: 'kept', settledOn: '2026-05-07' })], [here({})])).toEqual([
      'conflict',
    ]);
  });

  it('stands for one entry here, and not for two', () => {
    const one = here({ id: 'a', origin: 'a', evidence: null });
    const part = { evidence: null };
    expect(stands([handed('x', part), handed('y', part)], [one])).toEqual(['same', 'new']);
    const kept = here({ id: 'b', origin: 'b', evidence: null, state: 'kept', settledOn: '2026-05-07' });
    expect(stands([handed('x', part)], [kept, one])).toEqual(['same']);
  });

  it('is there already where this very version was put beside another', () => {
    const theirs = handed('p1', { text: 'By Thursday' });
    const beside = here({ id: 'b', origin: besideOrigin(theirs), text: 'Reworded since' });
    expect(stands([theirs], [here({}), beside])).toEqual(['same']);
    expect(stands([handed('p1', { text: 'By Monday' })], [here({}), beside])).toEqual(['conflict']);
  });

  it('gives no two versions of an entry the same origin', () => {
    const words = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        fc.pre(a !== b);
        const origin = (text: string) => besideOrigin({ name: 'n', what: { text } });
        return origin(a) !== origin(b);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes what the user keeps folded as no difference', () => {
    const facts = ruleOf('facts') as AnyRule;
    const fact = {
      text: 'Plays the cello',
      day: '2026-05-03',
      evidence: null,
      saidByThem: true,
      state: 'open',
    };
    const mine = { id: 'f', origin: 'f', person: 'dana', what: { ...fact, sensitive: 'family' } };
    const theirs = { name: 'f', createdAt: 1, updatedAt: 1, what: { ...fact, sensitive: null } };
    expect(compare(facts, [theirs], 'dana', [mine])[0]?.stands).toBe('same');
  });

  it('takes an empty line of care as no difference, and another one as one', () => {
    const cares = ruleOf('cares') as AnyRule;
    const care = { day: '9999-12-31', state: 'kept', serves: null, feelAs: null, quietUntil: null };
    const mine = { id: 'c', origin: 'care\ndana', person: 'dana', what: { ...care, feelAs: 'heard' } };
    const theirs = (part: object) => [{ name: 'd', createdAt: 1, updatedAt: 1, what: { ...care, ...part } }];
    expect(compare(cares, theirs({}), 'dana', [mine])[0]?.stands).toBe('same');
    expect(compare(cares, theirs({ serves: 'bakers' }), 'dana', [mine])[0]?.stands).toBe('conflict');
  });

  it('never takes when a wish was shown for a difference', () => {
    const wishes = ruleOf('wishes') as AnyRule;
    const mine = {
      id: 'w1',
      origin: 'o',
      person: 'dana',
      what: sampleWish({ shown: { on: '2026-05-03', thread: 't' } }),
    };
    const theirs = { name: 'w1', createdAt: 1, updatedAt: 1, what: wishes.leaving(sampleWish()) };
    expect(compare(wishes, [theirs], 'dana', [mine])[0]?.stands).toBe('same');
  });
});
