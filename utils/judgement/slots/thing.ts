import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import { candidatesIn, LIKELY, likeliest } from '../words/candidates.ts';
import { AUXILIARIES } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { sentenceIndex, sentenceOf } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asThing, type Thing } from './as-thing.ts';
import { behindSo } from './behind-so.ts';
import { subjectThing } from './subject-thing.ts';

/** The asking words lean on a sentence before them: "Can you add those?", "We need one too". */
const LEANING =
  /\b(?:it|ones?(?=\s*(?:$|[.,;:!?)]|(?:too|as|for|in|of|on|by|from|please|with|to|at|off|like|here|there|next|and|or|by)\b))|that|this|those|them|these|there|he|she|they|something)\b|\bthe same\s*[.,?!]?$/i;
/** In a sentence before, only what they plainly want is taken. */
const PLAINLY = 4.9;
/** A sentence before names what is wanted only where somebody wants something in it. */
const WANTING =
  /\b(?:need|needs|want|wants|would like|would love|looking for|look for|require|requires|order|idea of|thinking of|set on|keen on|plan|propose|proposed|suggest|suggested|ask(?:s|ed)? for)\b|'d like/i;
/** "They have a chat bot. We need one too": there the thing need not be wanted, only new. */
const ONE_LIKE_IT = 3;
/** Where somebody plans, needs or has decided something. */
const PLANNING =
  /\band would like\b|\b(?:we|i|they|board|council|university|committee|it)(?:'re|'m|'ve|'d| are| am| have| has| would| will)? (?:also |now |just )?(?:need|want|would like|like|plan|planning|planned|replace|replacing|settled on|decided|moving|building|opening|launching|looking for|thinking of|thinking about|considering|refurbishing|renovating|setting up|organising|organizing|holding|running|getting)\b|\blooking for\b/i;
/** Of two things in a sentence the one behind these is wanted. */
const WANTED = /\b(?:would like|need|want|looking for)\b/i;
/** There a thing need not stand out so far as in the asking words. */
const PROJECT = 2.5;
/** The subject of the sentence just before, where the asking words say only "it". */
const OPENS = 3;

/**
 * What this ask is about: the likeliest noun phrase of the asking words, else what the sentences before plainly
 * want, else the subject line. Null where none is likely: a question then quotes their words, and names no thing.
 */
export function findThing(reading: Reading, history: History, ask: Ask): Thing | null {
  const asked = sentenceOf(reading, ask);
  for (const text of [behindSo(ask.quote), ask.quote, asked]) {
    // Of an addition what stands in its sentence, but outside the asking words, must be plainly wanted.
    const thing = thingIn(text, ask, ask.kind === 'scope' && text !== ask.quote ? LIKELY + 1 : LIKELY);
    const elsewhere = text !== ask.quote && ask.kind === 'deliverable' && thing?.sort !== 'document';
    if (thing && !elsewhere) return thing;
  }
  if (ask.kind === 'deliverable') return documentBefore(reading, ask);
  if (
    ask.kind === 'renewal' ||
    ask.kind === 'discount' ||
    ask.kind === 'approval' ||
    ask.kind === 'complaint'
  )
    return null;
  return (
    thingBefore(reading, ask) ??
    (ask.kind === 'quote' ? (projectNear(reading, ask) ?? countedNear(reading, ask)) : null) ??
    subjectFor(ask, asked, reading, history)
  );
}

/** "So I need one from you": of a paper, only a paper before can be meant. */
function documentBefore(reading: Reading, ask: Ask): Thing | null {
  const thing = thingBefore(reading, ask);
  return thing?.sort === 'document' ? thing : null;
}

/** The likeliest thing of a piece of text that can be said again, or null. */
function thingIn(text: string, ask: Ask, least: number): Thing | null {
  const candidates = candidatesIn(tokensOf(text), ask.kind);
  const best = likeliest(candidates, least);
  return best ? asThing(best.phrase, text) : null;
}

/** "We need one too": the thing stands in a sentence before. */
function thingBefore(reading: Reading, ask: Ask): Thing | null {
  if (!LEANING.test(ask.quote.replace(/\b(?:is|as) one\b/i, ''))) return null;
  const index = sentenceIndex(reading, ask);
  const before = reading.sentences.slice(Math.max(0, index - 4), Math.max(0, index)).reverse();
  for (const [back, sentence] of before.entries()) {
    if (/\b(?:not|never|no|nobody|none)\b|n't\b/i.test(sentence.text.split(/, (?:which|who|but) /)[0] ?? ''))
      continue;
    const thing = back < 3 ? wantedIn(sentence.text, ask, back) : null;
    if (thing) return thing;
  }
  return null;
}

/** "What would it cost?" names nothing: what they plan or need stands in a sentence beside it. */
function projectNear(reading: Reading, ask: Ask): Thing | null {
  const at = sentenceIndex(reading, ask);
  const near = [
    ...reading.sentences.slice(Math.max(0, at - 4), Math.max(0, at)).reverse(),
    ...reading.sentences.slice(at + 1, at + 2),
  ];
  for (const { text } of near) {
    if (!PLANNING.test(text) || /\b(?:not|never|no)\b|n't\b|\?\s*$/i.test(text)) continue;
    const wanted = WANTED.exec(text);
    const from = wanted ? text.slice(wanted.index) : text;
    const best = likeliest(candidatesIn(tokensOf(from), 'solution'), PROJECT);
    const thing = best ? asThing(best.phrase, from) : null;
    if (thing && thing.sort !== 'people') return thing;
  }
  return null;
}

/** "600 boxes in the basement, all past their date. What do you charge?": what is counted at the head of a line. */
function countedNear(reading: Reading, ask: Ask): Thing | null {
  const at = Math.max(0, sentenceIndex(reading, ask));
  for (const { text } of reading.sentences.slice(Math.max(0, at - 3), at + 1).reverse()) {
    const tokens = tokensOf(text);
    // "Quote pls: 6 flight cases".
    const from = tokens.findIndex(({ text: mark }, i) => mark === ':' && i < LABEL) + 1;
    const phrase = COUNT.test(tokens[from]?.lower ?? '') ? nounPhraseAt(tokens, from) : null;
    const thing = phrase && !namesNothing(phrase) ? asThing(phrase, text) : null;
    if (thing?.counted && thing.sort !== 'people') return thing;
  }
  return null;
}

/** A label before a colon has no more words. */
const LABEL = 4;
/** A number of more than one. */
const COUNT =
  /^(?:[2-9]|[1-9]\d+|\d{1,3}[.,]\d{3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty)$/u;

/** What this sentence before the ask plainly wants, or what "one" and "it" point back to in the last. */
function wantedIn(text: string, ask: Ask, back: number): Thing | null {
  const one = back === 0 && /\bones?\b(?! (?:pair|each|a|of))|\bthe same\s*[.,?!]?$/i.test(ask.quote);
  const least = one ? ONE_LIKE_IT : WANTING.test(text) ? PLAINLY : null;
  const thing = least === null ? null : thingIn(text, ask, least);
  return thing ?? (back === 0 ? opening(text, ask, tokensOf(text)) : null);
}

/** "The mobile app has just gone to beta. Could you test it too?" */
function opening(text: string, ask: Ask, tokens: readonly Token[]): Thing | null {
  const [first] = candidatesIn(tokens, ask.kind).filter(({ phrase }) => !namesNothing(phrase));
  const known = first && /^(?:the|our|a|an|new)$/.test(first.phrase.determiner?.lower ?? '');
  const subject = first && AUXILIARIES.has(tokens[first.phrase.next]?.lower ?? '');
  if (!first || !known || !subject || first.at > OPENS || first.worth < 1 || !/\bit\b/i.test(ask.quote))
    return null;
  return asThing(first.phrase, text);
}

/** A talk or an open question is often named by its subject line alone. */
function subjectFor(ask: Ask, asked: string, reading: Reading, history: History): Thing | null {
  const short = ask.quote.split(/\s+/).length < 6;
  const open =
    ask.kind === 'meeting' ||
    ask.kind === 'vague' ||
    (ask.kind === 'deadline' ? short : ask.kind === 'approval' && LEANING.test(asked));
  const thing = open ? subjectThing(history.subject ?? null) : null;
  // A subject line that the mail itself never comes to is a joke, an old thread or a label.
  return thing && reading.text.includes(thing.head) ? thing : null;
}
