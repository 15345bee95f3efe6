import type { Ask, Reading } from '../../mail/reading.ts';
import { clausesOf } from '../slots/clauses.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { HURTS, PRIVATE } from '../words/trouble-words.ts';

type Weights = readonly (readonly [RegExp, number])[];

/** A line to be said back has so many words. */
const FEWEST = 4;
const MOST = 16;
/** Below this no clause tells enough; the asking words have to do. */
const LEAST = 2;
/** Of a fault it has to be plainer: an apology for something else would be worse than one for nothing named. */
const LEAST_OF_FAULT = 3;
/** By so much more the words count that the reader took for the heart of it. */
const HEARD = 2;

/** What went wrong, rather than how they feel about it or what they would have liked. */
const FAULT: Weights = [
  // What the writer is, has or will do, and what only points elsewhere.
  [/^(?:i am|i'm|my|they|he|she|it|without|this is|meant|we paid)\b/i, -2.5],
  [
    /\b(?:impressed|good enough|nothing (?:wrong|more)|i (?:find|should)|will|won't|did nothing|no drama|not shouting)\b/i,
    -2,
  ],
  [
    /\b(?:i|we)(?:'m| am|'re| are| was| were| feel| felt| find| remain)? (?:\p{L}+ )?(?:disappoint|unhappy|angry|annoyed|upset|cross|sorry|tired|fed up)/iu,
    -4,
  ],
  [
    /\b(?:would|should|might|could) (?:have|be)\b|\bassume\b|\bno doubt\b|\bexpect(?:ed)?\b|\bwish\b|\bhope\b/i,
    -2.5,
  ],
  [/\b(?:thank|thanks|joy|polite|lovely|kind|happy|best)\b/i, -2],
  [
    /\b(?:your|you|he|she|they|nobody|no one|somebody|it|the \p{L}+) (?:\p{L}+ ){0,2}(?:came|arrived|went|left|sent|broke|split|started|rang|delivered|turned up|failed|forgot)\b/iu,
    1.5,
  ],
  [
    /\b(?:instead of|on the wrong|upside|wrong|missing|late|short|second time|third|twice|again|broken|damaged|never|nobody)\b/i,
    1.5,
  ],
];

/** What they are glad of: who did what, counted, or set above the rest. */
const PRAISE: Weights = [
  [/(?<=\p{Ll} )(?!I\b)\p{Lu}\p{Ll}{2,}/u, 1.2],
  [/\b(?:you|your)\b/i, 1.2],
  [/\b\d+\b/, 0.8],
  [
    /\b(?:best|wonderful|never|nothing else|perfect(?:ly)?|beautiful\w*|loved?|marvellous|superb|brilliant|stole|worked|ran|saved|proud|asked|sold out|approved|won|first)\b/i,
    1,
  ],
  [
    /\b(?:one thing|i must|i wanted|good news|just (?:a|to)|thank|thanks|would you|could you|please|can you)\b/i,
    -1.5,
  ],
  [/\b(?:not|but|although|unfortunately)\b|n't\b/i, -0.4],
];

/** Which way it was decided, and not that, when or why. */
const DECISION: Weights = [
  [/\b(?:decided|resolved|voted|agreed|chosen|chose) (?:to|on|for|against|that)\b/i, 2],
  [
    /\b(?:takes?|taking|stay(?:s|ing)? with|go(?:es|ing)? (?:for|with|on with)|keep(?:s|ing)?|becomes?|will be|it is|drop(?:ping)?|leave out|book|rent|buy)\b/i,
    1.5,
  ],
  [/\b(?:and not|not the|instead|rather than|from now on|next (?:year|season|winter|summer))\b/i, 1],
  [/\bno (?!doubt|need|way|one|more )\p{Ll}+/iu, 0.6],
  [
    /\b(?:discussed|talked|argued|long|settled|the matter|thank|thanks|because|reason|i know|cost|costs|guarantees?|please)\b/i,
    -1.5,
  ],
];

/**
 * The clause that best tells what went wrong, verbatim, else the words that were heard as the complaint; or null, where
 * these tell of a mood or of something else: an apology for that would be worse than one for nothing named.
 */
export function faultIn(reading: Reading, ask: Ask): string | null {
  const weights = [...HURTS, ...FAULT];
  const heard = withoutEndMarks(ask.quote.trim());
  const fits = isSayable(heard) && weigh(heard, FAULT) > -1;
  return best(reading, ask, weights, LEAST_OF_FAULT) ?? (fits ? heard : null);
}

/** The clause that best tells what they praise, verbatim; or null. */
export function praiseIn(reading: Reading, ask: Ask): string | null {
  return best(reading, ask, PRAISE);
}

/** The clause that best tells what was decided, verbatim; or null. */
export function decisionIn(reading: Reading, ask: Ask): string | null {
  return best(reading, ask, DECISION);
}

function best(reading: Reading, ask: Ask, weights: Weights, least = LEAST): string | null {
  const heard = reading.asks.filter(({ kind }) => kind === ask.kind).map(({ quote }) => quote);
  const found = reading.sentences
    .filter(({ text }) => !text.trim().endsWith('?'))
    .flatMap(({ text }) => clausesOf(text).flatMap((clause) => [clause, shortened(clause)]))
    .filter((clause) => isSayable(clause) && reading.text.includes(clause))
    .map((clause) => ({
      clause,
      worth: weigh(clause, weights) + (heard.some((quote) => quote.includes(clause)) ? HEARD : 0),
    }))
    .filter(({ worth }) => worth >= least)
    .sort((a, b) => b.worth - a.worth);
  return found[0]?.clause ?? null;
}

function weigh(clause: string, weights: Weights): number {
  return weights.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
}

/** A long clause up to its last comma that leaves enough. */
function shortened(clause: string): string {
  let kept = clause;
  while (kept.split(/\s+/).length > MOST && kept.includes(', ')) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept;
}

/** No clause of its own begins or ends so. */
const HALF =
  /^(?:which|who|that|because|if|when|while|where|than|like|for|of|or|with|not|having|being|to|at|on|in|whether|as|is|are|was|were|has|had)\b|\b(?:that|which|who|and|but|if|is|are|was|were|to|of|the|a|an)$/i;

function isSayable(clause: string): boolean {
  const count = clause.split(/\s+/).length;
  return (
    count >= FEWEST &&
    count <= MOST &&
    !/["“”\n()?]/.test(clause) &&
    !HALF.test(clause) &&
    !PRIVATE.test(clause)
  );
}

/** Somebody of ours whom they name: "your pilot Ewa", "please tell Josh", "the way Danny carried the chair". */
const OF_OURS =
  /\b(?:[Yy]our (?:[\p{Ll}-]+ ){0,3}|(?:[Tt]ell|[Tt]hank|[Hh]ug|the way) )(\p{Lu}\p{Ll}{2,})\b(?!['’]s)|\bthat (\p{Lu}\p{Ll}{2,}) (?:hears|knows)\b/u;
const NO_NAME =
  /^(?:You|Your|Them|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|The|God|English|German|French|Dutch)$/;

/** Who had a part in it, where they name one of ours; or null. */
export function praisedIn({ text }: Reading): string | null {
  const [, ofYours, hearer] = OF_OURS.exec(text) ?? [];
  const name = ofYours ?? hearer;
  return name && !NO_NAME.test(name) ? name : null;
}
