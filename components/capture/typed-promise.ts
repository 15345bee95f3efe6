import { dayOf } from '../../utils/clients/day.ts';
import { LONGEST_TEXT, NO_DAY } from '../../utils/ledgers/entry.ts';
import { type DueContext, parseDue } from '../../utils/nudges/parse-due.ts';

/** A promise as one line of words gives it. */
export interface TypedPromise {
  /** Empty where nothing but a day was typed. */
  readonly text: string;
  /** ISO date, or `NO_DAY`. */
  readonly day: string;
  /** Unix ms on that day, or null where there is none. */
  readonly dueAt: number | null;
}

/** Reads "send the plan by Friday" into what is promised and its day, as a reminder is read. */
export function typedPromise(line: string, context: DueContext): TypedPromise {
  const words = line.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
  const due = parseDue(words, context);
  if (!due) return { text: words, day: NO_DAY, dueAt: null };
  return { text: due.rest.trim(), day: dayOf(due.dueAt, context.zone), dueAt: due.dueAt };
}
