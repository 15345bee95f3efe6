import { withoutTheirWords } from './follow/promise.ts';

/** What a system notification says. It holds names and the user's own reasons, and nothing a client wrote. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
}

/** The part of a nudge that may be shown outside our own pages. */
export interface Noticed {
  readonly personName: string;
  readonly reason: string;
}

/** More names than this are counted. */
const NAMES = 3;
/** Notifications cut longer lines themselves, each system elsewhere. */
const LONGEST = 200;

/**
 * One nudge shows the client's name and the user's reason; several, after an absence, show how many and whose.
 * @param nudges at least one, the most urgent first
 */
export function noticeWords(nudges: readonly Noticed[]): NoticeWords {
  const [first, second] = nudges;
  if (first && !second)
    return { title: cut(first.personName), message: cut(withoutTheirWords(first.reason)) };
  const names = [...new Set(nudges.map(({ personName }) => personName))];
  const shown = names.slice(0, NAMES).map((name) => name.slice(0, LONGEST / NAMES));
  const more = names.length - shown.length;
  return {
    title: `${nudges.length} follow-ups are due`,
    message: more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', '),
  };
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
