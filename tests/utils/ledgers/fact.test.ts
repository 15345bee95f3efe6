import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOfFact,
  editedFact,
  FACT_STATES,
  type FactEntry,
  factIs,
  lastFirst,
  newFact,
  sayable,
} from '../../../utils/ledgers/fact.ts';
import { SENSITIVITIES } from '../../../utils/ledgers/sensitive.ts';
import { NOON } from '../clients/make-view.ts';
import { sampleFact } from './sample-people.ts';

const LATER = NOON + 1;
const sensitive = fc.constantFrom(null, ...SENSITIVITIES);
const fact = fc
  .record({
    id: fc.uuid(),
    day: fc.constantFrom('2026-01-01', '2026-02-02', '2026-03-03'),
    createdAt: fc.nat(5),
    sensitive,
    state: fc.constantFrom(...FACT_STATES),
  })
  .map((part) => sampleFact(part));
const edit = fc.record({
  text: fc.string({ maxLength: 1_200 }),
  day: fc.constantFrom('2026-04-20', '2026-04-21'),
  saidByThem: fc.boolean(),
  sensitive,
});
const change: fc.Arbitrary<(fact: FactEntry) => FactEntry> = fc.oneof(
  edit.map((to) => (one: FactEntry) => editedFact(one, to, LATER)),
  fc.constantFrom(...FACT_STATES).map((to) => (one: FactEntry) => factIs(one, to, LATER)),
);

describe('D6 every change of a fact', () => {
  it('made twice is the same as once', () => {
    fc.assert(
      fc.property(change, change, (first, apply) => {
        const once = apply(first(sampleFact()));
        expect(apply(once)).toBe(once);
      }),
    );
  });

  it('begins with an open one', () => {
    const { state: _, createdAt: __, updatedAt: ___, ...given } = sampleFact();
    expect(newFact(given, NOON)).toEqual(sampleFact());
  });

  it('keeps the words where none were typed', () => {
    const { text } = sampleFact();
    const changed = editedFact(sampleFact(), { ...sampleFact(), text: '  ', sensitive: 'health' }, LATER);
    expect(changed).toMatchObject({ text, sensitive: 'health', updatedAt: LATER });
  });
});

describe('D6 what leaves the card', () => {
  it('is nothing that is folded, and nothing that is forgotten', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 20 }), (facts) => {
        const out = sayable(facts);
        expect(out.every((one) => one.sensitive === null && one.state === 'open')).toBe(true);
        const held = facts.filter((one) => !out.includes(one));
        expect(held.every((one) => one.sensitive !== null || one.state === 'forgotten')).toBe(true);
      }),
    );
  });
});

describe('D6 the last fact', () => {
  it('is the one of the latest day, and of one day the one kept last', () => {
    const facts = [
      sampleFact({ id: 'old', day: '2026-01-01', createdAt: 9 }),
      sampleFact({ id: 'first', day: '2026-04-01', createdAt: 1 }),
      sampleFact({ id: 'last', day: '2026-04-01', createdAt: 2 }),
    ];
    expect(lastFirst(facts).map(({ id }) => id)).toEqual(['last', 'first', 'old']);
  });

  it('is of today at the latest, whatever was typed', () => {
    expect(dayOfFact('2027-01-01', '2026-05-03')).toBe('2026-05-03');
    expect(dayOfFact('2024-02-29', '2026-05-03')).toBe('2024-02-29');
  });
});
