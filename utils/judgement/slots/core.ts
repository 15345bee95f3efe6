import type { Ask } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { PRONOUNS } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** What stands before the thing that is wanted, the most telling first. */
const LEADS: readonly RegExp[] = [
  /\bwhat (?:we|i|they)(?:'d like| would like| want| need|'ve agreed on| have agreed on)[^,.;:]{0,24}? is (?:for )?/i,
  /\b(?:we|i|they|he|she)(?:'d| would)? ?(?:also |now |just |really |all )?(?:wants?|needs?|like|love|must have|requires?|wish|prefer|ask for|go for)(?: you| from you| your \w+)?(?: to (?:have|get|see|use|do|make|put|add|send|order|book|buy))? /i,
  /\b(?:could|can|would|will) (?:you|we) (?:please |also |perhaps )?(?:get|add|have|include|put|give us|make us|send us|do)(?: from you| to us)? /i,
  /\bthere (?:should|must|ought to|has to) be /i,
  /\b(?:my|our|his|her|the) (?:idea|wish|ask|request|plan|proposal|recommendation|suggestion)(?: of \w+(?: \w+)?)? is (?:that )?/i,
];
/** The core ends where a reason, a day or a condition begins. */
const END =
  /,(?!\d)|[;:(–!?]| - |\.(?:\s|$)| because | so that | before | by (?=the |\d|\p{Lu})| until | from (?=\p{Lu}|now)| please\b| as well\b| too\b| if | when | which | who /u;
const WEAK =
  /^(?:the|a|an|our|your|my|their|of|to|in|on|at|for|with|by|from|and|or|but|that|as|if|so|is|are|be|also|not|all)$/i;
const FEWEST = 3;
const MOST = 8;

/** The few words that name what is wanted: "everything from China flown", "a third of the company's reserve in gold"; or null. */
export function findCore(ask: Ask): Phrase | null {
  for (const lead of LEADS) {
    const match = lead.exec(ask.quote);
    if (!match) continue;
    const rest = ask.quote.slice(match.index + match[0].length);
    const said = withoutEndMarks((rest.split(END)[0] ?? '').trim()).replace(
      /^(?:also|too|now|then|just) /i,
      '',
    );
    const words = said.split(/\s+/);
    const clean =
      tokensOf(said).every((token) => !PRONOUNS.has(token.lower) && !/^(?:our|my|your)$/.test(token.lower)) &&
      !/["“”\n]/.test(said);
    if (words.length < FEWEST || words.length > MOST || !clean || WEAK.test(words.at(-1) ?? '')) continue;
    return { parts: [theirs(said)], plural: false, fact: saidHere(said) };
  }
  return null;
}
