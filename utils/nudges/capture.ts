import { type DueContext, parseDue } from './parse-due.ts';

/** What one line of words asks to be reminded of. */
export interface Captured {
  /** Never empty. */
  readonly reason: string;
  /** Unix ms, or null where the line names no date: then the user picks one. */
  readonly dueAt: number | null;
}

/** Longest reason that is kept; a reason is one line, longer thoughts are notes. */
export const LONGEST_REASON = 500;

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
  const due = parseDue(words, context);
  const reason = reasonOr(due ? due.rest : words, name);
  return { reason, dueAt: due ? due.dueAt : null };
}

/** A reason cut to its bound, or "Write to Dana" where there is none. */
export function reasonOr(words: string, name: string): string {
  const reason = words.trim().slice(0, LONGEST_REASON).trim();
  return reason === '' ? `Write to ${name}` : reason;
}
