import { describe, expect, it } from 'vitest';
import { isChange, type LedgerDescription } from '../../../components/ledger-lists/description.ts';
import { DESCRIPTIONS, LISTED, type ListedLedger } from '../../../components/ledger-lists/descriptions.ts';
import { asEntries, groupByClient } from '../../../components/ledger-lists/group-by-client.ts';
import { DELIVERY_STATES } from '../../../utils/ledgers/delivery.ts';
import { ENDING_STATES } from '../../../utils/ledgers/ending.ts';
import { EXTRA_STATES } from '../../../utils/ledgers/extra.ts';
import { FACT_STATES } from '../../../utils/ledgers/fact.ts';
import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import { OCCASION_STATES } from '../../../utils/ledgers/occasion.ts';
import { PRAISE_STATES } from '../../../utils/ledgers/praise.ts';
import { PROMISE_STATES, type PromiseEntry } from '../../../utils/ledgers/promise.ts';
import { WISH_STATES, type WishEntry } from '../../../utils/ledgers/wish.ts';
import { NOW } from '../samples/dana.ts';
import { english } from '../samples/english.ts';
import { GRANTED, KEPT_EARLY } from '../samples/ledger-lists.ts';
import { DAYLESS, promise, REFUSED_ONCE, wish } from '../samples/ledgers.ts';

const STATES: Readonly<Record<ListedLedger, readonly string[]>> = {
  promises: PROMISE_STATES,
  wishes: WISH_STATES,
  extras: EXTRA_STATES,
  occasions: OCCASION_STATES,
  facts: FACT_STATES,
  endings: ENDING_STATES,
  deliveries: DELIVERY_STATES,
  praise: PRAISE_STATES,
};
const WORDS = { t: english, now: NOW, locale: 'en-GB' };
const whose = { personName: 'Dana Whitfield', address: 'dana@brightbakery.example' };

/** What every description has to keep to, whichever ledger it is of. */
function faultsOf<Name extends LedgerName>(described: LedgerDescription<Name>, states: readonly string[]) {
  const { filters, actions, sorts } = described;
  const shown = new Set(filters.flatMap((filter) => [...filter.states] as string[]));
  const keys = actions.map(({ key }) => key);
  /** Taken by the page: walking, undoing, opening the mail, choosing all, and the tabs. */
  const taken = ['j', 'k', 'u', 'o', 'a', ' '];
  return {
    'states under no filter': states.filter((state) => !shown.has(state)),
    'filters of one name': filters.length - new Set(filters.map(({ name }) => name)).size,
    'orders named twice': sorts.length - new Set(sorts.map(([sort]) => sort)).size,
    'keys used twice': keys.length - new Set(keys).size,
    'keys of the page': keys.filter((key) => taken.includes(key) || /\d/.test(key)),
    'keys without a capital': keys.filter((key) => key.toUpperCase() === key),
    'states nothing leads out of': states.filter(
      (state) => !actions.some(({ from }) => (from as readonly string[]).includes(state)),
    ),
    'changes without ids': actions
      .filter(isChange)
      .filter(({ change }) => !JSON.stringify(change(['one', 'two'])).includes('["one","two"]')),
  };
}

describe('D1, D7 the descriptions of ledgers', () => {
  it.each(LISTED)('%s leaves nothing out and takes no key of the page', (name) => {
    const pick = <Name extends ListedLedger>(ledger: Name) =>
      faultsOf<Name>(DESCRIPTIONS[ledger], STATES[ledger]);
    expect(
      Object.entries(pick(name)).filter(([, found]) => found !== 0 && (found as []).length !== 0),
    ).toEqual([]);
  });
});

describe('D7 how a promise reads in its list', () => {
  const read = (entry: PromiseEntry) => {
    const row = { ...entry, ...whose };
    const { marks, when, lines } = DESCRIPTIONS.promises;
    return [
      marks(row, WORDS).map(({ text }) => text),
      when(row, WORDS),
      lines(row, WORDS).map((line) => line.join(' ')),
    ];
  };
  const settled = (changes: Partial<PromiseEntry>) => promise({ settledOn: '2026-11-20', ...changes });

  it.each<[string, PromiseEntry, unknown[]]>([
    ['late', promise(), [['You promised'], { text: '9 days late', tone: 'sore' }, []]],
    ['due today', promise({ day: '2026-11-22' }), [['You promised'], { text: 'due today', tone: 'due' }, []]],
    ['without a day', DAYLESS, [['You promised'], { text: 'no day named', tone: '' }, []]],
    [
      'kept early',
      KEPT_EARLY,
      [
        ['They promised', 'Kept early'],
        { text: '3 days early', tone: 'kept' },
        ['Due 16 November', 'Settled 13 November'],
      ],
    ],
    [
      'kept late',
      settled({ state: 'kept', day: '2026-11-19' }),
      [
        ['You promised', 'Kept'],
        { text: '1 day late', tone: 'sore' },
        ['Due 19 November', 'Settled 20 November'],
      ],
    ],
    [
      'kept on its day',
      settled({ state: 'kept', day: '2026-11-20' }),
      [
        ['You promised', 'Kept'],
        { text: 'on its day', tone: 'kept' },
        ['Due 20 November', 'Settled 20 November'],
      ],
    ],
    [
      'released',
      settled({ state: 'released' }),
      [['You promised', 'Released'], null, ['Due 13 November', 'Settled 20 November']],
    ],
    [
      'kept without a day',
      settled({ state: 'exceeded', day: DAYLESS.day }),
      [['You promised', 'More than kept'], null, ['Settled 20 November']],
    ],
  ])('%s', (_, entry, words) => {
    expect(read(entry)).toEqual(words);
  });
});

describe('D4 how a wish reads in its list', () => {
  const read = (entry: WishEntry) => {
    const row = { ...entry, ...whose };
    const { marks, lines } = DESCRIPTIONS.wishes;
    return [marks(row, WORDS).map(({ text }) => text), lines(row, WORDS).map((line) => line.join(': '))];
  };

  it('says how it was answered, what it took, and how it was taken', () => {
    expect(read(GRANTED)).toEqual([
      ['Granted'],
      [
        'Answered: introduced somebody',
        'On: 2 November',
        'Effort: hours',
        'Cost: a call',
        'They were: delighted',
      ],
    ]);
    expect(read(wish())).toEqual([[], []]);
    expect(read(REFUSED_ONCE)).toEqual([['You had to say no'], []]);
  });
});

describe('D7 rows that run by client', () => {
  const rows = ['a', 'a', 'b', 'a'].map((person, n) => ({ id: String(n), person }));
  const flat = (items: readonly { kind: string; row: { id: string; person: string } }[]) =>
    items.map(({ kind, row }) => (kind === 'client' ? row.person : row.id));

  it('stand under a heading for each run of one', () => {
    expect(flat(groupByClient(rows))).toEqual(['a', '0', '1', 'b', '2', 'a', '3']);
    expect(flat(asEntries(rows))).toEqual(['0', '1', '2', '3']);
    expect(groupByClient([])).toEqual([]);
  });
});
