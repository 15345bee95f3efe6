import { nameKey } from '../clients/clean-name.ts';
import type { AskRecord } from '../judgement/ask-record.ts';
import type { Entry } from '../ledgers/entry.ts';
import { besideOrigin, handedOrigin } from '../ledgers/handover/compare.ts';
import type { Handed, HandedName } from '../ledgers/handover/handover.ts';
import { ruleOf } from '../ledgers/handover/may-leave.ts';
import type { EntryChange } from '../ledgers/ledgers.ts';
import type { HandoverChoices, TakenOver } from '../messaging/calls/handover.ts';
import type { Database } from './database.ts';
import type { AskChange, HandoverEvent, PersonChange } from './handover-event.ts';
import type { ShelfRow } from './handover-shelf.ts';
import { newId } from './new-id.ts';
import { newPerson } from './persons.ts';
import type { PlannedClient, PlannedEntry } from './plan-handover.ts';
import { addressOf } from './preview-handover.ts';
import type { PersonRow } from './rows.ts';

/** One hand-over being taken: gathers what it changes, then writes all of it. Lives inside one transaction. */
export class Taking {
  readonly #account: string;
  readonly #now: number;
  readonly #chosen: ReadonlyMap<string, HandoverChoices['entries'][number]>;
  readonly #withAddresses: ReadonlySet<string>;
  readonly #changes: EntryChange[] = [];
  readonly #asks: { readonly change: AskChange; readonly row: AskRecord }[] = [];
  readonly #persons: { readonly change: PersonChange; readonly row: PersonRow }[] = [];
  readonly #count = { added: 0, changed: 0, same: 0, left: 0 };

  constructor(account: string, choices: HandoverChoices, now: number) {
    this.#account = account;
    this.#now = now;
    this.#chosen = new Map(choices.entries.map((one) => [`${one.ledger}\n${one.name}`, one]));
    this.#withAddresses = new Set(choices.addresses);
  }

  take(planned: PlannedClient): void {
    const person = this.#personOf(planned);
    for (const entry of planned.entries) this.#takeEntry(person, entry);
  }

  /** Writes everything, with the event that takes it back; no event where nothing changed. */
  async store(
    db: Database,
    event: string,
    counted: Pick<TakenOver, 'clients' | 'refused'>,
  ): Promise<TakenOver> {
    const taken = { ...counted, ...this.#count };
    await db.persons.bulkPut(this.#persons.map(({ row }) => row));
    await db.asks.bulkPut(this.#asks.map(({ row }) => row));
    for (const ledger of new Set(this.#changes.map((change) => change.ledger))) {
      const rows = this.#changes.flatMap(({ ledger: own, after }) =>
        own === ledger && after ? [after] : [],
      );
      await db.table<Entry, string>(ledger).bulkPut(rows);
    }
    const asks = this.#asks.map(({ change }) => change);
    const persons = this.#persons.map(({ change }) => change);
    if (this.#changes.length + asks.length + persons.length === 0) return taken;
    const whole: HandoverEvent = {
      id: event,
      at: this.#now,
      changes: this.#changes,
      undoneAt: null,
      unfollowed: 1,
      handover: { taken, asks, persons },
    };
    await db.events.add(whole);
    return taken;
  }

  #personOf(planned: PlannedClient): string {
    const { client, person, addresses } = planned;
    if (!person) {
      const row = personOf(this.#account, client.name, client.addresses, this.#now);
      this.#persons.push({ row, change: { id: row.id, isNew: true, addresses: [] } });
      return row.id;
    }
    if (addresses.length > 0 && this.#withAddresses.has(addressOf(planned))) {
      const row = { ...person, addresses: [...person.addresses, ...addresses], updatedAt: this.#now };
      this.#persons.push({ row, change: { id: person.id, isNew: false, addresses } });
      this.#count.changed++;
    }
    return person.id;
  }

  #takeEntry(person: string, { ledger, theirs, standing }: PlannedEntry): void {
    if (standing.stands === 'new')
      this.#add(ledger, theirs, person, ruleOf(ledger)?.single?.(person) ?? handedOrigin(theirs));
    else if (standing.stands === 'same') this.#count.same++;
    else this.#settle(ledger, standing.mine, theirs);
  }

  /** What the user did not choose, or chose of another version than is here now, stays as it is. */
  #settle(ledger: HandedName, mine: ShelfRow, theirs: Handed): void {
    const choice = this.#chosen.get(`${ledger}\n${theirs.name}`);
    const take = choice?.seen === mine.updatedAt ? choice.take : 'mine';
    if (take === 'theirs') this.#replace(ledger, mine, theirs);
    else if (take === 'both' && !ruleOf(ledger)?.single) {
      this.#add(ledger, theirs, mine.person, besideOrigin(theirs));
    } else this.#count.left++;
  }

  #add(ledger: HandedName, { what, createdAt }: Handed, person: string, origin: string): void {
    const id = newId(this.#now);
    const place = {
      id,
      account: this.#account,
      person,
      createdAt: Math.min(createdAt, this.#now),
      updatedAt: this.#now,
      source: 'imported',
    } as const;
    this.#count.added++;
    if (ledger === 'asks') {
      const row = { ...what, ...place, message: origin, thread: null, forced: null } as AskRecord;
      this.#asks.push({ row, change: { id, before: null, updatedAt: this.#now } });
    } else {
      const after = { ...what, ...place, origin } as Entry;
      this.#changes.push({ ledger, id, before: null, after });
    }
  }

  /** Two changes of one row never bear the same time, by which it is known again. */
  #replace(ledger: HandedName, mine: ShelfRow, { what }: Handed): void {
    const updatedAt = Math.max(this.#now, mine.updatedAt + 1);
    const kept = { ...ruleOf(ledger)?.keeping?.(mine.what, what), ...ownEvidence(mine.what) };
    const row = { ...mine.what, ...what, ...kept, updatedAt, source: 'imported' };
    this.#count.changed++;
    if (ledger === 'asks') {
      const before = mine.what as AskRecord;
      this.#asks.push({ row: row as AskRecord, change: { id: mine.id, before, updatedAt } });
    } else {
      this.#changes.push({ ledger, id: mine.id, before: mine.what as Entry, after: row as Entry });
    }
  }
}

/** The words that an entry here was kept from stay: they stand in a mail that can be opened here. */
function ownEvidence(mine: object): object {
  return 'evidence' in mine && mine.evidence !== null ? { evidence: mine.evidence } : {};
}

/** A client nobody knows here yet. A name that tells another address than it bears is not taken. */
function personOf(account: string, name: string, addresses: readonly string[], now: number): PersonRow {
  const row = newPerson(account, { name, email: addresses[0] ?? '' }, now);
  return { ...row, nameKey: nameKey(row.name), addresses, source: 'imported' };
}
