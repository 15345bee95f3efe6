import {
  array,
  boolean,
  check,
  type GenericSchema,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  strictObject,
} from 'valibot';
import {
  DELIVERY_STATES,
  type DeliveryEntry,
  FIRST_DAY,
  LAST_DAY,
  MOST_CLAIMS,
  VERDICTS,
} from '../ledgers/delivery.ts';
import { LONGEST_QUOTE, LONGEST_TEXT } from '../ledgers/entry.ts';
import { LAYER_KINDS, LAYER_STATES } from '../ledgers/layers/layer.ts';
import { LONGEST_TEMPLATE, MOST_DAYS } from '../ledgers/layers/templates.ts';
import { PRAISE_STATES, type PraiseEntry } from '../ledgers/praise.ts';
import { day, entry, evidence, words } from './entry-schemas.ts';
import { id, text, time, url } from './row-schemas.ts';

/* K1, K2, K5: what a delivery with its layers, and praise, must be in an import file. */

/** A day that plans can be counted from, without leaving the calendar. */
export const deliveryDay = pipe(
  day,
  check((value) => value >= FIRST_DAY && value <= LAST_DAY),
);

/** Three of a delivery and a how-to a year, for longer than anybody is in business. */
const MOST_LAYERS = 200;

export const seasonSchema = strictObject({ name: words, day: deliveryDay });

const claim = strictObject({
  id,
  text: words,
  verdict: nullable(
    strictObject({
      is: picklist(VERDICTS),
      on: day,
      words: nullable(text(LONGEST_TEXT)),
      by: picklist(['client', 'us']),
    }),
  ),
});

/** Only one that is done or skipped has a day on which it was. */
const layer = pipe(
  strictObject({
    id,
    kind: picklist(LAYER_KINDS),
    offset: pipe(number(), integer(), minValue(0), maxValue(MOST_DAYS)),
    event: nullable(day),
    day,
    moved: boolean(),
    state: picklist(LAYER_STATES),
    settledOn: nullable(day),
    settledAt: nullable(time),
    words: nullable(text(LONGEST_TEMPLATE)),
    reply: nullable(
      strictObject({
        at: time,
        on: day,
        line: text(LONGEST_TEXT),
        url: nullable(url),
        answeredOn: nullable(day),
      }),
    ),
  }),
  check(({ state, settledOn, settledAt }) =>
    [settledOn, settledAt].every((at) => (at === null) === (state === 'open')),
  ),
  check(({ kind, event }) => (kind === 'how-to') === (event !== null)),
);

export const deliverySchema: GenericSchema<unknown, DeliveryEntry> = strictObject({
  ...entry,
  what: words,
  deliveredOn: deliveryDay,
  claims: pipe(array(claim), maxLength(MOST_CLAIMS)),
  season: nullable(seasonSchema),
  layers: pipe(array(layer), maxLength(MOST_LAYERS)),
  evidence: nullable(evidence),
  state: picklist(DELIVERY_STATES),
});

export const praiseSchema: GenericSchema<unknown, PraiseEntry> = strictObject({
  ...entry,
  evidence: strictObject({ ...evidence.entries, quote: pipe(text(LONGEST_QUOTE), minLength(1)) }),
  state: picklist(PRAISE_STATES),
  askedOn: nullable(day),
  answeredOn: nullable(day),
});
