import { clausesIn, isQuotable } from './clauses.ts';

/*
 * Words of theirs that can be quoted in an idea. Each takes one sentence and gives the words, or null. All of them
 * rather pass over a line than quote one that says something else: a wrong quote costs more than an idea.
 */

/** What is a load every day, not what went wrong this morning. */
const HARD =
  /\b(?:(?:nobody|no one) (?:reads|knows|uses|finds|understands|looks at)|takes? (?:us |them |me )?(?:ages|forever|hours|days|weeks|half (?:a|the) \w+|too long|\w+ hours)|(?:is|are) drowning|drown in|struggl(?:e|es|ing) (?:with|to)|wast(?:e|es|ing) (?:half|hours|time|days|\w+ hours)|los(?:e|es|ing) (?:time|track|half|hours|days|\w+ hours)|gets? lost|goes? missing|(?:is|are|become) (?:a|the) (?:real )?(?:pain|headache|bottleneck)|keeps? (?:crashing|forgetting|breaking|failing|piling up)|hard to (?:find|read|see|tell|keep|explain)|(?:type|types|enter|enters|key|keys|copy|copies|fill|fills)\b.{1,50}\b(?:twice|three times|by hand)|(?:still|all|every|each)\b.{1,40}\bby hand|do(?:es)? (?:it|that|this|them) by hand)\b/i;
/** What we did, what they want of us, what is over, and what only might be. */
const NO_LOAD =
  /\?|\b(?:you|your|yours|please|sorry|urgent\w*|today|tonight|tomorrow|yesterday|now|was|were|had|until|invoice|refund|would|could|might|if|hope|wish|without|no longer|any ?more|solved|fixed|sorted|should|someday|i'm|i’m|i am|i'd|i’d|weren't|wasn't|didn't|unacceptable|disappointed)\b/i;

/** What makes their work hard: "the planners key every order by hand". */
export function problemIn(sentence: string): string | null {
  if (NO_LOAD.test(sentence)) return null;
  return clausesIn(sentence).find((clause) => HARD.test(clause) && isQuotable(clause)) ?? null;
}

const KEEP_ASKING =
  /\b(?:customers|clients|guests|parents|patients|visitors|everybody|everyone|members|students|tenants|users|colleagues|owners|buyers|residents|families)(?: (?:all|always|often|mostly|still|keep|keeps))*\s(?:ask|asks|asking|wonder|wonders|want to know|ring to ask)(?: (?:us|me|them))?,? ((?:why|how|what|when|where|whether|which|who|if)\b[^.!?;]*)/i;

/** What those around them keep asking, from the question word on: "how long the oven needs". */
export function askedIn(sentence: string): string | null {
  const asked = KEEP_ASKING.exec(sentence)?.[1];
  const [clause] = asked === undefined ? [] : clausesIn(asked);
  if (clause === undefined || /\b(?:you|your|changed|news|wrong|closed)\b/i.test(clause)) return null;
  return isQuotable(clause, 4, 12) ? clause : null;
}

/** Glad by itself. */
const GLAD_OF_IT =
  /\b(?:saved (?:us|my|our) (?!money)|made (?:my|our) (?:day|week|month)|worked like a charm|exactly what (?:we|i) needed|such a relief|(?:could not|couldn't|couldn’t) be happier|every(?:body|one) loves (?:it|this|that|them))/i;
/** Glad of us, where it names us. */
const GLAD =
  /\b(?:brilliant|wonderful|fantastic|excellent|impress(?:ed|ive)|delighted|spot on|a joy|lifesaver|(?:we|i) (?:all |really )?love)\b/i;
const US = /\b(?:thank|thanks|you|your)\b/i;
const NO_PRAISE =
  /\?|^brilliant\b|\b(?:would|could|if|but|however|though|although|unless|hope|in advance|not|never|less|will|want|need|please|by hand|on your screen|nothing|then|'d|’d|'ll|’ll)\b|n't\b|n’t\b/i;
/** "Couldn't be happier" is no no. */
const HAPPIEST = /\b(?:could not|couldn't|couldn’t) be happier\b/gi;

/** Praise of theirs, a whole sentence: "Thank you, that saved our Saturday". */
export function praiseIn(sentence: string): string | null {
  const isGlad = GLAD_OF_IT.test(sentence) || (GLAD.test(sentence) && US.test(sentence));
  if (!isGlad || NO_PRAISE.test(sentence.replace(HAPPIEST, ''))) return null;
  const words = sentence.replace(/[\s.,;:!]+$/u, '');
  return isQuotable(words, 4, 18) ? words : null;
}

const NUMBER =
  /\b(?:\d+(?:[.,]\d+)?(?: ?%| per ?cent| percent)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|none)\b/gi;
const CAME =
  /\b(?:called|rang|booked|bookings|orders|second visits?|signed|saved|fewer|doubled|halved|answered|came back|down from|up from|down to|finished|returned to us|new customers|sign-?ups)\b/i;
/** Sums, days, limits and wants are no result, and bad news is none to show around. */
const NO_RESULT =
  /[€£$?]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|o'clock|am|pm|prices?|fee|costs?|invoice|quote|discount|offer|budget|euros?|want|wants|need|needs|would|could|should|can|please|send|meeting|will|seats|plan|limit|up to|per|each|not|only|late|overdue|complaints|rejected|lost)\b/i;

/** What came of the work, with at least two numbers in it: "31 families called, 12 second visits, 5 orders". */
export function resultIn(sentence: string): string | null {
  const found = clausesIn(sentence).find((clause) => {
    const numbers = clause.match(NUMBER)?.length ?? 0;
    return numbers >= 2 && CAME.test(clause) && !NO_RESULT.test(clause) && isQuotable(clause, 4, 16);
  });
  return found ?? null;
}
