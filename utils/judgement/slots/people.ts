import type { Reading } from '../../mail/reading.ts';
import type { Phrase, Slots } from '../slots.ts';
import { definite } from '../words/addressed.ts';
import { type NounPhrase, nounPhraseAt } from '../words/noun-phrase.ts';
import { namesDecider, namesPeople, namesServed } from '../words/people.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { saidHere } from './facts.ts';

interface FoundPeople {
  readonly phrase: NounPhrase;
  readonly said: Phrase;
  /** The token before it, lower case. */
  readonly led: string;
  readonly inAsk: boolean;
}

/** Who is in it: for whom it is, whom they serve, who decides. Only people the message names. */
export function findPeople(reading: Reading, asked: string): Pick<Slots, 'audience' | 'served' | 'decider'> {
  const found = [...peopleIn(asked, true), ...reading.sentences.flatMap((one) => peopleIn(one.text, false))];
  const served = found.find((one) => namesServed(one.phrase.head.lower) && !isAboutUs(one));
  const audience =
    found.find((one) => one.inAsk && one.led === 'for' && namesPeople(one.phrase.head.lower)) ??
    found.find((one) => !namesServed(one.phrase.head.lower) && isTheirOwn(one));
  const decider = found.find((one) => namesDecider(one.phrase.head.lower) && one.said.parts.length > 0);
  return { audience: audience?.said ?? null, served: served?.said ?? null, decider: decider?.said ?? null };
}

/** "our agents", "my team", "the wardens"; a bare "managers" may be anybody's. */
function isTheirOwn(one: FoundPeople): boolean {
  const opening = one.phrase.determiner?.lower ?? one.phrase.before?.lower ?? '';
  return namesPeople(one.phrase.head.lower) && /^(?:our|my|all|the)$/.test(opening);
}

/** "your team" is us. */
function isAboutUs(one: FoundPeople): boolean {
  return one.phrase.determiner?.lower === 'your';
}

function peopleIn(text: string, inAsk: boolean): FoundPeople[] {
  const tokens = tokensOf(text);
  const found: FoundPeople[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const one = asPeople(phrase, tokens, at, text, inAsk);
    if (one) found.push(one);
    at = phrase.next - 1;
  }
  return found;
}

function asPeople(
  phrase: NounPhrase,
  tokens: readonly Token[],
  at: number,
  text: string,
  inAsk: boolean,
): FoundPeople | null {
  const head = phrase.head.lower;
  if (!namesPeople(head) && !namesDecider(head)) return null;
  if (phrase.body.length > 5 || phrase.determiner?.lower === 'your' || isSingularUnknown(phrase)) return null;
  const parts = definite(phrase, text);
  if (!parts) return null;
  const first = tokens[at];
  const last = tokens[phrase.next - 1];
  const fact = saidHere(text.slice(first?.start, last?.end));
  return { phrase, said: { parts, plural: phrase.plural, fact }, led: tokens[at - 1]?.lower ?? '', inAsk };
}

/** "a customer", "one guest" is one of many: "the customer" would sound as if we knew which. */
function isSingularUnknown(phrase: NounPhrase): boolean {
  return !phrase.plural && /^(?:a|an|one|another)$/.test(phrase.determiner?.lower ?? '');
}
