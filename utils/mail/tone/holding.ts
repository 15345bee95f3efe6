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

/** Where the writer says what they do next, and nobody else with them: "let us discuss the price" asks for a talk. */
const ALONE =
  /^\W*(?:(?:ok(?:ay)?|thanks|thank you|hi \p{L}+|sure|noted)[,.!:]?\s+)?(?:let me|i['’]?(?:ll| will)|we['’]?(?:ll| will))\b/iu;
/** To whom they go with it, or that they go over it themselves. */
const WEIGHS =
  /\b(?:(?:talk|speak|chat|check|(?:run|take|discuss|go over) (?:it|this|that)) (?:to|with|by|past|up with|through with)|ask) (?:my|our|the|his|her)\b|\bthink (?:(?:it|this|that) (?:over|through)|about (?:it|this|that))\b|\bsleep on (?:it|this|that)\b/i;
/** To these one goes with a threat. */
const AGAINST_US =
  /\b(?:lawyers?|solicitors?|attorneys?|legal|courts?|insurers?|insurance|ombudsman|press|banks?|other|others|another|somebody else|someone else|competitors?)\b/i;

/** "Let me talk to my partner first", "we will sleep on it": they weigh it among themselves, which asks nothing of us. */
export function isWeighing(sentence: string): boolean {
  const of = sentence.replace(/\b(?:let|thank) you\b/gi, '');
  return (
    ALONE.test(sentence) &&
    WEIGHS.test(sentence) &&
    !AGAINST_US.test(sentence) &&
    !ASKS.test(sentence) &&
    !/\byou(?:rs?)?\b/i.test(of)
  );
}
