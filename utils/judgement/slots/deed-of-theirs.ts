import type { TextPart } from '../judgement.ts';
import { joinParts, ours } from '../text-parts.ts';
import { PREPOSITIONS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { addressed, CHANGING, cut, type Deed, sound } from './clause.ts';
import { saidHere } from './facts.ts';

const IT_CAN = /^(?:could|can) (?=(?:the|our|my|your|all|each) )/i;
const WANT_DONE =
  /\b(?:(?:we|i)(?:'d like| would like| want| need)|(?:would like|wants?|needs?|wish(?:es)?) (?:that )?|we must have) ?(?=(?:the|our|my|all|each|every|\p{Lu}) ?)/iu;
/** "the dealers should get …": from the subject on. */
const OUGHT =
  /(?:^|^now |[,;:] | that | so | now | is )((?:the|our|my|all|each|every|both|same) [^,;:.!?]{2,60}? (?:should|must|shall|ought to|has to|have to|needs? to|can|could|may|are to|is to|are also to|is also to) )/i;
/** "compassionate leave should go through …": a bare subject where the asking words begin. */
const BARE_OUGHT =
  /^((?!(?:it|that|this|there|you|we|i|they|he|she|one|what|who|which|if|as|so|and|but|same|only|also|now|in|on|at|for|with|from|to|by)\b)(?:[\p{L}-]+ ){1,3}(?:should|must|shall|has to|have to|ought to) )/iu;
const MODAL = /^(?:should|must|shall|ought|has|have|need|needs|can|could|may|are|is)$/;
const BETWEEN = /^(?:also|to|now|then|be|please|really|too)$/;
/** Between "could" and the verb these are only in the way. */
const LOOSE = /^(?:(?:also|now|then|please|really) )?(?:able to )?/i;

/** "Could the display show …" → "the display could show …"; "we want the rooms cleaned" → "the rooms are cleaned". */
export function deedOfTheirs(quote: string, bare: boolean): Deed | null {
  const can = IT_CAN.exec(quote);
  if (can) return plainly(quote.slice(can[0].length), 'could');
  const ought = OUGHT.exec(quote);
  if (ought?.[1]) return could(quote.slice(quote.indexOf(ought[1], ought.index)));
  if (bare && BARE_OUGHT.test(quote)) return could(quote.charAt(0).toLowerCase() + quote.slice(1));
  const done = WANT_DONE.exec(quote);
  if (!done) return null;
  const rest = quote.slice(done.index + done[0].length);
  return could(rest) ?? plainly(rest, 'is');
}

/** "the display show …" behind "could", "the rooms cleaned" behind "we want". */
function plainly(rest: string, verb: 'could' | 'is'): Deed | null {
  const words = cut(rest);
  const tokens = tokensOf(words);
  const subject = nounPhraseAt(tokens, 0);
  const first = subject ? tokens[subject.next] : undefined;
  if (!subject || !first || PREPOSITIONS.has(first.lower)) return null;
  const changed = verb === 'is';
  if (!sound(tokens.slice(subject.next)) || (changed && !/ed$/.test(first.lower))) return null;
  const link = changed ? (subject.plural ? ' are ' : ' is ') : ' could ';
  const front = addressed(words.slice(0, first.start).trim(), tokens.slice(0, subject.next));
  const back = words.slice(first.start);
  return {
    clause: joinParts([...front, ours(link), ...addressed(back, tokensOf(back))]),
    manner: changed || CHANGING.test(first.lower) ? 'changed' : 'added',
    byUs: false,
    fact: saidHere(words),
  };
}

/** The article that began their sentence stands in the middle of ours. */
function lowered(parts: readonly TextPart[]): TextPart[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  return [
    {
      kind: first.kind,
      text: first.text.replace(/^(?:The|All|Both|Each|Every|Same)\b/, (one) => one.toLowerCase()),
    },
    ...rest,
  ];
}

/** "the dealers should get the same points" and "the route to include the cold store", both said with "could". */
function could(text: string): Deed | null {
  const words = cut(text);
  const tokens = tokensOf(words);
  const subject = nounPhraseAt(tokens, 0);
  const link = subject ? tokens[subject.next] : undefined;
  if (!subject || !link || namesNothing(subject) || !(MODAL.test(link.lower) || link.lower === 'to'))
    return null;
  let at = subject.next + 1;
  const be = tokens[at]?.lower === 'be' || (tokens[at]?.lower === 'also' && tokens[at + 1]?.lower === 'be');
  while (BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (!first || !sound(tokens.slice(at)) || (/(?:ed|ing)$/.test(first.lower) && !be)) return null;
  const front = lowered(
    addressed(words.slice(0, tokens[subject.next - 1]?.end), tokens.slice(0, subject.next)),
  );
  const able = first.lower === 'able';
  const back = words.slice(first.start).replace(LOOSE, '');
  return {
    clause: joinParts([
      ...front,
      ours(be && !able ? ' could be ' : ' could '),
      ...addressed(back, tokensOf(back)),
    ]),
    manner: CHANGING.test(first.lower) || be ? 'changed' : 'added',
    byUs: false,
    fact: saidHere(words),
  };
}
