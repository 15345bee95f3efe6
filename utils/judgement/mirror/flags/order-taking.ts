import type { Span } from '../../../mail/reading.ts';
import { isDoing, likelihood } from '../doing.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { tellingWords } from '../known/value.ts';
import { wholeLine } from '../quoting.ts';
import { asksKnown } from './asks-known.ts';
import type { Finder } from './finder.ts';
import { saysNo } from './refusal.ts';

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
  /[€£$]\s?\d|\b(?:eur|usd|gbp|chf) ?\d|\b\d[\d.,]* ?(?:eur|euros?|usd|gbp|chf|pounds?|quid|dollars|k|plus vat|net|a head|per head|a week|a month|a day|all in|ex vat)\b|\b(?:costs?|runs at|comes to|for|is) \d[\d.,]+\b/;

/** The draft weighs another way beside the asked one: no order is merely taken. */
const OTHER_WAY =
  /\b(?:i'd rather|i would rather|i'd (?!be |like |love |have )\w+|instead|alternatively|two (?:roads|ways|options)|another (?:route|way|road|option)|before (?:i|we) (?:draw|order|start|book|do|make|sign|send|quote|fix|begin)|worth asking|one thought|one caution|tell me)\b/;

/** Questions that ask nothing: courtesy, and the nod at the end. */
const NOD =
  /^\W*(?:anything else|is that (?:ok|okay|all right|alright|fine)|ok(?:ay)?|all (?:good|right)|does (?:that|this) (?:work|suit|help)|(?:sound|sounds|all) good|deal|right|yes|shall (?:i|we) (?:send|go ahead|book|order|start|proceed)|how are you|hope|can i (?:help|do anything else)|would that (?:work|be ok)|where do i sign|who could say no|what's not to like)\b[^?]{0,60}\?\W*$/;

/** What is only asked to carry the order out: papers, signatures, the address, the hour. It questions nothing. */
const FORMALITY =
  /\b(?:invoices?|purchase order|p\.?o\.?(?: number)?|(?:order|reference|account|blanket order) number|cost cent(?:re|er)|sign(?:ed|ature)?|countersign\w*|initial|scan (?:it|them)|postcode|(?:delivery|billing|postal|mailing) address|(?:what|which) (?:time|address|name|entrance|door|gate|ramp|e-?mail)\b|(?:where(?:abouts)?|which \w+) (?:should|shall|do|can|would)(?: \w+){1,4} (?:be delivered|deliver|drop|go|send|point|park|unload)\b|(?:what|which) (?:size|colou?r)s? (?:do|would|should|shall))/;

/** A formality is also asked for without a question mark. */
const FORMAL_REQUEST = /\b(?:may (?:i|we) (?:have|ask)|please|formalit(?:y|ies))\b/;

function isRealQuestion(line: DraftLine, known: readonly Span[]): boolean {
  // What was told already, or is a formality, opens nothing.
  if (known.some(({ start }) => line.start <= start && start < line.end)) return false;
  if ((line.asked || FORMAL_REQUEST.test(line.plain)) && FORMALITY.test(line.plain)) return false;
  const byWords = line.asked && !NOD.test(line.plain) && line.plain.split(' ').length > 2;
  return isDoing(line, 'asks-back', byWords);
}

function strength({ plain }: DraftLine): number {
  // "Will do!" alone says less than the sentence behind it.
  const idiom = plain.length > 20 ? 1.9 : 1.5;
  const taken = TAKEN.some((one) => one.test(plain)) ? 2 : IDIOM.test(plain) ? idiom : 0;
  const price = PRICE.test(plain) ? 2.2 : 0;
  return Math.max(taken, price) + (YES.test(plain) ? 0.4 : 0);
}

/** A bare "Ok Wouter" says less than the deed behind it. */
const BARE = 3;
/** A sum alone ("Comes to 7,850.") says less than what it buys. */
const SHORT = 7;

function isBare({ plain }: DraftLine): boolean {
  return plain.trim().split(' ').length <= BARE;
}

/** How much of what was asked a sentence takes up, 0 to 1: the order is taken in the words it was given in. */
function echo({ plain }: DraftLine, asked: ReadonlySet<string>): number {
  const shared = [...tellingWords(plain)].filter((word) => asked.has(word)).length;
  return Math.min(1, shared / 3);
}

/** The network's word counts for as much as the plainest words. */
function weight(line: DraftLine, asked: ReadonlySet<string>): number {
  const bare = isBare(line) ? 1.5 : 0;
  const sum = PRICE.test(line.plain) && line.plain.split(' ').length <= SHORT ? 1 : 0;
  return strength(line) + 2.5 * (likelihood(line, 'complies') ?? 0) + 2 * echo(line, asked) - bare - sum;
}

function isDue({ context }: DraftScene): boolean {
  return context.mode === 'challenge' || context.mode === 'clarify';
}

/** S4: an ask that is due a question gets only a yes. */
export const orderTaking: Finder = {
  flag: 'order-taking',
  find: (scene) => {
    const { lines, text } = scene;
    if (!isDue(scene)) return [];
    const known = asksKnown.find(scene);
    if (lines.some((line) => isRealQuestion(line, known))) return [];
    if (lines.some(({ plain }) => OTHER_WAY.test(plain)) || lines.some(saysNo)) return [];
    // What waits for the answer to a question, needless as it is, is not taken yet.
    const waits = known[0]?.start ?? Number.POSITIVE_INFINITY;
    const told = lines.filter((line) => !line.asked && line.start < waits);
    const takes = (line: DraftLine) => isDoing(line, 'complies', strength(line) > 0);
    if (!told.some((line) => takes(line) && (known.length === 0 || !isBare(line)))) return [];
    const asked = tellingWords(scene.context.heard.at(-1) ?? '');
    const [best] = told
      .filter((line) => takes(line) || echo(line, asked) > 0)
      .sort((a, b) => weight(b, asked) - weight(a, asked) || a.start - b.start);
    return best === undefined ? [] : [wholeLine(text, best)];
  },
};
