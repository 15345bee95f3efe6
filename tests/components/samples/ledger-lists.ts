import { editedPromise, type PromiseEntry, settledAs } from '../../../utils/ledgers/promise.ts';
import { granted, type WishEntry, wishIs } from '../../../utils/ledgers/wish.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { LedgerQuery, LedgerRow } from '../../../utils/messaging/calls/ledgers.ts';
import { DAY, NOW } from './dana.ts';
import { DAYLESS, promise, REFUSED_ONCE, THEIRS, wish } from './ledgers.ts';
import type { Answers } from './memory-desk.ts';

/** The day of `NOW`. */
export const TODAY = '2026-11-22';

const NAMES: Readonly<Record<string, readonly [name: string, address: string]>> = {
  'p-dana': ['Dana Whitfield', 'dana@brightbakery.example'],
  'p-tom': ['Tom Ilves', 'tom@brightbakery.example'],
  'p-sanne': ['Sanne Vliet', 'sanne@vliet.example'],
};

/** A promise that stands in its mail with these words. */
function said(text: string, changes: Partial<PromiseEntry>): PromiseEntry {
  const { evidence } = promise();
  return promise({ text, evidence: evidence && { ...evidence, quote: text }, ...changes });
}

export const KEPT_EARLY = said('We will confirm the floor plan on Monday', {
  id: 'pr-early',
  origin: 'pr-early',
  by: 'client',
  person: 'p-tom',
  day: '2026-11-16',
  state: 'early',
  settledOn: '2026-11-13',
});

export const GRANTED = wish({
  id: 'w-granted',
  origin: 'w-granted',
  person: 'p-sanne',
  text: 'It would be lovely to see a mill at work once.',
  evidence: null,
  state: 'granted',
  grant: { route: 'introduced', effort: 'hours', cost: 'a call', reaction: 'delighted', on: '2026-11-02' },
});

/** Promises of several clients, whose first five stand in the order of their days. */
export const PROMISES: readonly PromiseEntry[] = [
  promise(),
  said('I will send the sample box', { id: 'pr-today', origin: 'pr-today', person: 'p-tom', day: TODAY }),
  THEIRS,
  said(DAYLESS.text, { id: 'pr-3', origin: 'pr-3', day: DAYLESS.day }),
  KEPT_EARLY,
];
export const WISHES: readonly WishEntry[] = [wish(), REFUSED_ONCE, GRANTED];

/** Many promises, open, a day apart. */
export function manyPromises(count: number): PromiseEntry[] {
  return Array.from({ length: count }, (_, n) =>
    promise({
      id: `many-${n}`,
      origin: `many-${n}`,
      person: Object.keys(NAMES)[n % 3] ?? 'p-dana',
      by: n % 2 ? 'client' : 'us',
      text: `Promise number ${n}`,
      evidence: null,
      day: new Date(NOW + (n - 40) * DAY).toISOString().slice(0, 10),
      createdAt: NOW - n,
    }),
  );
}

type Either = PromiseEntry | WishEntry;

/**
 * The calls of two ledgers over objects in memory, with the real transitions and an undo.
 * @param most how many entries a change may name before it fails, to see what becomes of a part
 */
export function memoryLedgers(
  promises: readonly PromiseEntry[] = PROMISES,
  wishes: readonly WishEntry[] = WISHES,
  most = Number.POSITIVE_INFINITY,
): { readonly answers: Answers; readonly at: (id: string) => Either | undefined } {
  const held = new Map<string, Either>([...promises, ...wishes].map((entry) => [entry.id, entry]));
  const events = new Map<string, readonly Either[]>();
  let changed = 0;
  const change = (ids: readonly string[], apply: (entry: never) => Either) => {
    changed += ids.length;
    if (changed > most) throw new CallError('database');
    const before = ids.flatMap((id) => held.get(id) ?? []);
    const after = before.map((entry) => apply(entry as never));
    const moved = before.filter((entry, place) => entry !== after[place]);
    for (const entry of after) held.set(entry.id, entry);
    if (moved.length === 0) return { event: null };
    const event = `event-${events.size + 1}`;
    events.set(event, moved);
    return { event };
  };
  const undo = (names: readonly string[]) => {
    for (const entry of names.flatMap((name) => events.get(name) ?? [])) held.set(entry.id, entry);
    return null;
  };
  const list = <Entry extends Either>(
    of: (entry: Either) => entry is Entry,
    query: Omit<LedgerQuery<'promises'>, 'states'> & { readonly states: readonly string[] },
  ) => {
    const { person, states, search, by = null, before, sort, skip, limit } = query;
    const found = [...held.values()]
      .filter(of)
      .filter(
        (entry) =>
          (person === null || entry.person === person) &&
          states.includes(entry.state) &&
          (by === null || ('by' in entry && entry.by === by)) &&
          (before === undefined || entry.day < before) &&
          entry.text.toLowerCase().includes(search.toLowerCase()),
      );
    const named = found.map((entry) => {
      const [personName = '', address = ''] = NAMES[entry.person] ?? [];
      return { ...entry, personName, address };
    });
    const keyOf = { day: (row: Entry) => row.day, newest: (row: Entry) => `${9e15 - row.createdAt}` };
    const key = (row: Entry & { personName: string }) =>
      sort === 'client' ? `${row.personName}${row.day}` : keyOf[sort](row);
    return named.sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(skip, skip + limit);
  };
  const isPromise = (entry: Either): entry is PromiseEntry => 'by' in entry;
  const isWish = (entry: Either): entry is WishEntry => !isPromise(entry);
  return {
    at: (id) => held.get(id),
    answers: {
      'promises.list': (query) => list(isPromise, query) as LedgerRow<'promises'>[],
      'wishes.list': (query) => list(isWish, query) as LedgerRow<'wishes'>[],
      'promises.settle': ({ ids, how }) =>
        change(ids, (one: PromiseEntry) => settledAs(one, how, TODAY, NOW)),
      'promises.edit': ({ id, text, day }) =>
        change([id], (one: PromiseEntry) => editedPromise(one, text, day, NOW)),
      'wishes.state': ({ ids, state }) => change(ids, (one: WishEntry) => wishIs(one, state, NOW)),
      'wishes.grant': ({ id, ...how }) =>
        change([id], (one: WishEntry) => granted(one, { ...how, on: TODAY }, NOW)),
      'ledger.undo': ({ event }) => undo([event]),
      'ledger.undoAll': ({ events }) => undo(events),
    },
  };
}
