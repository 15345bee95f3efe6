import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { definite } from '../words/addressed.ts';
import { AUXILIARIES, PREPOSITIONS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { knownPeople, namesDecider } from '../words/people.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { saidHere } from './facts.ts';
import { HOUSE } from './requester.ts';

const BEFORE = 4;
const BEHIND = 2;
/** Where a clause begins. */
const OPENS = /^(?:,|and|but|so|now|because|that|since|when|as|if)$/;
/** People of the trade, and those who come with it. */
const OTHERS =
  /^(?:men|women|boys|partner|partners|customer|customers|buyer|buyers|importer|distributor|publisher|exporter|nurse|chef|foreman|therapists|consultant|municipality|inspector|tenants|caretaker)$/;

/** Somebody of theirs who does something in the mail near the ask: "your export manager"; or null. */
export function findNamedPeople(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const near = [
    ...reading.sentences.slice(Math.max(0, asked - BEFORE), asked + 1).reverse(),
    ...reading.sentences.slice(asked + 1, asked + 1 + BEHIND),
  ];
  for (const { text } of near) {
    const found = PRIVATE.test(text) ? null : doersIn(text);
    if (found) return found;
  }
  return null;
}

function doersIn(text: string): Phrase | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const head = phrase.head.lower;
    const people =
      !/^(?:people|parents|family|families|children|kids|everyone|everybody)$/.test(head) &&
      (knownPeople(head) || namesDecider(head) || HOUSE.test(head) || OTHERS.test(head));
    const ofTheirs = /^(?:our|my|the)$/.test(phrase.determiner?.lower ?? '') && !phrase.before;
    const opens = at === 0 || OPENS.test(tokens[at - 1]?.lower ?? '');
    if (people && ofTheirs && opens && phrase.body.length < 4 && acts(tokens[phrase.next])) {
      const parts = definite(phrase, text);
      const fact = saidHere(text.slice(tokens[at]?.start, phrase.head.end));
      if (parts) return { parts, plural: phrase.plural, fact };
    }
    at = phrase.next - 1;
  }
  return null;
}

/** A verb follows, as far as closed classes tell. */
function acts(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower)) return false;
  return (
    AUXILIARIES.has(next.lower) ||
    /[^s]s$|ed$|^(?:do|say|ask|want|saw|came|use|need|think|keep|find|get|go)$/.test(next.lower)
  );
}
