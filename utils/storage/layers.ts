import { Dexie } from 'dexie';
import { dayOf } from '../clients/day.ts';
import type { DeliveryEntry } from '../ledgers/delivery.ts';
import { type Evidence, NO_DAY } from '../ledgers/entry.ts';
import type { Ingredients } from '../ledgers/layers/cake.ts';
import { greetingName } from '../ledgers/layers/draft.ts';
import type { LayerFacts, Said } from '../ledgers/layers/facts.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import { PRAISE_WORDS, type PraiseEntry } from '../ledgers/praise.ts';
import type { Database } from './database.ts';
import { lastEntriesOf, tableOf } from './ledgers.ts';
import type { PersonRow } from './rows.ts';

/** Nobody has more of one kind with one client than can be looked at. */
const MOST = 500;

/** Everything that was delivered to a client, the newest first, open ones in front. */
export async function deliveriesOf(db: Database, person: string): Promise<DeliveryEntry[]> {
  const [open, closed] = await Promise.all([
    inState(db, 'deliveries', person, 'open'),
    inState(db, 'deliveries', person, 'closed'),
  ]);
  const newest = (a: DeliveryEntry, b: DeliveryEntry) => b.deliveredOn.localeCompare(a.deliveredOn);
  return [...open.sort(newest), ...closed.sort(newest)];
}

/** K5: a client's praise, the newest first. */
export async function praiseOf(db: Database, person: string): Promise<PraiseEntry[]> {
  const all = await Promise.all(PRAISE_WORDS.map((state) => inState(db, 'praise', person, state)));
  return all.flat().sort((a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt);
}

/** So many of the newest are enough to find the last in: praise lies in the order of its days, wishes as they were kept. */
const NEWEST_PRAISE = 5;
const NEWEST_WISHES = 20;

async function newestPraise(db: Database, person: string): Promise<PraiseEntry[]> {
  const newest = PRAISE_WORDS.map((state) => lastEntriesOf(db, 'praise', person, state, NEWEST_PRAISE));
  return (await Promise.all(newest)).flat();
}

/**
 * What drafts to a client can come back to: only words of their own, the last of each kind.
 * @param timeZone IANA zone of the user
 */
export async function factsFor(db: Database, person: PersonRow, timeZone: string): Promise<LayerFacts> {
  const [praise, wishes] = await Promise.all([
    newestPraise(db, person.id),
    lastEntriesOf(db, 'wishes', person.id, 'open', NEWEST_WISHES),
  ]);
  return {
    name: greetingName(person.name),
    praise: lastSaid(praise, person, timeZone),
    wish: lastSaid(wishes, person, timeZone),
  };
}

function lastSaid(
  entries: readonly { readonly evidence: Evidence | null; readonly day: string }[],
  { addresses }: PersonRow,
  timeZone: string,
): Said | null {
  const said = entries.flatMap(({ evidence, day }) => {
    if (evidence?.by == null || !addresses.includes(evidence.by)) return [];
    const on = evidence.at === null ? day : dayOf(evidence.at, timeZone);
    return on === NO_DAY ? [] : [{ quote: evidence.quote, day: on }];
  });
  return said.sort((a, b) => b.day.localeCompare(a.day))[0] ?? null;
}

/** K4: everything that lies in one client's cake. */
export async function ingredientsOf(db: Database, person: string): Promise<Ingredients> {
  const [deliveries, wishes, promises, extras] = await Promise.all([
    deliveriesOf(db, person),
    inState(db, 'wishes', person, 'granted'),
    inState(db, 'promises', person, 'early'),
    inState(db, 'extras', person, 'done'),
  ]);
  return { deliveries, wishes, promises, extras };
}

/** K4: what lies in the cake of everybody who was ever delivered anything, by client. */
export async function allIngredients(db: Database): Promise<ReadonlyMap<string, Ingredients>> {
  const [deliveries, wishes, promises, extras] = await Promise.all([
    db.deliveries.toArray(),
    db.wishes.where('[state+day]').between(['granted', Dexie.minKey], ['granted', Dexie.maxKey]).toArray(),
    db.promises.where('[state+day]').between(['early', Dexie.minKey], ['early', Dexie.maxKey]).toArray(),
    db.extras.where('[state+day]').between(['done', Dexie.minKey], ['done', Dexie.maxKey]).toArray(),
  ]);
  const of = {
    wishes: Map.groupBy(wishes, ({ person }) => person),
    promises: Map.groupBy(promises, ({ person }) => person),
    extras: Map.groupBy(extras, ({ person }) => person),
  };
  const all = [...Map.groupBy(deliveries, ({ person }) => person)].map(([person, delivered]) => {
    const rest = {
      wishes: of.wishes.get(person) ?? [],
      promises: of.promises.get(person) ?? [],
      extras: of.extras.get(person) ?? [],
    };
    return [person, { deliveries: delivered, ...rest }] as const;
  });
  return new Map(all);
}

function inState<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  person: string,
  state: Ledgers[Name]['state'],
): Promise<Ledgers[Name][]> {
  return tableOf(db, ledger)
    .where('[person+state+day]')
    .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey])
    .limit(MOST)
    .toArray();
}
