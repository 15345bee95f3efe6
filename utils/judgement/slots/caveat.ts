import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidInThread } from './facts.ts';

/** We said ourselves that something was open, tight or to be looked at. */
const OPEN =
  /\b(?:still|so far|not yet|(?:is|are) not in it|not (?:included|covered)|please check|tight|pending|is due|are due|unless|provided|except|apart from|careful|not sure|we can't|i can't|we cannot|i cannot|open|only (?:heard|seen|checked|tested|tried))\b/i;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon))\b[^,]{0,30}, /i;
const FEWEST = 4;
const MOST = 18;

/** The line of our last mail in the thread that names what was open then, newest first; or null. */
export function findCaveat(history: History): Phrase | null {
  const turn = history.thread.findLast(({ from }) => from === 'us');
  if (!turn) return null;
  for (const piece of turn.text.split(/(?<=[.!?])\s+|\n/)) {
    const clause = withoutEndMarks(piece.trim().replace(GREETING, ''));
    const words = clause.split(/\s+/).length;
    if (piece.trim().endsWith('?') || words < FEWEST || words > MOST || /["“”]/.test(clause)) continue;
    if (OPEN.test(clause)) return { parts: [ours(clause)], plural: false, fact: saidInThread(clause, turn) };
  }
  return null;
}
