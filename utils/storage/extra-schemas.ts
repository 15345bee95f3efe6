import {
  array,
  check,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';
import { FEELINGS } from '../clients/feelings.ts';
import { TIERS } from '../clients/tier.ts';
import { type CareEntry, LONGEST_SERVES } from '../ledgers/care.ts';
import { AIMS, EXTRA_STATES, type ExtraEntry } from '../ledgers/extra.ts';
import { TOLD_IN } from '../ledgers/ideas/told.ts';
import {
  isRule,
  LONGEST_LEAD,
  OCCASION_KINDS,
  OCCASION_STATES,
  type OccasionEntry,
} from '../ledgers/occasion.ts';
import { EFFORTS, REACTIONS } from '../ledgers/wish.ts';
import { day, entry, words } from './entry-schemas.ts';
import { text, time } from './row-schemas.ts';

/* C: what an extra, an occasion and the lines about a client must be in an import file. */

/** An idea rests on a handful of facts. */
const MOST_FACTS = 20;

const told = strictObject({
  text: words,
  where: picklist(TOLD_IN),
  by: picklist(['client', 'us']),
  at: nullable(time),
});

/** What is done was given on a day, and nothing else was. */
export const extraSchema: GenericSchema<unknown, ExtraEntry> = pipe(
  strictObject({
    ...entry,
    idea: nullable(pipe(text(100), minLength(1))),
    text: words,
    aim: picklist(AIMS),
    facts: pipe(array(told), maxLength(MOST_FACTS)),
    state: picklist(EXTRA_STATES),
    given: nullable(
      strictObject({
        on: day,
        effort: nullable(picklist(EFFORTS)),
        reaction: nullable(picklist(REACTIONS)),
      }),
    ),
  }),
  check(({ state, given }) => (state === 'done') === (given !== null)),
);

export const occasionSchema: GenericSchema<unknown, OccasionEntry> = pipe(
  strictObject({
    ...entry,
    kind: picklist(OCCASION_KINDS),
    text: nullable(words),
    monthDay: pipe(string(), regex(/^\d\d-\d\d$/)),
    year: nullable(pipe(number(), integer(), minValue(1900), maxValue(2200))),
    every: picklist(['year', 'once']),
    leadDays: pipe(number(), integer(), minValue(0), maxValue(LONGEST_LEAD)),
    state: picklist(OCCASION_STATES),
    keptOn: nullable(day),
  }),
  check((one) => isRule(one)),
);

export const careSchema: GenericSchema<unknown, CareEntry> = strictObject({
  ...entry,
  state: literal('kept'),
  serves: nullable(pipe(text(LONGEST_SERVES), minLength(1))),
  feelAs: nullable(picklist(FEELINGS)),
  quietUntil: nullable(day),
  // Files before the fifth layout know of no tiers.
  tier: optional(nullable(picklist(TIERS)), null),
});
