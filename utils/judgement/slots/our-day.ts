import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours } from '../text-parts.ts';
import { ALONE, namesSameDay } from '../words/days.ts';
import { saidInThread } from './facts.ts';

/** What is there, or happens, on the day that counts. */
const DONE =
  /\b(?:ready|deliver\w*|delivery|arriv\w+|comes?|handover|finish\w*|final|live|launch|opening|dock|complet\w+|there|planned|leaves?|report|it is)\b/i;
/** A day on which a term or a price begins or ends is no day of ours to keep. */
const NO_DAY =
  /\b(?:ends?|expires?|renew\w*|lapses?|valid|price|fee|rate|per|a (?:month|year)|due)\b|[€£$%]/i;
/** "from 8 June", "14 to 16 April": where something begins, or half of a span. */
const BEGINS = /\b(?:from|since|until|till|to|and|-|–) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?$/i;
/** "the 5 November boat": the day is only the name of something. */
const NAMES = /^ (?!and\b|in\b|on\b|at\b|as\b|with\b|for\b|by\b|it\b|is\b|to\b)\p{Ll}/u;

/**
 * The day that our last mail in the thread gave for it, so that it can be weighed against what they want now: "ready 20
 * February". Of several, the one that they
 * name too. Null where we named none on which something is ready or comes, or the very day of theirs.
 */
export function findOurDay(history: History, theirs: string | null, text: string): Phrase | null {
  const turn = history.thread.findLast(({ from }) => from === 'us');
  if (!turn) return null;
  const days = turn.text
    .split(/[,;:.!?](?:\s|$)|\n/)
    .filter((piece) => !NO_DAY.test(piece))
    .flatMap((piece) => dayIn(piece).map((day) => ({ day, counts: DONE.test(piece) })));
  const known = days.find(
    ({ day }) => namesSameDay(day, text) && (theirs === null || !namesSameDay(theirs, day)),
  );
  const day = (known ?? days.findLast(({ counts }) => counts))?.day;
  if (!day || (theirs !== null && namesSameDay(theirs, day))) return null;
  return { parts: [ours(day)], plural: false, fact: saidInThread(day, turn) };
}

/** The one day of this piece of a sentence, as it stands after "by". */
function dayIn(piece: string): string[] {
  const match = ALONE.exec(piece);
  const day = match?.[1];
  if (!match || !day) return [];
  const before = piece.slice(0, match.index);
  if (BEGINS.test(before) || NAMES.test(piece.slice(match.index + match[0].length))) return [];
  return [/\bweek of $/i.test(before) ? `the week of ${day}` : day];
}
