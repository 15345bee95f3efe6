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
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  transform,
} from 'valibot';
import { normaliseDomain, normaliseEmail } from '../clients/normalise-email.ts';
import { SITES } from '../clients/page-view.ts';
import { CHANNELS, type Person } from '../clients/person.ts';
import { LONGEST_ANSWER, LONGEST_LINE } from '../judgement/ask-outcome.ts';
import { type AskRecord, fullAsk } from '../judgement/ask-record.ts';
import type { Force } from '../judgement/force.ts';
import { FAMILIES, MODES } from '../judgement/judgement.ts';
import { ASK_KINDS } from '../mail/reading.ts';
import type { Note } from '../notes/note.ts';
import { LONGEST_NOTE } from '../notes/save-note.ts';
import type { MomentRow } from './rows.ts';

/*
 * What a row of an import file must be. A file is a stranger: unknown fields, texts without end, times of no calendar
 * and links that a browser would run are refused with their row.
 */

export const text = (most: number) => pipe(string(), maxLength(most));
export const id = pipe(string(), minLength(1), maxLength(100));
export const key = pipe(string(), minLength(1), maxLength(1_500));
export const time = pipe(number(), minValue(0), maxValue(4_102_444_800_000));
export const email = pipe(
  text(400),
  check((value) => normaliseEmail(value) === value),
);
const domain = pipe(
  text(253),
  check((value) => normaliseDomain(value) === value),
);
export const account = text(400);
export const url = pipe(text(4_000), regex(/^https?:\/\//));
export const dated = { createdAt: time, updatedAt: time };

export const personSchema: GenericSchema<unknown, Person> = strictObject({
  id,
  account,
  name: pipe(text(200), minLength(1)),
  addresses: pipe(array(email), minLength(1), maxLength(100)),
  companyDomain: nullable(domain),
  ...dated,
  source: picklist(['page', 'typed', 'imported']),
});

const moment = strictObject({
  id,
  account,
  person: id,
  at: time,
  direction: picklist(['from-client', 'from-us', 'both']),
  channel: picklist(CHANNELS),
  line: text(200),
  subject: text(500),
  thread: nullable(strictObject({ id: nullable(text(500)), url })),
  site: nullable(picklist(SITES)),
  siteKey: nullable(key),
  fingerprint: key,
  createdAt: time,
  source: picklist(['page', 'imported', 'typed']),
  whole: optional(boolean(), true),
  // Files of the first layout know nothing of recipients.
  to: optional(pipe(array(email), maxLength(500)), []),
  addressed: optional(boolean(), false),
  ours: optional(pipe(array(email), maxLength(500))),
});

/**
 * A site's name for a message holds site and mailbox, so that no file can lay claim to a message of another one. What
 * both said is no mail, and stands on no page.
 */
export const momentSchema: GenericSchema<unknown, MomentRow> = pipe(
  moment,
  check(({ direction, channel, site }) => {
    const isMail = channel === 'mail';
    return isMail === (direction !== 'both') && isMail === (site !== null);
  }),
  check(({ siteKey, site, account }) => siteKey === null || siteKey.startsWith(`${site}:${account}:`)),
);

export const noteSchema: GenericSchema<unknown, Note> = strictObject({
  id,
  person: id,
  account,
  text: text(LONGEST_NOTE),
  revision: pipe(number(), integer(), minValue(0), maxValue(2 ** 31)),
  ...dated,
  deletedAt: nullable(time),
  conflictWith: nullable(id),
  source: picklist(['typed', 'imported']),
});

/** What came of an ask stands in lines that files before the third layout do not hold. */
const line = optional(nullable(text(LONGEST_LINE)), null);
const when = optional(nullable(time), null);

const ask = strictObject({
  id,
  account,
  person: id,
  thread: nullable(text(500)),
  message: key,
  quote: text(20_000),
  kind: picklist(ASK_KINDS),
  mode: picklist(MODES),
  questions: pipe(
    array(
      strictObject({
        family: picklist(FAMILIES),
        text: text(2_000),
        what: picklist(['inserted', 'asked', 'declined']),
        at: time,
      }),
    ),
    maxLength(500),
  ),
  answer: nullable(text(LONGEST_ANSWER)),
  answeredAt: when,
  dismissedAt: when,
  needed: line,
  agreed: line,
  result: line,
  door: optional(
    nullable(
      strictObject({
        text: pipe(text(LONGEST_LINE), minLength(1)),
        question: nullable(text(2_000)),
        at: time,
      }),
    ),
    null,
  ),
  forced: nullable(picklist(['on', 'off'])),
  ...dated,
  source: picklist(['page', 'imported']),
});

export const askSchema: GenericSchema<unknown, AskRecord> = pipe(
  ask,
  transform((row) => fullAsk(row)),
);

export const forceSchema: GenericSchema<unknown, Force> = strictObject({
  id,
  account,
  person: id,
  message: key,
  kind: picklist(ASK_KINDS),
  mode: picklist(MODES),
  word: picklist(['on', 'off']),
  ...dated,
  source: picklist(['page', 'imported']),
});
