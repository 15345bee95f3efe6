/** Where the writer says what they do next. */
const BEGINS =
  /^\W*(?:(?:ok(?:ay)?|thanks|thank you|hi \p{L}+|sure|noted)[,.!:]?\s+)?(?:let me|let us|give me|i['’]?(?:ll| will)|we['’]?(?:ll| will))\b/iu;
/** That they come back with it. */
const RETURNS =
  /\b(?:come|get|be|circle|write|report) back\b|\brevert\b|\blet you know\b|\bback (?:to you|next|on|by|before|tomorrow|later|in)\b/i;
/** Something is asked beside it. */
const ASKS =
  /\?|\b(?:please|kindly|need|needs|want|wants|would like|require|could you|can you|would you|send (?:us|me))\b|['’]d like\b/i;

/**
 * D7: a holding reply, "let me check with finance, I'll come back to you next week": the writer's own promise, which
 * asks nothing of the reader and answers nothing either.
 */
export function isHolding(sentence: string): boolean {
  return BEGINS.test(sentence) && RETURNS.test(sentence) && !ASKS.test(sentence);
}
