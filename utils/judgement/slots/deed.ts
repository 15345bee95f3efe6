import type { Ask } from '../../mail/reading.ts';
import { say } from '../text-parts.ts';
import { AUXILIARIES, DETERMINERS, NUMBER_WORDS, PREPOSITIONS, PRONOUNS } from '../words/lexicon.ts';
import { isAskingForm } from '../words/requests.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { addressed, CHANGING, cut, type Deed, sound } from './clause.ts';
import { deedOfTheirs } from './deed-of-theirs.ts';
import { saidHere } from './facts.ts';

const THEY_DO =
  /^(?:hand|outsource|sell|offer|launch|open|start|run|hold|host|invite|hire|move|go|serve|teach|publish|buy|rent)\b/i;
/** What leans on a sentence before cannot stand alone in a question. */
const LEANING = /^(?:both|same|it|them|this|these|that|those|something|anything|all|up|out|in)$/;
const YOU_DO =
  /\b(?:you (?:could|might|may)(?: as well)?|(?:could|can|would|will) (?:you|we(?! (?:also |please )?(?:get|have|receive|see|use|bring)\b)))(?: (?:please|also|perhaps|maybe|kindly|possibly))* /i;
const WE_WISH =
  /\b(?:we|i)(?:'d like| would like|'d love| would love| want| need| wish)(?: (?:you|your \w+))? to /i;
const THAT_YOU = /\bthat you (?=[a-z])/i;
const PLEASE_DO = /(?:\b(?:please|kindly) |^)(?:also )?(?!please|kindly|find\b)(?=[a-z])/i;
/** "Where can you get to", "what could you send": what is asked for has left a gap behind the verb. */
const LEAVES_A_GAP =
  /\b(?:what|where|who|whom|how (?:far|low|close|near|much|many)|which(?: \p{L}+){0,2}) $/iu;
/** Behind a "please" that opens the ask any word is a verb, as behind "could you". */
const OPENS_PLEASE = /^(?:please|kindly) /i;

/** The clause, or null where what is asked is a thing and no deed, or could not be said again in good grammar. */
export function findDeed(ask: Ask): Deed | null {
  const quote = ask.quote.trim();
  for (const opening of [YOU_DO, WE_WISH, THAT_YOU, PLEASE_DO]) {
    const match = wholeBehind(opening, quote);
    const led = opening !== PLEASE_DO || OPENS_PLEASE.test(quote.slice(match?.index ?? 0));
    const rest = match ? quote.slice(match.index + match[0].length) : '';
    // "We would like to sell bags": what they do themselves is no deed of ours.
    const theirOwn = opening === WE_WISH && !/\byou\b/i.test(match?.[0] ?? '') && THEY_DO.test(rest);
    const deed = match ? (theirOwn ? byThem(rest) : byUs(rest, led)) : null;
    if (deed) return deed;
  }
  return deedOfTheirs(quote, ask.kind === 'scope');
}

/** What opens a deed, where no word before it took something out of the words behind. */
function wholeBehind(opening: RegExp, quote: string): RegExpExecArray | null {
  const found = opening.exec(quote);
  return found && LEAVES_A_GAP.test(quote.slice(0, found.index)) ? null : found;
}

/** "We want to hand over the payables" → "you hand over the payables". */
function byThem(rest: string): Deed | null {
  const words = cut(rest);
  const tokens = tokensOf(words);
  if (tokens.length < 3 || !sound(tokens.slice(1))) return null;
  return {
    clause: say`you ${addressed(words, tokens)}`,
    manner: 'added',
    byUs: false,
    fact: saidHere(words),
  };
}

/** "add a site search" → "we add a site search". */
function byUs(rest: string, led: boolean): Deed | null {
  const words = cut(rest.replace(/^be able to /i, ''));
  const tokens = tokensOf(words);
  const verb = tokens[0]?.lower ?? '';
  // "Let us race" asks leave and no deed.
  if (verb === 'let') return null;
  // "We launch it with you" said by us would be "we launch it with us".
  if (/ with you\b/i.test(words)) return null;
  // Behind "could you" any word is a verb, but for those that ask for an answer and no deed.
  if (!opensDeed(tokens, led)) return null;
  if (!sound(tokens.slice(1))) return null;
  const object = tokens[1]?.lower === 'the' ? tokens[2] : tokens[1];
  if (object && LEANING.test(object.lower)) return null;
  const manner = CHANGING.test(verb) || /\b(?:instead of|rather than)\b/.test(words) ? 'changed' : 'added';
  return {
    clause: say`we ${addressed(words.charAt(0).toLowerCase() + words.slice(1), tokens)}`,
    manner,
    byUs: true,
    fact: saidHere(words),
  };
}

/** Whether the words begin with a verb for something we do; "do the gutters" is a deed, "do it" points. */
function opensDeed(tokens: readonly Token[], led: boolean): boolean {
  const verb = tokens[0]?.lower ?? '';
  if (verb === 'do') return /^(?:the|our|all)$/.test(tokens[1]?.lower ?? '');
  // Behind "could you" any word is a verb, but for those that ask for an answer and no deed.
  return (isAskingForm(verb) || (led && isVerb(verb))) && !/(?:[^s]s|ed|ing)$/.test(verb);
}

function isVerb(word: string): boolean {
  return (
    /^[a-z]{3,}$/.test(word) &&
    ![PREPOSITIONS, DETERMINERS, NUMBER_WORDS, PRONOUNS, AUXILIARIES].some((closed) => closed.has(word)) &&
    !NO_DEED.test(word)
  );
}

/** Asks for words, leave or a visit, not for something to be done. */
const NO_DEED =
  /^(?:tell|say|let|know|think|advise|advice|recommend|suggest|explain|confirm|agree|come|go|give|consider|see|look|help|discuss|talk|meet|speak|ask|hear|learn|live|be|have|possibly|maybe|perhaps|please|also|kindly|imagine|get|call|ring|join|share|reply|answer|understand|not|make|take|just|still|really|maybe|even|quickly|already|perhaps|any|more|extra|same|twice|note|regard|treat|accept|arrange|revisit|reconsider|revert|rethink|quote|price|estimate|work|want|charge|tender)$/;
