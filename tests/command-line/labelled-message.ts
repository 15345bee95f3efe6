import * as v from 'valibot';
import { MODES } from '../../utils/judgement/judgement.ts';
import { ASK_KINDS, type MailMessage } from '../../utils/mail/reading.ts';

const Person = v.object({ name: v.nullish(v.string(), null), email: v.nullish(v.string(), '') });
const When = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'date: not a date'),
);

/** A message as the judgement guide writes it, without its labels. Unknown fields are left out. */
export const BareMessageSchema = v.object({
  id: v.nullish(v.string(), null),
  from: v.nullish(Person, null),
  to: v.nullish(Person, null),
  date: When,
  subject: v.nullish(v.string(), ''),
  body: v.string(),
  thread: v.nullish(
    v.array(v.object({ from: v.picklist(['client', 'us']), date: When, body: v.string() })),
    [],
  ),
});
export type BareMessage = v.InferOutput<typeof BareMessageSchema>;

/** The labels of a message. */
export const LabelledMessageSchema = v.object({
  ...BareMessageSchema.entries,
  asks: v.array(v.object({ quote: v.string(), kind: v.picklist(ASK_KINDS) })),
  deciding: v.picklist(ASK_KINDS),
  mode: v.picklist(MODES),
  stop: v.nullable(v.string()),
  families: v.array(v.string()),
  promises: v.array(
    v.object({ by: v.picklist(['client', 'us']), quote: v.string(), due: v.nullable(v.string()) }),
  ),
  wishes: v.array(v.string()),
});
export type LabelledMessage = v.InferOutput<typeof LabelledMessageSchema>;

/**
 * The zone in which the message was dated, as its offset: "Friday" is the Friday of whoever wrote it.
 * @param date ISO 8601 with `Z` or an offset
 */
export function zoneOf(date: string): string {
  return /[+-]\d\d:\d\d$/.exec(date)?.[0] ?? 'UTC';
}

/** The message as the reader takes it. */
export function mailOf({ from, to, date, subject, body }: BareMessage): MailMessage {
  return {
    from,
    to: to === null ? [] : [to],
    at: Date.parse(date),
    subject,
    text: body,
  };
}

/** What is wrong with an object that is no message, by the name of its field; never its content. */
export function faultOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  const where = first === undefined ? null : v.getDotPath(first);
  return where === null ? 'not a message' : `not a message: ${where}`;
}
