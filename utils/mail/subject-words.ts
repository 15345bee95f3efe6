/** Longer subjects are read to here, in characters. */
const LONGEST = 200;

/** A subject without the marks of replies and forwards, in whatever language the client's program sets them. */
export function subjectWords(subject: string): string {
  return subject.replace(/^(?:(?:re|aw|fwd?|wg|sv|vs|tr|r) ?: ?)+/i, '').slice(0, LONGEST);
}
