import type { TextPart } from '../judgement.ts';
import { joinParts, ours } from '../text-parts.ts';
import { NUMBER_WORDS, PREPOSITIONS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { addressed, CHANGING, cut, type Deed, sound } from './clause.ts';
import { saidHere } from './facts.ts';

const IT_CAN = /^(?:could|can) (?=(?:the|our|my|your|all|each) )/i;
const WANT_DONE =
  /\b(?:(?:we|i)(?:'d like| would like|'d want| would want| want| need)|(?:would like|wants?|needs?|wish(?:es)?) (?:that )?|we must have) ?(?=(?:the|our|my|all|each|every|everything|\p{Lu}) ?)/iu;
/** "the dealers should get …": from the subject on. */
const OUGHT =
  /(?:^|^now |[,;:] | that | so | now | is )((?:the|our|my|all|each|every|both|same) [^,;:.!?]{2,60}? (?:should|must|shall|ought to|has to|have to|needs? to|can|could|may|be|are to|is to|are also to|is also to) )/i;
/** "compassionate leave should go through …": a bare subject where the asking words begin. */
const BARE_OUGHT =
  /^((?!(?:it|that|this|there|you|we|i|they|he|she|one|what|who|which|if|as|so|and|but|same|only|also|now|in|on|at|for|with|from|to|by)\b)(?:[\p{L}-]+ ){1,3}(?:should|must|shall|can|may|has to|have to|ought to) )/iu;
/** What only leads to it: "It was felt that Pune can be covered". */
const FELT =
  /^(?:(?:and|so|but|now)[, ]+)?(?:while you(?:'re| are) (?:at it|here|there),? |one (?:more )?(?:addition|thing|point|request|change)[^:,.]{0,24}: |(?:it (?:was|is) (?:felt|thought|agreed|suggested|proposed)|(?:we|i) (?:think|feel|believe|thought|felt)|(?:my|our) (?:idea|thought|feeling) (?:is|was)) that )/i;
const MODAL = /^(?:should|must|shall|ought|has|have|need|needs|can|could|may|are|is|be)$/;
const BETWEEN = /^(?:also|to|now|then|be|please|really|too)$/;
/** Between "could" and the verb these are only in the way. */
const LOOSE = /^(?:(?:also|now|then|please|really) )?(?:able to )?/i;

/** "Could the display show …" → "the display could show …"; "we want the rooms cleaned" → "the rooms were cleaned". */
export function deedOfTheirs(quote: string, bare: boolean): Deed | null {
  const deed = deedIn(quote, bare);
  // "Our helpdesk could cover them": whom, stands in a sentence before.
  return deed && /\b(?:them|these|those)\b/i.test(deed.fact.text) ? null : deed;
}

function deedIn(quote: string, bare: boolean): Deed | null {
  const can = IT_CAN.exec(quote);
  if (can) return plainly(quote.slice(can[0].length), 'could');
  const said = quote.replace(FELT, '');
  const ought = OUGHT.exec(said);
  if (ought?.[1]) return could(said.slice(said.indexOf(ought[1], ought.index)));
  if (bare && BARE_OUGHT.test(said)) return could(said === quote ? lowerFirst(said) : said);
  const done = WANT_DONE.exec(quote);
  if (!done) return null;
  const rest = quote.slice(done.index + done[0].length);
  return could(rest) ?? plainly(rest, 'is');
}

/** "the display show …" behind "could", "the rooms cleaned" behind "we want". */
function plainly(rest: string, verb: 'could' | 'is'): Deed | null {
  const words = cut(rest);
  const tokens = tokensOf(words);
  const changed = verb === 'is';
  const next = subjectEnd(tokens, changed);
  const first = next === null ? undefined : tokens[next];
  if (next === null || !first || PREPOSITIONS.has(first.lower)) return null;
  if (!sound(tokens.slice(next)) || (changed && !DONE.test(first.lower))) return null;
  const link = changed ? ' were ' : ' could ';
  const front = addressed(words.slice(0, first.start).trim(), tokens.slice(0, next));
  const back = words.slice(first.start);
  return {
    clause: joinParts([...front, ours(link), ...addressed(back, tokensOf(back))]),
    manner: changed || CHANGING.test(first.lower) ? 'changed' : 'added',
    byUs: false,
    fact: saidHere(words),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A participle: what is to be done with it. */
const DONE =
  /^(?:\p{L}{2,}ed|flown|done|made|sent|built|sewn|cut|put|set|shown|taken|brought|hung|laid|moved|split|redone|rebuilt|written|drawn|given|kept|held|run|sold)$/u;

/** Where the subject ends; of what is to be done with "everything from China" the "from China" belongs to it. */
function subjectEnd(tokens: readonly Token[], changed: boolean): number | null {
  const next = wholeEnd(tokens) ?? nounPhraseAt(tokens, 0)?.next ?? null;
  if (next === null || !PREPOSITIONS.has(tokens[next]?.lower ?? '')) return next;
  const end = nounPhraseAt(tokens, next + 1)?.next ?? null;
  // "could the cheese on our order come in portions": a verb has to follow.
  return changed || COMES.test(tokens[end ?? 0]?.lower ?? '') ? end : null;
}

const COMES = /^(?:come|go|be|have|show|run|start|open|get|stay)$/;

/** "everything", "all nine" before what is done with it. */
function wholeEnd(tokens: readonly Token[]): number | null {
  const [first, second, third] = tokens;
  if (first?.lower === 'everything') return 1;
  const counted = first?.lower === 'all' && NUMBER_WORDS.has(second?.lower ?? '');
  return counted && DONE.test(third?.lower ?? '') ? 2 : null;
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

/** "the seals and the motor should …": where a subject of two ends. */
function pairEnd(tokens: readonly Token[], end: number): number {
  return tokens[end]?.lower === 'and' ? (nounPhraseAt(tokens, end + 1)?.next ?? end) : end;
}

/** Where a subject that names something ends; "the Faroe company" names by its capital. */
function subjectOf(tokens: readonly Token[]): number | null {
  const subject = nounPhraseAt(tokens, 0);
  if (!subject) return null;
  const named = subject.body.some((token) => /^\p{Lu}/u.test(token.text));
  return namesNothing(subject) && !named ? null : pairEnd(tokens, subject.next);
}

/** "the dealers should get the same points" and "the route to include the cold store", both said with "could". */
function could(text: string): Deed | null {
  const words = cut(text);
  const tokens = tokensOf(words);
  const next = subjectOf(tokens);
  const link = next === null ? undefined : tokens[next];
  if (next === null || !link || !(MODAL.test(link.lower) || link.lower === 'to')) return null;
  let at = next + 1;
  const be =
    link.lower === 'be' ||
    tokens[at]?.lower === 'be' ||
    (tokens[at]?.lower === 'also' && tokens[at + 1]?.lower === 'be');
  while (BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (!first || !sound(tokens.slice(at)) || (/(?:ed|ing)$/.test(first.lower) && !be)) return null;
  const front = lowered(addressed(words.slice(0, tokens[next - 1]?.end), tokens.slice(0, next)));
  const able = first.lower === 'able';
  const back = words.slice(first.start).replace(LOOSE, '');
  return {
    clause: joinParts([
      ...front,
      ours(be && !able ? ' were ' : ' could '),
      ...addressed(back, tokensOf(back)),
    ]),
    manner: CHANGING.test(first.lower) || be ? 'changed' : 'added',
    byUs: false,
    fact: saidHere(words),
  };
}
