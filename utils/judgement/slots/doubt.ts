import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** Nobody has looked, or not at all of it, or they are not sure. */
const UNCHECKED =
  /\b(?:not (?:quite |so |entirely |really )?sure|unsure|no idea whether|i (?:only |just )?(?:changed|swapped|altered|guessed|rounded|wonder\w*)|as far as (?:we|i)(?:'ve| have) \w+|(?:has not|have not|hasn't|haven't|did not|didn't|could not|couldn't|cannot|can't|not yet) (?:\w+ ){0,6}(?:seen|read|check(?:ed)?|test(?:ed)?|measured?|count(?:ed)?|tried|try|verif(?:y|ied)|prove|proofread|compared?)|nobody (?:has )?(?:checked|counted|measured|read|tested|tried)|nobody has (?:looked|spoken|answered|replied)|(?:has|have) not (?:replied|answered)|(?:hasn't|haven't) (?:replied|answered)|(?:doesn't|don't|does not|do not) (?:answer|reply|match)|(?:seems|looks) (?:equal|right|fine|all right|ok) to me|only (?:checked|sampled|tested|looked at|tried|seen))\b/i;
/** Something is not as somebody wants it, or not as it was. */
const RESERVED =
  /\b(?:(?:looks?|reads?|seems?|is|are) (?:a bit |a little |somewhat )?(?:other|different|odd|strange|wrong|higher|lower|paler|darker|smaller|bigger) (?:than|from|to|in|on)|apart from (?:the|one|a|that)|except (?:for )?(?:the|one|a|that)|(?:had|has|have) (?:opinions|doubts|concerns|questions|reservations)|than (?:i|we|he|she|they)(?:'d| would)? (?:like|thought|expected|remember|hoped|ordered)|(?:a (?:bit|little|touch|shade|tad)|slightly|rather|too) (?:dark|light|pale|green|blue|red|grey|big|small|high|low|long|short|wide|narrow|close|near|far|tight|loose|thin|thick|loud|bright|early|heavy|cold|warm|steep|blurred|fuzzy)|(?:pinch|rub|wobble|rattle|leak|stick|bulge|sag)(?:e?s|ing)\b)/i;
/** They and we, or two of theirs, hold different things about it: "the brigade wants six, your men said seven". */
const AT_ODDS =
  /\b(?:wants?|says?|said|asks? for|prefers?|wrote)\b[^.;?!]{2,50}, (?:but |while |and )?(?:your?|the|our|my|mine|yours|\p{Lu}\p{Ll}+)\b[^.;?!]{0,30}\b(?:wants?|says?|said|asks?|prefers?|thinks?|wrote|writes|is|has)\b/iu;
const DOUBTS = [UNCHECKED, RESERVED, AT_ODDS];
const FEWEST = 4;
const MOST = 18;

/** What they are not sure of, in their words. */
export interface Doubt extends Phrase {
  /** Nobody knows yet; else somebody knows, and is not content. */
  readonly unchecked: boolean;
}

/** The clause in which they name what they are not sure of themselves, for quoting; or null. */
export function findDoubt(reading: Reading, ask: Ask): Doubt | null {
  for (const { text } of reading.sentences) {
    if (text.trim().endsWith('?') || !isDoubtful(text)) continue;
    const clause = [...text.split(CLAUSES), text]
      .map((one) => withoutEndMarks(one.trim().replace(/^(?:and|but|so|because) /i, '')))
      .filter((one) => isDoubtful(one) && !ask.quote.includes(one) && !one.includes(ask.quote))
      .find((one) => fits(one));
    if (clause) return found(clause);
  }
  return null;
}

const CLAUSES =
  /[;:!()] ?| - |, (?=(?:and|but|so|because|only|though|except|apart|i|we|legal|the|my|our|which|then)\b)/i;

function isDoubtful(text: string): boolean {
  return DOUBTS.some((doubt) => doubt.test(text));
}

/** Short enough to be quoted, and whole. */
function fits(clause: string): boolean {
  const words = clause.split(/\s+/).length;
  return (
    words >= FEWEST &&
    words <= MOST &&
    !/["“”\n:;()]/.test(clause) &&
    !/^(?:if|unless|once|when) /i.test(clause)
  );
}

function found(clause: string): Doubt {
  return {
    parts: [theirs(clause)],
    plural: false,
    fact: saidHere(clause),
    unchecked: UNCHECKED.test(clause),
  };
}
