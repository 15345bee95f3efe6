import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { clausesOf, isPlainClause } from './clauses.ts';
import { saidHere } from './facts.ts';

const MOST = 17;
/** What an event is worth: of a price it tells no more than what is to be priced. */
const OF_AN_EVENT = 1;
/** So many sentences from the ask another story is told; before a renewal the whole mail may tell. */
const FARTHEST = 6;
const FARTHEST_OF_TERM = 12;

const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty|half)';

/** How many it was and how many it is: "310 meals a day instead of 240", "40 dogs at most now, we had 70". */
const COUNTED: readonly RegExp[] = [
  new RegExp(
    `\\b${COUNT}\\b[^.;]{0,30}\\b(?:instead of|up from|down from|and not|(?:it|there|we|that) (?:was|were|had))(?: about| around| nearly)? ${COUNT}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:gone|went|grown|grew|risen|rose|fallen|fell|dropped|shrunk|up|down|from)\\b[^.;]{0,20}\\bfrom(?: about| around| nearly)? ${COUNT}(?: \\p{L}+)? to(?: about| around| nearly)? ${COUNT}\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:we|there)(?:'re| are)(?: now| only)* (?:down|up) to ${COUNT}\\b`, 'iu'),
  new RegExp(`\\bonly \\p{L}{3,}(?: \\p{L}+)? ${COUNT} \\p{L}+(?: \\p{L}+){0,2} now$`, 'iu'),
  new RegExp(
    `\\b(?:now|from \\p{Lu}\\p{L}+ (?:on )?)\\b[^.;]{0,20}\\b(?:will be|are|is|have|has|send|use|take|need) (?:\\p{L}+ )?${COUNT}\\b`,
    'u',
  ),
];

/** "we send you fewer invoices than last year", "consumption has fallen by a fifth". */
const LESS_OR_MORE = new RegExp(
  `\\b(?:fewer|less|more|half as many|twice as many)(?: \\p{L}+){1,3} than (?:last|before|in|a year|when|we)\\b|\\b(?:fallen|dropped|risen|grown|shrunk|gone (?:up|down)|is down|are down|is up|are up)(?: by)? (?:a |an |nearly |about )*(?:third|fifth|quarter|half|tenth|${COUNT})\\b`,
  'iu',
);
/** "now it is seventeen": of what is told elsewhere. */
const POINTS = /^(?:(?:now|from \p{L}+|since)(?: on)?,? )?(?:it|they|there|that|this|those|these)\b/iu;

/** What they do that will be otherwise: "we are opening in Manchester in July", "we've shut the Brazil office". */
const OF_OURS =
  /\b(?:we|i)(?:'ve|'re|'m| have| are| am|'ll| will)?(?: now| just| also| recently| since| already| about to)*(?: opening| moving| merging| closing| expanding| taking (?:on|over)| giving up| taken (?:on|over)| took (?:on|over)| bought| opened| moved| closed| shut| given up| gave up| merged| won| open| move| close| plant| double| take (?:on|over)) (?!(?:in|up|out|it|that|this|them|to) ?$|your\b|with you|to you)\S/i;
/** What happens with something or somebody of theirs: "our bookkeeper retires in September", "the site is closed down". */
const OF_THEIRS =
  /^(?:(?:last|this|next|in|from|since) \p{L}+(?: \p{L}+)?,? )?(?:our|the|my|one|two|three|four|half|some|phase|\p{Lu}\p{L}+'s) [^,;]{2,50}?\b(?:opens|closes|retires|moves|leaves us|joins|starts (?:on|in|from|at|next)|is (?:closing|closed|leaving|moving|retiring|leased|shut|gone|empty|half empty|on tour|being (?:rebuilt|closed|moved|sold|built|replaced))|are (?:closed|gone|leased|leaving|retiring|moving|electric|empty)|has (?:left|closed|opened|moved|doubled|halved|retired|grown|shrunk|been (?:closed|sold|moved|shut|taken over))|have (?:left|moved|gone|doubled|halved|been (?:closed|sold|moved|leased|shut))|(?:were|was|will be) (?:closed|shut|empty|gone|out of use)|(?:finish|leave|retire|start) (?:in|on|at|next|this)|move (?:to|in|out|across|into)|comes? to us|goes through|works? now|(?:works?|runs?|is used|are used) (?:now )?only)\b/iu;

/** Sums of money, offers and papers are what is haggled over; what is said of us is no change of theirs. */
const OF_THE_DEAL =
  /[€£$%]|\b(?:prices?|priced|pricing|fees?|rates?|costs?|charges?|paid|pay|budget|cheaper|dearer|offers?|quotes?|quotation|increase|surcharge|discount|bill|invoices?|tariff|per cent|percent|contract|agreement|policy|licence|subscription|framework|terms|deadline|tender|estimates?|planning|list|your|per (?:head|hour|day|month|year|week|piece|slip|kilo))\b|^you\b|\byou(?:'ve|'re| have| are| were| did| put)\b|\d[.,]\d\d\b/i;

/**
 * The clause in which they tell what changes on their side, for quoting: counts that have moved before events, the
 * nearest to the ask first; or null. What a price, an offer or a new term has to fit is seldom told in other words.
 */
export function findChange(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const farthest = ask.kind === 'renewal' ? FARTHEST_OF_TERM : FARTHEST;
  const found = reading.sentences.flatMap(({ text }, at) => {
    const far = Math.abs(at - asked);
    if (far > farthest || text.trim().endsWith('?') || PRIVATE.test(text) || isWish(text, reading)) return [];
    return clausesOf(text.replace(ask.quote, ' ; '))
      .map(shortened)
      .filter((clause) => isPlainClause(clause, false, MOST) && !OF_THE_DEAL.test(clause))
      .map((clause) => ({ clause, worth: worthOf(clause) - far / 20 }))
      .filter(({ worth }) => worth > (ask.kind === 'quote' ? OF_AN_EVENT : 0));
  });
  const best = found.sort((one, other) => other.worth - one.worth)[0]?.clause;
  return best === undefined ? null : { parts: [theirs(best)], plural: false, fact: saidHere(best) };
}

/** What is said of the deal or of us, or points elsewhere, is no change on their side. */
export function isOfTheirs(clause: string): boolean {
  return !OF_THE_DEAL.test(clause) && !POINTS.test(clause);
}

function worthOf(clause: string): number {
  if (POINTS.test(clause)) return 0;
  if (LESS_OR_MORE.test(clause) || COUNTED.some((pattern) => pattern.test(clause))) return 2;
  return OF_OURS.test(clause) || OF_THEIRS.test(clause) ? OF_AN_EVENT : 0;
}

/** "In autumn we plant twelve hectares of white grape, it is chalk there": a long clause ends at a comma. */
function shortened(clause: string): string {
  let kept = clause;
  while (kept.split(/\s+/).length > MOST && kept.includes(', ')) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept;
}

function isWish(text: string, { wishes }: Reading): boolean {
  return wishes.some((wish) => text.includes(wish));
}
