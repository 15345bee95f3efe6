import {
  array,
  check,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
  trim,
} from 'valibot';
import { isDay, LONGEST_QUOTE, LONGEST_TEXT } from '../../../utils/ledgers/entry.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { undoEvents } from '../../../utils/storage/ledgers.ts';
import type { Context } from '../context.ts';
import { tabId, text } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

/** Pieces of what the calls of all ledgers take. */
export const day = pipe(string(), check(isDay));
export const words = pipe(text(LONGEST_TEXT), trim(), minLength(1));
/** Words that may be a quote: an entry rests on all of them, and is called by their beginning (`LONGEST_TEXT`). */
export const quoted = pipe(text(LONGEST_QUOTE), trim(), minLength(1));
export const origin = pipe(string(), minLength(1), maxLength(1_500));
/** How many entries one act may change. */
export const ids = pipe(array(id), minLength(1), maxLength(500));
export const tab = optional(tabId);

/** The query of one ledger's list. @param states the ledger's own @param sides whose an entry can be, where it has sides */
export function query<State extends string>(
  states: readonly State[],
  sides: readonly ('us' | 'client')[] = [],
) {
  return strictObject({
    person: nullable(id),
    states: array(picklist(states)) as GenericSchema<unknown, State[]>,
    search: text(200),
    by: optional(nullable(picklist(sides))),
    before: optional(day),
    sort: picklist(['day', 'newest', 'client']),
    skip: pipe(number(), integer(), minValue(0), maxValue(1_000_000)),
    limit,
  });
}

/** Tells the views of a change that came to something. */
export async function told(written: Promise<Changed>): Promise<Changed> {
  const changed = await written;
  if (changed.event !== null) announce('ledgers');
  return changed;
}

/** What holds for all ledgers: a change can be taken back. */
export function ledgerCalls({
  database,
}: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, 'ledger.undo' | 'ledger.undoAll'>> {
  const undo = async (events: readonly string[]): Promise<null> => {
    await database.use((db) => undoEvents(db, events, Date.now()));
    announce('ledgers');
    return null;
  };
  return {
    'ledger.undo': { args: strictObject({ event: id }), run: ({ event }) => undo([event]) },
    'ledger.undoAll': { args: strictObject({ events: ids }), run: ({ events }) => undo(events) },
  };
}
