/** Questions that ask nothing: courtesy, and the nod at the end. */
const NOD =
  /^\W*(?:anything else|is (?:that|this|it) (?:still )?(?:ok|okay|all right|alright|fine)|is there anything (?:else|more)|ok(?:ay)?|all (?:good|right)|does (?:that|this) (?:work|suit|help)|(?:sound|sounds|all) good|deal|right|yes|shall (?:i|we) (?:send|go ahead|book|order|start|proceed)|how are you|hope|can i (?:help|do anything else)|would that (?:work|be ok)|where do i sign|who could say no|what's not to like)\b[^?]{0,60}\?\W*$/;

/** What is only asked to carry the order out: papers, signatures, the address, the hour. It questions nothing. */
const FORMALITY =
  /\b(?:invoices?|purchase order|p\.?o\.?(?: number)?|(?:order|reference|account|blanket order) number|cost cent(?:re|er)|sign(?:ed|ature)?|countersign\w*|initial|scan (?:it|them)|postcode|(?:delivery|billing|postal|mailing) address|(?:what|which) (?:time|address|name|entrance|door|gate|ramp|e-?mail)\b|(?:where(?:abouts)?|which \w+) (?:should|shall|do|can|would)(?: \w+){1,4} (?:be delivered|deliver|drop|go|send|point|park|unload)\b|(?:what|which) (?:size|colou?r)s? (?:do|would|should|shall))/;

/** The way in, the lorry's place, keys and badges. */
const ACCESS =
  /\b(?:keys?|gate code|door code|codes?|badge|permit|parking|park the|entrance|lift code|alarm code|let (?:us|me|them|him|her) in|get (?:in|into)|loading|ramp|locker|contact on site)\b/;

/** How it is to be handed over or finished: the day of the week, by post or by hand, the colour, the lining. */
const MANNER =
  /\b(?:suits?|works?|better|best) (?:for )?(?:you|him|her|them)\b|\bwould you (?:prefer|like) \p{L}+ (?:in|on|as|or|by|with)\b|\b(?:do|would) you (?:prefer|want|like)\b[^?]{0,60}\bor\b|\bwill you (?:collect|pick|fetch|send|ring|bring)\b|\b(?:what|which) (?:colou?rs?|fonts?|format|finish|button)\b|\b(?:what|which) (?:days?|weekday|morning|slot|room|size) (?:shall|should|can|may|suits|has|have|works|do you (?:want|need|take)|would you)\b|\b(?:left or right|ground or beans|morning or afternoon|am or pm|by post or|print or|matt? or|gloss or|cash or|card or|monday or|tuesday or|wednesday or|thursday or|friday or|weekly or|monthly or)\b|\bstarting (?:when|from)\b|\b(?:from )?(?:what|which) day (?:can|may|shall|should|do|will)\b/u;

/** What they need it for: their aim, their trouble, who uses it. It is worth asking even when the deed is done. */
const NEED =
  /\bwhat (?:should|would|will|do|does|did|has|have|is it|are they|happens?|happened|went|made|makes|got|brought|changed)\b|\bwhat(?:'s| is| has) (?:behind|got|going|changed|different)\b|\bwho (?:uses?|will use|reads?|asked|asks|needs?)\b|\bwhat\b.*\bfor\?|\bhow (?:will|do|does|did) (?:you|they|it|he|she|we)\b|\bwhy\b|\bfor whom\b|\bso that\b/;

/** Whether a question asks for the need behind the ask. */
export function asksForNeed(plain: string): boolean {
  return NEED.test(plain);
}

/** A formality is also asked for without a question mark. */
const FORMAL_REQUEST =
  /\b(?:may (?:i|we) (?:have|ask)|please|formalit(?:y|ies)|let (?:me|us) have|i(?:'ll| will| just)? (?:just |only )?need)\b/;

/** Whether a question is a courtesy, or asks for the nod at the end. */
export function isNod(plain: string): boolean {
  return NOD.test(plain) || plain.trim().split(' ').length <= 2;
}

/**
 * Whether a sentence only asks for what carries the order out: papers, the way in, the manner of it.
 * @param asked whether it is a question
 */
export function isPractical(plain: string, asked: boolean): boolean {
  if (asked && (ACCESS.test(plain) || MANNER.test(plain))) return true;
  return (asked || FORMAL_REQUEST.test(plain)) && FORMALITY.test(plain);
}
