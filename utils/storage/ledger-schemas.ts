import {
  check,
  type GenericSchema,
  minLength,
  nullable,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { isDay, LONGEST_QUOTE, LONGEST_TEXT, SOURCES } from '../ledgers/entry.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import { PROMISE_STATES, type PromiseEntry } from '../ledgers/promise.ts';
import { EFFORTS, GRANT_ROUTES, REACTIONS, WISH_STATES, type WishEntry } from '../ledgers/wish.ts';
import { account, dated, email, id, key, text, time, url } from './row-schemas.ts';

/* What an entry of an import file must be, as `row-schemas.ts` says it of the other tables. */

const day = pipe(string(), check(isDay));
const words = pipe(text(LONGEST_TEXT), minLength(1));
const evidence = strictObject({
  quote: text(LONGEST_QUOTE),
  by: nullable(email),
  at: nullable(time),
  thread: nullable(strictObject({ id: nullable(text(500)), subject: text(2_000), url })),
});
const entry = {
  id,
  account,
  person: id,
  origin: key,
  day,
  ...dated,
  source: picklist(SOURCES),
};

const promise: GenericSchema<unknown, PromiseEntry> = strictObject({
  ...entry,
  by: picklist(['us', 'client']),
  text: words,
  evidence: nullable(evidence),
  state: picklist(PROMISE_STATES),
  settledOn: nullable(day),
});

const wish: GenericSchema<unknown, WishEntry> = strictObject({
  ...entry,
  text: words,
  evidence: nullable(evidence),
  state: picklist(WISH_STATES),
  grant: nullable(
    strictObject({
      route: picklist(GRANT_ROUTES),
      effort: nullable(picklist(EFFORTS)),
      cost: nullable(text(LONGEST_TEXT)),
      reaction: picklist(REACTIONS),
      on: day,
    }),
  ),
  shown: nullable(strictObject({ on: day, thread: text(4_000) })),
});

/** What an entry of each ledger must be. */
export const LEDGER_SCHEMAS: { readonly [Name in LedgerName]: GenericSchema<unknown, Ledgers[Name]> } = {
  promises: promise,
  wishes: wish,
};
