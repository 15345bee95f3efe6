/** What the writer does, did or will do about the ask: the order as taken. */
const TAKEN: readonly RegExp[] = [
  /^\W*(?:i |we )?will (?:have|do|be|get|make|send|add|go) \w/,
  /\b(?:i've|we've|i have|we have|have been|has been|is|are|now) (?:just |now |already )?(?:done|prepared|put|added|ordered|booked|reserved|arranged|extended|renewed|changed|scheduled|doubled|blocked|included|increased|reduced|moved|upgraded|prolonged|confirmed|set up|signed|noted|switched|cut|lowered|applied|adjusted|amended|updated|lined up|made)\b/,
  /^\W*(?:\w+ )?(?:switched|added|ordered|booked|reserved|arranged|extended|renewed|changed|doubled|confirmed|matched|scheduled|moved|included|\d+ \w+ (?:ordered|added|booked|reserved))\b/,
  /\b(?:ordered|added|booked|reserved)(?: from \w+)?\b/,
  /\b(?:we|i)(?:'ll| will| shall| can| would| could)(?: \w+)? (?:be (?:happy|glad|delighted|pleased|ready|there|able) ?(?:to)?|knock|manage|match|add|redesign|design|double|extend|renew|change|include|build|make|do|order|book|arrange|reserve|deliver|send|start|put|go|give|prepare|get|come down|meet|help|bring|move|provide|set|offer|supply|organi[sz]e|run|print|draw|reduce|lower|schedule|produce|write|translate|clean|install)\b/,
  /\bwe (?:confirm|accept|agree)\b|\b(?:contract|order form|agreement|paperwork|invoice|quote|offer|proposal)(?: \w+){0,6} (?:attached|enclosed|in the (?:post|attachment)|follows|to sign|ready)\b|\b(?:sign|tick) (?:on|here|below)\b/,
  /\b(?:happy|glad|delighted|pleased) to (?:help|confirm|do|take|oblige|arrange|add|match|organi[sz]e|provide|offer|run)\b/,
  /\bnow (?:has|have|includes?|comes? with)\b|\bup to date with\b/,
];

/** Set phrases for it, which name nothing. */
const IDIOM =
  /\b(?:consider it done|will do|right away|straight away|it is|it shall be|go on then|on the list|on (?:my|our) list|wish is (?:my|our) command|you got it|you've got it|as you wish|leave it with (?:me|us))\b/;

/** A bare yes: weaker than the deed itself, enough where nothing else stands. */
const YES =
  /^\W*(?:\p{L}+(?:[,!]| [–-]) )?(?:yes|yep|yeah|sure|of course|absolutely|certainly|definitely|done|noted|no prob(?:lem|s)?|no worries|no trouble|my pleasure|with pleasure|sounds (?:good|great|fine)|can do|yep,? can do|gladly|ok|okay|fine|perfect|splendid|great|wonderful|understood|consider|on it|for you|anything|cool|deal|agreed|alright|all right|that's fine|that is fine)\b/u;

/** A price is all that a bare quotation holds. */
const PRICE =
  /[€£$]\s?\d|\b(?:eur|usd|gbp|chf) ?\d|\b\d[\d.,]* ?(?:eur|euros?|usd|gbp|chf|pounds?|quid|dollars|k|plus vat|net|a head|per head|a week|a month|a day|all in|ex vat)\b|\b(?:costs?|runs at|comes to|for|is) \d[\d.,]+\b(?![-/:])|\b(?:costs?|price|fee|total|rent|rate)s? (?:now |then )?(?:(?:rises?|goes|go) (?:up )?to|becomes?|comes? to|is now) \d/;

/** It is done, booked or under way, no longer only possible: what is asked behind it cannot turn it any more. */
const SETTLED =
  /\b(?:is|are|was|were|been|i have|we have|i've|we've) (?:just |now |already |also |both |all |hereby )?(?:\p{L}+(?:ed|wn)|put|set|cut|done|sent|made|told|taken|in(?=\W*(?:$|[,.;–-]))|on (?:order|its way|the way)|under (?:way|offer|control))\b|\b(?:on|in) (?:the|my|our) (?:list|book|order|diary|calendar|plan|rota|press|lorry|van|job sheet|schedule)\b|\bon order\b|\bit (?:is|shall be)(?=\W*(?:$|[,.!;–-]))|^\W*(?:\p{L}+ ){0,6}(?:noted|added|booked|renewed|done|ordered|switched|confirmed|passed)\b|\b(?:goes?|stays?|starts?|comes?|becomes?|leaves?|begins?) (?:up|in|on|from|live|out|here|there|where|with|\d|\p{L}+ ?day)\b/u;

/** How strongly a sentence takes the order, 0 where it does not. `plain` is as the patterns read it. */
export function strengthOf(plain: string): number {
  // "Will do!" alone says less than the sentence behind it.
  const idiom = plain.length > 20 ? 1.9 : 1.5;
  const taken = TAKEN.some((one) => one.test(plain)) ? 2 : IDIOM.test(plain) ? idiom : 0;
  const price = PRICE.test(plain) ? 2.2 : 0;
  return Math.max(taken, price) + (YES.test(plain) ? 0.4 : 0);
}

/** That it will be paid for, without the sum. */
const CHARGED =
  /\b(?:(?:on|onto|to) (?:the|your|next month's) (?:bill|invoice|account)|extra (?:charge|cost|fee)|surcharge|supplement|(?:same|usual|current) (?:rate|price|terms|fee)s?|(?:order form|(?:amended|new|revised) (?:contract|engagement letter|agreement|order))|costs? (?:rise|rises|goes?|go) (?:up|to)|(?:the )?(?:fee|rental|rate|total|price) (?:becomes|rises|is adjusted|goes (?:up|to)|changes))\b/;

/** Whether a sentence says that the deed is charged for. */
export function isCharged(plain: string): boolean {
  return CHARGED.test(plain);
}

/** Whether a sentence names a price. */
export function isPriced(plain: string): boolean {
  return PRICE.test(plain);
}

/** Whether a sentence tells of something done or under way, rather than of something that can be done. */
export function isSettled(plain: string): boolean {
  return SETTLED.test(plain);
}
