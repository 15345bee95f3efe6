import { type DueContext, parseDue } from './parse-due.ts';
import { parseRepeating } from './parse-repeating.ts';
import { LONGEST_REASON, reasonOr } from './reason.ts';

/** What one line of words asks to be reminded of. */
export interface Captured {
  /** Never empty. */
  readonly reason: string;
  /** Unix ms, or null where the line names no date: then the user picks one. */
  readonly dueAt: number | null;
  /** The lines of RFC 5545 where it repeats, `dueAt` being the first time; else null. */
  readonly repeats: string | null;
}

/**
 * Reads one line, "call Dana about the ROI sheet next Tuesday 9:00", into a reason and a moment.
 * @param line as typed; line breaks count as spaces
 * @param name of the person the nudge is about, for the reason where nothing but a date was typed
 */
export function capture(line: string, name: string, context: DueContext): Captured {
  const words = line
    .slice(0, 4 * LONGEST_REASON)
    .replace(/\s/g, ' ')
    .trim();
  const repeating = parseRepeating(words, context);
  const due = repeating ?? parseDue(words, context);
  const reason = reasonOr(due ? due.rest : words, name);
  return { reason, dueAt: due ? due.dueAt : null, repeats: repeating ? repeating.repeats : null };
}
