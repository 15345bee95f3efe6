import { ANSWER_KINDS } from './answer-kinds.ts';
import { sharedThings } from './same-thing.ts';

/** Where one question holds two: "what stone, and how big?". */
const JOINT =
  /,? and (?=(?:(?:with|for|on|under|to|from|by|at|in|until|of) )?(?:what|which|who|whom|whose|when|where|how|has|have|is|are|did|does|do|will)\b)|[;:] ?/;

/** How one asks to be told, in front of what one asks for. */
const LEAD =
  /^\W*(?:(?:hi|hello|dear|morning) [\p{L} ]{1,30},? )?(?:(?:could|can|would|will) you (?:please |kindly |just |also )*\w+(?: \w+)? (?:me|us) |(?:i|we)(?:'ll|'d| will| would)? (?:still |just |only )*need (?:to know )?)/u;

/** The question goes beyond what is known: something else, something changed, another time, a choice. */
const BEYOND =
  /\b(?:else|other|another|besides|more|since|before|beyond|last (?:week|month|year|time)|in (?:his|her|their) absence|still|shifted|moved|changed|instead|longer|themselves|itself|if|or|rather|would|could|might|why|happen(?:s|ed)|feel|reason|prefer|most|least|soonest)\b|\bwhat\b.* want\b/;

/** A question that a yes or a no answers, about something that has happened or stands so. */
const WHETHER = /^\W*(?:(?:\w+ ){0,3})?(?:has|have|is|are|did|does|do|any)\b/;

/** So much must be shared where no question word tells what kind of answer is asked for. */
const SAME_MATTER = 2;

/** The thing of which one is asked for: "which sides", "what stone". */
const WHICH = /\b(?:which|what)((?: \p{L}+){1,2})/u;

/** A fact as noted or as the client wrote it, read once for many questions. */
export interface ToldFact {
  readonly text: string;
  /** Whether the notes hold it, rather than the thread. */
  readonly noted: boolean;
  /** From `thingsTold`. */
  readonly things: ReadonlySet<string>;
}

/**
 * Whether a fact holds the kind of answer that is asked for and speaks of the same thing, in these words or in others for it.
 * @param question one sentence, lower case
 */
export function answersInKind(question: string, fact: ToldFact): boolean {
  return question
    .replace(LEAD, '')
    .split(JOINT)
    .some((part) => !BEYOND.test(part) && isAnswered(part, fact));
}

function isAnswered(part: string, { text, noted, things }: ToldFact): boolean {
  const kinds = ANSWER_KINDS.filter(({ asks }) => asks.test(part));
  if (kinds.length > 0) {
    return (
      kinds.some((kind) => (noted || !kind.noted) && kind.holds.test(text)) && sharedThings(part, things) > 0
    );
  }
  const which = WHICH.exec(part)?.[1];
  if (which !== undefined) return noted && sharedThings(which, things) > 0;
  return WHETHER.test(part) && sharedThings(part, things) >= SAME_MATTER;
}
