/** Longest reason that is kept, in UTF-16 units; a reason is one line, longer thoughts are notes. */
export const LONGEST_REASON = 500;

/** A reason cut to its bound, or "Write to Dana" where there is none. */
export function reasonOr(words: string, name: string): string {
  const reason = words.trim().slice(0, LONGEST_REASON).trim();
  return reason === '' ? `Write to ${name}` : reason;
}

/** What a nudge that waits for an answer says: our question. */
export function reasonToAsk(question: string): string {
  const before = 'No answer yet to “';
  const room = LONGEST_REASON - before.length - 1;
  const words = question.length > room ? `${question.slice(0, room - 1)}…` : question;
  return `${before}${words}”`;
}
