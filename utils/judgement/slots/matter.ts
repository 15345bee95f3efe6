import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { tokensOf } from '../words/tokens.ts';
import { AT_A_LOSS, EMPTY, GOOD_NEWS, HURTS, OWN_MIND, PLEASANTRY, PRIVATE } from '../words/trouble-words.ts';
import { clausesOf, isToldClause, trimmed } from './clauses.ts';
import { saidHere } from './facts.ts';
import { OPINION } from './opinion.ts';
import { TRIED } from './tried.ts';

/** So many sentences before and behind the open question tell what it is about. */
const BEFORE = 10;
const BEHIND = 2;
/** Below this a clause tells nothing that one would call the matter. */
const LEAST = 0.2;
const FEWEST = 3;
const MOST = 16;

/**
 * The clause that comes nearest to what an open question is about, as they wrote it, where no trouble is told plainly:
 * what stands before the question in its own sentence, else the most telling clause around it. Null where nothing tells.
 */
export function findMatter(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const found = toldWithAsk(reading.sentences[asked]?.text ?? ask.quote) ?? toldAround(reading, ask, asked);
  return found === null ? null : { parts: [theirs(found)], plural: false, fact: saidHere(found) };
}

/** Where the asking begins behind what is told: "…, any ideas?", "… and I'd value your opinion". */
const ASKING =
  /(?:[,;:.] |\s[-–] | (?=(?:and|so|but) ))(?:(?:and|so|but|then) )?(?=(?:any|what|how|where|which|who|whom|could|can|would|will|do|does|have you|is there|are there|i'd|i would|we'd|we would|i'm|i am|we're at|please|help|advise|ideas?|thoughts?|your|give|tell|got|anything|if you can|some|love to|happy to|or do we|i don't|i do not|i wonder|i could|we could|i can't|i cannot|i have no|i've no|maybe you|perhaps you|hm|wondering|we've run|i've run)\b)/i;
/** No clause of its own begins so. */
const LEADS_ON =
  /^(?:if|as|when|while|since|because|before|after|for|with|without|in|on|at|by|from|to|of|about|regarding|having|being|seeing|given|and|or|but|so|could|can|would|will|do|does|did|is|are|have|has|any|what|how|where|which|who|please|help|thank|thanks|hope|hi|hello|dear|you|your)\b/i;

/** "Our quiz nights sound like a swimming bath, what does one do?" tells before it asks. */
function toldWithAsk(sentence: string): string | null {
  const at = ASKING.exec(sentence)?.index ?? 0;
  const told = trimmed(sentence.slice(0, at)).replace(/ (?:and|so|but|then)$/, '');
  const fits = [told, ...clausesOf(told).map(trimmed)].filter((one) => isFit(one) && !LEADS_ON.test(one));
  return fits.find((one) => one === told) ?? fits.sort((a, b) => worthOf(b) - worthOf(a))[0] ?? null;
}

/** Short enough to be quoted, and nothing private, polite or idle. */
function isFit(clause: string): boolean {
  const words = tokensOf(clause).filter((token) => token.kind !== 'mark').length;
  if (words < FEWEST || words > MOST || /["“”\n()?]/.test(clause)) return false;
  if (PRIVATE.test(clause) || PLEASANTRY.test(clause) || EMPTY.test(clause)) return false;
  return !OWN_MIND.test(clause) || AT_A_LOSS.test(clause);
}

function toldAround(reading: Reading, ask: Ask, asked: number): string | null {
  const told = reading.sentences.flatMap(({ text }, at) => {
    if (at < asked - BEFORE || at > asked + BEHIND || isAside(text, reading)) return [];
    const far = Math.abs(at - asked) * (at > asked ? 0.4 : 0.15);
    return tellingIn(text, reading, ask).map((clause) => ({ clause, worth: worthOf(clause) - far }));
  });
  const [best] = told.filter(({ worth }) => worth >= LEAST).sort((a, b) => b.worth - a.worth);
  return best?.clause ?? null;
}

/** The clauses of a sentence that tell how it is: no opinion of somebody, and nothing they did about it. */
function tellingIn(text: string, reading: Reading, ask: Ask): string[] {
  return clausesOf(withoutAsks(text, reading, ask))
    .map((clause) => shortened(trimmed(clause)))
    .filter((clause) => isToldClause(clause, true, MOST) || (isSaidShort(clause) && text.startsWith(clause)))
    .filter((clause) => !OPINION.test(clause) && !TRIED.test(clause));
}

/** "Numbers down again, 60 covers yesterday": told without a verb. */
function isSaidShort(clause: string): boolean {
  return (
    isFit(clause) &&
    !LEADS_ON.test(clause) &&
    /\b(?:down|up|again|hardly any|no|everywhere|empty|all with|half)\b/i.test(clause)
  );
}

/** A question, something private, a wish in passing or a promise is beside the matter. */
function isAside(text: string, { wishes, promises }: Reading): boolean {
  const beside = [...wishes, ...promises.map(({ quote }) => quote)];
  return text.trim().endsWith('?') || PRIVATE.test(text) || beside.some((quote) => text.includes(quote));
}

function withoutAsks(text: string, { asks }: Reading, ask: Ask): string {
  return [ask, ...asks].reduce((rest, { quote }) => rest.replace(quote, ' ; '), text);
}

/** "We had 80 good talks in 2023 and 31 this spring, with the same stand …": a long one ends at its last comma. */
function shortened(clause: string): string {
  let kept = clause;
  while (kept.includes(', ') && kept.split(/\s+/).length > MOST) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept;
}

const SET_AGAINST =
  /\b(?:still|yet|instead|same|every|each|all|only|but|nobody|never|more|less|not|no|none|than|too|always|again|since|without|as \w+ as|before|then)\b|n't\b/i;
const OF_THEIRS =
  /^(?:our|the|nobody|no one|not one|everyone|everybody|people|customers|guests|half|every|each|most|(?:most|many|some|few) of|one \p{Lu}|\d+) ?\b/iu;
const WE = /^we\b/i;
/** Points elsewhere, or to us. */
const POINTS = /^(?:this|that|they|he|she|them|these|those|there|one)\b/i;
/** "I have carried it about", "I have never met him": a tale about something or somebody named before. */
const OF_SELF = /^(?:i|i'[a-z]+|my)\b.*\b(?:him|her|them|it)\b/i;
const OF_SOMEBODY = /\b(?:him|her|them)\b/i;
const OF_US = /^(?:you|your)\b/i;
const FINE = /\b(?:fine|lovely|happy|pleased|nice|better|perfect|well|accept|thank|glad|love)\b/i;

/** How likely this is the matter: what stands against something, hurts, is counted twice, or leaves them at a loss. */
function worthOf(clause: string): number {
  if (GOOD_NEWS.test(clause) || OF_US.test(clause)) return 0;
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
  const counted = (clause.match(/\b\d{1,6}\b/g) ?? []).length > 1 ? 1 : 0;
  return (
    Math.min(2, hurts / 2) +
    counted +
    (AT_A_LOSS.test(clause) ? 1.6 : 0) +
    (SET_AGAINST.test(clause) ? 0.7 : 0) +
    (OF_THEIRS.test(clause) ? 0.6 : WE.test(clause) ? 0.3 : 0) -
    (POINTS.test(clause) ? 0.5 : 0) -
    (OF_SELF.test(clause) ? 0.8 : 0) -
    (OF_SOMEBODY.test(clause) ? 1 : 0) -
    (FINE.test(clause) ? 0.8 : 0)
  );
}
