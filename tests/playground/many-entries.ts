import type { ListedLedger } from '../../components/ledger-lists/descriptions.ts';
import { daysAfter } from '../../utils/ledgers/calendar.ts';
import { newDelivery } from '../../utils/ledgers/delivery.ts';
import { newEnding } from '../../utils/ledgers/ending.ts';
import type { Evidence } from '../../utils/ledgers/entry.ts';
import { newExtra } from '../../utils/ledgers/extra.ts';
import { newFact } from '../../utils/ledgers/fact.ts';
import { DEFAULT_TEMPLATES } from '../../utils/ledgers/layers/templates.ts';
import { newOccasion } from '../../utils/ledgers/occasion.ts';
import { newPraise } from '../../utils/ledgers/praise.ts';
import { newPromise } from '../../utils/ledgers/promise.ts';
import { newWish } from '../../utils/ledgers/wish.ts';

/** Whose the entries are, in turns, and when the story runs. */
export interface Keeping {
  readonly account: string;
  /** Ids of clients. */
  readonly persons: readonly string[];
  /** ISO date where the user is. */
  readonly today: string;
  /** Unix ms. */
  readonly now: number;
}

/** What the n-th entry reads; every list finds it by its number. */
export const textOfEntry = (n: number) => `Crate ${n} of the big order`;

interface One extends Omit<Keeping, 'persons'> {
  readonly n: number;
  readonly day: string;
  readonly evidence: Evidence;
  readonly given: {
    readonly id: string;
    readonly account: string;
    readonly person: string;
    readonly origin: string;
    readonly text: string;
  };
}

/** An entry of each ledger as it begins. */
const BEGUN: { readonly [Name in ListedLedger]: (one: One) => object } = {
  promises: ({ n, now, given, evidence, today }) =>
    newPromise(
      { ...given, by: n % 3 ? 'client' : 'us', day: daysAfter(today, n - 1_000), evidence, source: 'mail' },
      now - n,
    ),
  wishes: ({ n, now, given, evidence }) => newWish({ ...given, evidence, source: 'mail' }, now - n),
  extras: ({ n, now, given: { origin: _, ...given }, day }) =>
    newExtra(
      { ...given, idea: null, aim: 'client', facts: [], source: 'typed' },
      { how: 'done', on: day, effort: 'minutes' },
      day,
      now - n,
    ),
  occasions: ({ n, now, given: { origin: _, ...given }, today }) => {
    const monthDay = daysAfter(today, n % 365).slice(5);
    const rule = { monthDay, year: null, every: 'year', leadDays: 7 } as const;
    return newOccasion({ ...given, kind: 'other', ...rule, source: 'typed' }, today, now - n);
  },
  facts: ({ n, now, given, evidence, day }) =>
    newFact({ ...given, evidence, day, saidByThem: true, sensitive: null, source: 'mail' }, now - n),
  endings: ({ n, now, given, evidence, day }) =>
    newEnding({ ...given, at: now - n, evidence, day, source: 'mail' }, 'sore', now - n),
  deliveries: ({ n, now, given: { text, ...given }, evidence, day, today }) =>
    newDelivery(
      { ...given, what: text, deliveredOn: day, claims: [], season: null, evidence, source: 'mail' },
      DEFAULT_TEMPLATES,
      today,
      now - n,
    ),
  praise: ({ n, now, given: { text: _, ...given }, evidence, day }) =>
    newPraise({ ...given, evidence, day, source: 'mail' }, now - n),
};

/** The ledgers that have a list. */
export const LISTED = Object.keys(BEGUN) as readonly ListedLedger[];

/** So many entries of a ledger, all of them open, a day of the last two years each. */
export function manyEntries(ledger: ListedLedger, count: number, keeping: Keeping): readonly object[] {
  const { persons, account, today, now } = keeping;
  return Array.from({ length: count }, (_, n) => {
    const text = textOfEntry(n);
    const id = `crate-${ledger}-${String(n).padStart(5, '0')}`;
    const given = { id, account, person: persons[n % persons.length] ?? '', origin: id, text };
    const evidence = { quote: text, by: null, at: now - n, thread: null };
    return BEGUN[ledger]({ n, account, today, now, day: daysAfter(today, -(n % 700)), evidence, given });
  });
}
