import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { saidHere } from './facts.ts';

/** Somebody of theirs and what they make of it: "My partner says it's the Polish", "Mr Lowe puts it down to …". */
export const OPINION =
  /(?:^|[.;,:] |\b(?:and|but|while) )((?:my|our|the|\p{Lu}\p{Ll}+|(?:Mr|Mrs|Ms|Dr) \p{Lu}\p{Ll}+)(?: [\p{L}-]+){0,3} (?:says(?: that)? (?=(?:it's|it is|it was|it \w+s|that's|this is|we're|we are|they're|they are|there are|there is|we should|we need|the|our|people|nobody|everyone)\b)|(?:reckons|swears|thinks|believes|holds that|claims|insists|suspects|is convinced|is sure|has the opinion|is of the opinion|is of the view) (?!(?:he|she|i|of|about)\b)|blames |puts (?:it|this|that) down to )[^.;,:?!()"“”\n]{4,70})/u;
/** What somebody thinks of the one who writes is not for us to test. */
const OF_THE_WRITER = /\b(?:it's|it is) me\b|\bI(?:'m| am| was| should| have)\b/;
/** Words that open a sentence and name nobody. */
const NOBODY =
  /^(?:The (?:email|mail|letter|contract|invoice|report|paper|sign|website|system)|It|This|That|They|He|She|We|You|What|Who|If|As|When|So|Everyone|Everybody|Nobody)\b/;
const FEWEST = 5;
const MOST = 14;
const BEFORE = 8;
const BEHIND = 2;

/** What one of theirs takes for the cause or the remedy, as a clause to be quoted; the last before the ask. */
export function findOpinion(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const near = reading.sentences.slice(Math.max(0, asked - BEFORE), asked + BEHIND + 1).reverse();
  for (const { text } of near) {
    const clause = withoutEndMarks(OPINION.exec(text)?.[1]?.trim() ?? '');
    const words = clause.split(/\s+/).length;
    // Cut off before words in quotation marks it says nothing: "Our Kim says it's the word …".
    const isCut = /^\s*["“]/.test(text.slice(text.indexOf(clause) + clause.length));
    const fits =
      !isCut &&
      words >= FEWEST &&
      words <= MOST &&
      !NOBODY.test(clause) &&
      !OF_THE_WRITER.test(clause) &&
      !isPrivate(clause);
    if (fits && !ask.quote.includes(clause))
      return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
  }
  return null;
}

/** What a wife or a brother thinks of the shop may be said back; what goes on in their life may not. */
function isPrivate(clause: string): boolean {
  return PRIVATE.test(
    clause.replace(/\b(?:my|our) (?:wife|husband|mother|father|son|daughter|brother|sister)\b/gi, ''),
  );
}
