import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { definite } from '../words/addressed.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { knownPeople, namesDecider } from '../words/people.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { saidHere } from './facts.ts';
import { HOUSE } from './requester.ts';

/** So far around the ask people who wait for a paper are named. */
const BEFORE = 3;
const BEHIND = 3;
/** Trades whose people build, make or grow by what they are given, and houses that read before they act. */
const BY_TRADE =
  /^(?:joiner|carpenter|builder|gardener|mason|plumber|electrician|fitter|roofer|painter|printer|caterer|counsel|qa|diocese|trust|charity|customer|importer|exporter|distributor|supplier|assembly|technician|engineer|architect|shareholder|investor|successor)s?$/;
/** What those do who wait for a paper, and what is kept from them without it. */
const WAITS =
  /^(?:comes?|coming|visits?|arrives?|starts?|begins?|meets?|sits?|needs?|wants?|asks?|asking|requires?|insists?|expects?|can't|cannot|won't|will|would|must|pays?|reads?|plans?|keeps?)$/;
/** Whom a paper is made for, or shown to. */
const LED = /^(?:for|with|before|to|by)$/;
const OCCASION =
  /\b(?:meeting|review|hearing|inspection|audit|visit|sitting|presentation|application|appeal|talks?)\b/i;

/** Who will have the paper in hand, where the mail names them near the ask: "the examinations board"; or null. */
export function findReader(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const near = [
    ...reading.sentences.slice(asked, asked + BEHIND),
    ...reading.sentences.slice(Math.max(0, asked - BEFORE), asked).reverse(),
  ];
  for (const { text } of near) {
    const beside = PRIVATE.test(text) || reading.wishes.some((wish) => text.includes(wish));
    const found = beside ? null : readerIn(text);
    if (found) return found;
  }
  return null;
}

function readerIn(text: string): Phrase | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const head = phrase.head.lower;
    const people = knownPeople(head) || namesDecider(head) || HOUSE.test(head) || BY_TRADE.test(head);
    const named = /^(?:our|my|the)$/.test(phrase.determiner?.lower ?? '') && !phrase.before;
    if (people && named && phrase.body.length < 4 && isWaiting(tokens, at, phrase.next, text)) {
      const parts = definite(phrase, text);
      const fact = saidHere(text.slice(tokens[at]?.start, phrase.head.end));
      if (parts) return { parts, plural: phrase.plural, fact };
    }
    at = phrase.next - 1;
  }
  return null;
}

/** They do what people do who wait for it, or it is made for them, or for a meeting with them. */
function isWaiting(tokens: readonly Token[], at: number, next: number, text: string): boolean {
  if (WAITS.test(tokens[next]?.lower ?? '')) return true;
  const before = tokens[at - 1];
  if (!before || !LED.test(before.lower)) return false;
  return /^(?:for|before)$/.test(before.lower) || OCCASION.test(text.slice(0, before.start));
}
