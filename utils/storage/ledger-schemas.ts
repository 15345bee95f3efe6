import { boolean, check, type GenericSchema, nullable, picklist, pipe, strictObject } from 'valibot';
import { ENDING_STATES, type EndingEntry } from '../ledgers/ending.ts';
import { LONGEST_TEXT } from '../ledgers/entry.ts';
import { FACT_STATES, type FactEntry } from '../ledgers/fact.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import { PROMISE_STATES, type PromiseEntry } from '../ledgers/promise.ts';
import { SENSITIVITIES } from '../ledgers/sensitive.ts';
import { EFFORTS, GRANT_ROUTES, REACTIONS, WISH_STATES, type WishEntry } from '../ledgers/wish.ts';
import { deliverySchema, praiseSchema } from './delivery-schemas.ts';
import { day, entry, evidence, words } from './entry-schemas.ts';
import { careSchema, extraSchema, occasionSchema } from './extra-schemas.ts';
import { text, time } from './row-schemas.ts';

/* What an entry of an import file must be, as `row-schemas.ts` says it of the other tables. */

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

const fact: GenericSchema<unknown, FactEntry> = strictObject({
  ...entry,
  text: words,
  evidence: nullable(evidence),
  saidByThem: boolean(),
  sensitive: nullable(picklist(SENSITIVITIES)),
  state: picklist(FACT_STATES),
});

/** A repair belongs to a repaired ending, and to no other. */
const ending: GenericSchema<unknown, EndingEntry> = pipe(
  strictObject({
    ...entry,
    at: time,
    text: nullable(words),
    evidence: nullable(evidence),
    state: picklist(ENDING_STATES),
    repair: nullable(strictObject({ done: words, on: day })),
  }),
  check(({ state, repair }) => (state === 'repaired') === (repair !== null)),
);

/** What an entry of each ledger must be. */
export const LEDGER_SCHEMAS: { readonly [Name in LedgerName]: GenericSchema<unknown, Ledgers[Name]> } = {
  promises: promise,
  wishes: wish,
  facts: fact,
  endings: ending,
  deliveries: deliverySchema,
  praise: praiseSchema,
  extras: extraSchema,
  occasions: occasionSchema,
  cares: careSchema,
};
