import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NUMBER_WORDS,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
} from '../words/lexicon.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { withoutEndMarks } from '../words/trim.ts';
import {
  AT_A_LOSS,
  BOUNDARIES,
  EMPTY,
  OPENERS,
  OWN_MIND,
  PLEASANTRY,
  TOLD_SHORT,
} from '../words/trouble-words.ts';

/** A sentence cut where a clause of its own begins; an "and" cuts only between two clauses. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(BOUNDARIES).flatMap((piece) => {
    if (/^[\s,;]*so (?:that )?/.test(piece)) return [];
    const sides = piece.split(/(?<!\bbetween \S+) and /).map(trimmed);
    return sides.length > 1 && sides.every(isClause) ? sides : [trimmed(piece)];
  });
}

/** With a subject in front and a verb behind it. */
function isClause(side: string): boolean {
  const tokens = tokensOf(side);
  const first = tokens[0]?.lower ?? '';
  const noSubject =
    AUXILIARIES.has(first) ||
    PLAIN_VERBS.has(first) ||
    /^(?:still|never|always|often|hardly|only|now|just|not)$/.test(first);
  return tokens.length > 2 && !noSubject && hasVerb(tokens);
}

export function trimmed(piece: string): string {
  const front = piece
    .trim()
    .replace(OPENERS, '')
    .replace(/,? as you (?:know|remember|will remember|'ll remember)(?=[.,;!]?$)/i, '')
    .replace(/^\p{Lu}[\p{Ll}]+(?: \p{Ll}+)?, (?=\p{Ll})/u, '')
    .replace(/,? (?:by the way|lol|haha|hehe|they say|I suppose|I fear|I'm afraid)(?=[.,;!]?$)/i, '')
    .replace(/(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/u, '');
  return withoutEndMarks(front, '.,;:!()-').replace(/^[\s(",;-]+/, '');
}

/** The most words of a clause that is quoted as what is wrong. */
const MOST = 14;

/** "Drivers are uninstalling" tells all with three words. */
function fewest(clause: string, openQuestion: boolean): number {
  return openQuestion || /^\p{L}+s are \p{L}+ing$/u.test(clause) ? 3 : 4;
}

/** A clause of its own: right length, a verb in it, nothing private, no wish and no pleasantry. */
export function isToldClause(clause: string, openQuestion: boolean, most = MOST): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  return (
    isPlainClause(clause, openQuestion, most) && (TOLD_SHORT.test(tokens[0]?.lower ?? '') || hasVerb(tokens))
  );
}

/** No clause of its own begins or ends so. */
const HANGS =
  /^(?:to|that|which|who|if|as (?:though|if)|when|while|where|than|like|for|of|or|with|not|having|being|off|one which|whatever|however|he|she|\w+s (?:it|them))\b|\b(?:that|which|who|and|but|if|is|are|was|were|to|of|the|a)$/i;

/** The same for whoever knows already that there is a verb in it: "we wash everything ourselves". */
export function isPlainClause(clause: string, openQuestion: boolean, most: number): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  if (tokens.length < fewest(clause, openQuestion) || tokens.length > most || /["“”\n()?]/.test(clause))
    return false;
  const first = tokens[0]?.lower ?? '';
  if ((AUXILIARIES.has(first) || PLAIN_VERBS.has(first)) && !TOLD_SHORT.test(first)) return false;
  if (OWN_MIND.test(clause) && !(openQuestion && AT_A_LOSS.test(clause))) return false;
  if (PLEASANTRY.test(clause) || EMPTY.test(clause)) return false;
  return !HANGS.test(clause);
}

/** Verbs that tell what changes or is done, which no ending gives away. */
const TELLING_VERBS =
  /^(?:moves|opens|starts|shut|begins|retires|closes?|joins|grows?|falls?|rises?|drops?|prints?|sells|works|waits|rings|takes|comes|goes|stands|runs|hold|holds|smells?|spends?|empties|leaves|slips?|slides?|lies?|hangs?|turns?|breaks?|leaks?|jams?|trips?|moans?|queues?|hurts?|closes|sleeps?|dies?|shrinks?|stays?|fails?|freezes?|chases?|forgets?|argues?|fights?|walks?|drives?|wanders?|worry|worries|explains?|costs?|burns?|wears?|sticks?|sinks?|fades?|swap|swaps|pass|passes|glide|glides)$/;

/** People in the plural, who open a clause without an article. */
const PEOPLE =
  /^(?:people|customers|guests|visitors|girls|boys|lads|pupils|students|children|kids|parents|tenants|residents|patients|members|drivers|staff|men|women|ladies|passengers|players|families|workers|cleaners|nurses|teachers|volunteers)$/;

/** No word of a closed class: a noun or a verb. */
function isOpen({ lower, kind }: Token): boolean {
  return (
    kind === 'word' &&
    ![PREPOSITIONS, DETERMINERS, NUMBER_WORDS, PRONOUNS, CONJUNCTIONS].some((closed) => closed.has(lower))
  );
}

/** A finite verb behind the first word, as far as closed classes and endings can tell. */
export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (i === 0) return false;
    // "girls count till nine": behind people in the plural any open word is what they do.
    if (i === 1 && PEOPLE.test(tokens[0]?.lower ?? '') && isOpen(token)) return true;
    if (/^(?:still|never|always|often|hardly|only|now|just)$/.test(tokens[i - 1]?.lower ?? ''))
      return token.kind === 'word';
    return (
      AUXILIARIES.has(token.lower) ||
      PLAIN_VERBS.has(token.lower) ||
      TELLING_VERBS.test(token.lower) ||
      /(?:[^e]ed|n't|'s|'re|'ve)$/.test(token.lower)
    );
  });
}
