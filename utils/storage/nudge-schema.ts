import {
  array,
  check,
  type GenericSchema,
  maxLength,
  minLength,
  nullable,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import { isDay } from '../ledgers/entry.ts';
import { NUDGE_KINDS, NUDGE_STATES, NUDGED_LEDGERS, type Nudge } from '../nudges/nudge.ts';
import { LONGEST_REASON } from '../nudges/reason.ts';
import { LONGEST_RULE } from '../nudges/repeats.ts';
import { LONGEST_QUESTION, MOST_AGAIN } from '../nudges/wait.ts';
import { account, dated, id, text, time, url } from './row-schemas.ts';

const nudgeWait = strictObject({
  since: time,
  stem: text(500),
  question: nullable(text(LONGEST_QUESTION)),
  again: pipe(array(time), maxLength(MOST_AGAIN)),
  awayUntil: nullable(pipe(string(), check(isDay))),
  heldAt: nullable(time),
  doubtAt: optional(nullable(time)),
  promise: nullable(id),
});
/** Files before the fifth layout know of dates alone. */
const nudgeState = {
  state: picklist(NUDGE_STATES),
  dueAt: time,
  noticedAt: nullable(time),
  wait: optional(nullable(nudgeWait), null),
  endedBy: optional(nullable(strictObject({ by: picklist(['answer', 'contact', 'entry']), at: time })), null),
  why: optional(nullable(text(LONGEST_REASON)), null),
};

export const nudgeSchema: GenericSchema<unknown, Nudge> = strictObject({
  id,
  account,
  person: id,
  kind: optional(picklist(NUDGE_KINDS), 'date'),
  reason: pipe(text(5_000), minLength(1)),
  ...nudgeState,
  thread: nullable(strictObject({ id: nullable(text(500)), subject: text(2_000), url })),
  record: optional(nullable(strictObject({ name: text(2_000), url }))),
  repeats: optional(nullable(text(LONGEST_RULE)), null),
  about: optional(nullable(strictObject({ ledger: picklist(NUDGED_LEDGERS), entry: id })), null),
  previous: nullable(strictObject(nudgeState)),
  ...dated,
  source: picklist(['typed', 'followed', 'imported']),
});
