import type { Win } from './win.ts';
import { WIN_WORDS } from './win-words.ts';

/** A quote is said again in a message: a longer one is not a clause any more. */
export const MOST_WORDS = 18;

/** What makes a sentence tell of no win to be glad of, wherever it stands in it. */
const NO_WIN: readonly RegExp[] = [
  // Asked, not told.
  /\?/,
  // Not done.
  /\b(?:no|not|never|nearly|almost|neither|nor|without|failed|lost|missed|nothing)\b|n['’]t\b/i,
  // Only thought of.
  /\b(?:if|unless|whether|in case|provided|assuming|suppose|imagine|would|could|might|may(?! \d)|should|had we)\b/i,
  /\b(?:hope|hopes|hoping|hoped|wish|plan|plans|planning|planned|aim|aiming|want to|wanted to|about to|going to|expect|expecting)\b/i,
  // Long past.
  /\b(?:last year|years? ago|months ago|back in|used to|at the time|the year before|previously|originally|decades?)\b/i,
  // Spoilt: a fault, or what went wrong of it.
  /\b(?:unfortunately|sadly|however|despite|pity|problems?|errors?|crash(?:ed|es)?|wrong|troubles?|faults?|faulty|mistakes?|late|delay(?:s|ed)?|missing|damaged?|outage|behind|alarm|leak\p{L}*|flood\p{L}*|water|only|short|empty|half the)\b|\bbroken?\b(?! (?:a|the|our|every|all)\b)/iu,
  // Spoilt: somebody who suffers by it.
  /\b(?:complain(?:ts?|ed|ing)?|refunds?|returns?|cancel(?:led|s)?|cross|angry|sick|scam|disaster|stuck|chaos|exhausted|nobody|cannot|vanished|walked out|let you go|on (?:my|our) knees|turned \p{L}+ away|took \p{L}+ \p{L}+ down)\b/iu,
  // No news.
  /\bas (?:you (?:may |will |already )?know|ever|usual)\b/i,
];

/** Whose it is instead: ours by the letter, or somebody's near them. */
const ANOTHERS =
  /\b(?:yours?|you|suppliers?|customers?|clients?|landlords?|neighbours?|neighbors?|competitors?|bank|carrier|agency|agencies|contractors?|accountants?|lawyers?|friends?|sons?|daughters?|wife|husband|brothers?|sisters?|mother|father)\b/i;

/** What stands before "we" and makes the win a time, a condition, or what is told of something else. */
const BEFORE =
  /\b(?:since|when|they sa(?:y|id)|whenever|before|after|until|till|once|while|which|what|where|why|how|the (?:day|week|month|year|moment|time|award|prize|contract|tender|grant|funding|shop|site|product|range|one))\s*$/iu;
/** "The award that we won" tells of the award; "I can tell you that we won" tells of the win. */
const THAT = /\bthat\s*$/iu;
const TELLING =
  /\b(?:tell|say|know|hear|share|announce|report|news is|mention|add|heard|learned|learnt|glad|happy|pleased|proud|delighted|now)(?: you)? that\s*$/iu;

/** Where a clause ends. */
const END =
  /[,;:()–—!?"“”[\]\n]|\s-\s|\.(?=\s|$)|\s(?:and|but|so|because|which|although|though|while|as|when)\s/iu;

/**
 * S6: a win that the client tells of: theirs, done, and new. Where it is not plain, none: a wrong congratulation is
 * worse than a missing one.
 * @param sentences of the client's newest mail
 * @param year in which it was written
 * @returns the first, or null
 */
export function findWin(sentences: readonly string[], year: number): Win | null {
  for (const sentence of sentences) {
    if (NO_WIN.some((words) => words.test(sentence)) || tellsOfAnotherYear(sentence, year)) continue;
    const win = winIn(sentence);
    if (win) return win;
  }
  return null;
}

function winIn(sentence: string): Win | null {
  for (const [kind, patterns] of WIN_WORDS) {
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (!found) continue;
      const before = sentence.slice(0, found.index);
      if (BEFORE.test(before) || (THAT.test(before) && !TELLING.test(before))) continue;
      const quote = clauseFrom(sentence.slice(found.index), found[0].length);
      if (quote !== null && !ANOTHERS.test(quote)) return { kind, quote };
    }
  }
  return null;
}

/**
 * The words from the win to the end of their clause.
 * @param told so many characters at least belong to it
 * @returns null where they are too long to say again
 */
function clauseFrom(rest: string, told: number): string | null {
  const end = rest.slice(told).search(END);
  const clause = (end < 0 ? rest : rest.slice(0, told + end)).trim();
  const isPlain = !/[!?"“”\n]/.test(clause);
  return isPlain && clause.split(/\s+/).length <= MOST_WORDS ? clause : null;
}

function tellsOfAnotherYear(sentence: string, year: number): boolean {
  const years = sentence.matchAll(/(?<![\d£€$.,])(?:19|20)\d\d(?!\d|[.,]\d)/g);
  return [...years].some(([named]) => Number(named) !== year);
}
