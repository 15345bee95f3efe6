import { Dexie } from 'dexie';
import { takenQuestions } from '../judgement/ask-state.ts';
import { daysAfter } from '../ledgers/calendar.ts';
import { NO_DAY } from '../ledgers/entry.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import type { Seen } from '../ledgers/weeks/happening.ts';
import type { Database } from './database.ts';
import { tableOf } from './ledgers.ts';

/** How long before the first week an ask may have begun that is still asked about in it; longer, it is not counted. */
const SLACK_DAYS = 182;

/**
 * D9: everything kept that may count from a day on; more than counts, for no index knows the day on which something was
 * settled. Asks are read by when they began, extras by when they were given: a year of both at most. Wishes and settled
 * promises are read whole, whichever day they were settled: a wish of years ago may be granted today. That is one read
 * of an index for each state and some ten thousand rows after ten busy years; only this page does it.
 * @param from ISO date of the first day of the first week @param today ISO date where the user is
 */
export async function seenSince(db: Database, from: string, today: string): Promise<Seen> {
  const begun = Date.parse(daysAfter(from, -SLACK_DAYS));
  const [asks, wishes, promises, deliveries, extras] = await Promise.all([
    db.asks.where('createdAt').aboveOrEqual(begun).toArray(),
    inStates(db, 'wishes', ['open', 'granted', 'declined', 'let-go']),
    inStates(db, 'promises', ['kept', 'early', 'exceeded', 'missed']),
    inStates(db, 'deliveries', ['open', 'closed']),
    db.extras.where('[state+day]').between(['done', from], ['done', today], true, true).toArray(),
  ]);
  const seenAsks = asks.map((ask) => ({ ...ask, questions: takenQuestions(ask) }));
  return { asks: seenAsks, wishes, promises, deliveries, extras };
}

/** Clients of whom nothing is asked now: a sore moment is open, or they asked for quiet. @param today ISO date */
export async function notNow(db: Database, today: string): Promise<ReadonlySet<string>> {
  const [sore, cares] = await Promise.all([
    inStates(db, 'endings', ['sore']),
    inStates(db, 'cares', ['kept']),
  ]);
  const quiet = cares.filter(({ quietUntil }) => quietUntil !== null && quietUntil >= today);
  return new Set([...sore, ...quiet].map(({ person }) => person));
}

async function inStates<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  states: readonly Ledgers[Name]['state'][],
): Promise<Ledgers[Name][]> {
  const found = await Promise.all(
    states.map((state) =>
      tableOf(db, ledger)
        .where('[state+day]')
        .between([state, Dexie.minKey], [state, NO_DAY], true, true)
        .toArray(),
    ),
  );
  return found.flat();
}
