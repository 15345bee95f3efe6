import type { Ask, AskKind, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { ALONE } from '../words/days.ts';
import { knownPeople } from '../words/people.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { sharedStems } from '../words/stems.ts';
import { tokensOf } from '../words/tokens.ts';
import { CHANGES, GOOD_NEWS, HURTS, PRIVATE } from '../words/trouble-words.ts';
import { beforeSo } from './behind-so.ts';
import { clausesOf, isToldClause } from './clauses.ts';
import { saidHere } from './facts.ts';
import { telling, worthHeard } from './telling.ts';

const FEWEST = 4;
const MOST = 16;
/** What led to an addition stands just beside it. */
const BEFORE = 2;
const BEHIND = 2;
const LEAST = 1.1;

/** What is with us, what is fine, what somebody will send or pay, and what is asked, leads to nothing. */
const BESIDE_IT =
  /\b(?:you|yours?|thanks?|approved|agreed?|received|signed|looks? (?:right|ok)|good|fine|nice|great|lovely|perfect|beautiful|happy|pleased|excellent|love[sd]?|in order|ok|okay|clear|invoice|budget|prices?|paid|pays?|costs?|charge|offer|quote|send|sends|mail|mails|e-?mail|call you|text|attached|let me know|tomorrow|tonight|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|one (?:day|thing|change|addition)|dream\w*|wish\w*|should|must|would|could|'d|please|kindly|the rest|the same thing|already|yet|finished|printed|ready|done|installed|delivered|completed?|forgot|orders?|ordered)\b/i;
/** Points at what was named before, or speaks of the writer alone. */
const OPENS_BADLY =
  /^(?:i|i'[a-z]+|my (?:own|idea|thought)|in it|it|it's|this|that|that's|these|those|he|she|same|one|both|all|everything|which|who|if|as|when|while|after|before|also|then|so|or|nothing|here|what|how)\b|\b(?:it|them|that|about|of|to|with|for)$/i;

/**
 * What they tell beside an addition of how things stand with them, where no trouble is told plainly: "The legal department
 * has more files than they told us". For quoting; null where the mail tells nothing of the kind.
 */
export function findReason(whole: Reading, ask: Ask): Phrase | null {
  const reading = telling(whole, ask, 'matter');
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const found = reading.sentences.flatMap((sentence, at) => {
    if (at < asked - BEFORE || at > asked + BEHIND || isBeside(sentence, reading)) return [];
    const text = withoutAsks(sentence.text, reading, ask);
    return clausesOf(text)
      .map(shortened)
      .filter(tellsHowItIs)
      .map((clause) => ({
        clause,
        worth:
          worthOf(clause, text) +
          related(clause, sentence, reading, ask) +
          worthHeard(sentence, 'matter') -
          Math.abs(at - asked) * 0.3,
      }));
  });
  const [best] = found.filter(({ worth }) => worth >= LEAST).sort((a, b) => b.worth - a.worth);
  return best ? { parts: [theirs(best.clause)], plural: false, fact: saidHere(best.clause) } : null;
}

function isBeside({ text }: Sentence, { promises, wishes }: Reading): boolean {
  const beside = [...promises.map(({ quote }) => quote), ...wishes];
  return text.trim().endsWith('?') || beside.some((quote) => text.includes(quote));
}

/** Lines listed among the asks that ask for nothing and tell how it is. */
const TELLING: readonly AskKind[] = ['complaint', 'decided', 'none'];

function withoutAsks(text: string, { asks }: Reading, ask: Ask): string {
  const asking = asks.filter(({ kind }) => !TELLING.includes(kind));
  return [ask, ...asking].reduce((rest, { quote }) => rest.replace(quote, `${beforeSo(quote)} ; `), text);
}

function tellsHowItIs(clause: string): boolean {
  const count = clause.split(/\s+/).length;
  if (count < FEWEST || count > MOST || !isToldClause(clause, false, MOST)) return false;
  // On a day something happens: that is no reason for more of it.
  return (
    !ALONE.test(clause) &&
    !BESIDE_IT.test(clause) &&
    !OPENS_BADLY.test(clause) &&
    !GOOD_NEWS.test(clause) &&
    !isPrivate(clause)
  );
}

/** "more files than they told us", "only two of the nine". */
const SET_AGAINST =
  /\b(?:more|fewer|less|bigger|longer|only|still|now|always|every|again|too|forever|constantly|all the time)\b|n't\b/i;

/** A long one ends at a comma. */
function shortened(clause: string): string {
  let kept = clause;
  while (kept.includes(', ') && kept.split(/\s+/).length > MOST) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept;
}

/** How many there are is no reason by itself. */
const HOW_MANY =
  /^(?:we|they|there)(?: have|'ve got|'ve| are|'re)(?: now| got)?(?: around| about| some)? (?:\d|\p{L}+teen\b|eleven|twelve|\p{L}+ty\b)/iu;

/** Who comes into the practice may be said back; what goes on in a family may not. */
function isPrivate(clause: string): boolean {
  return PRIVATE.test(
    clause.replace(/\bmy (?:wife|husband|mother|father|son|daughter|brother|sister)\b/gi, ''),
  );
}

function hurtsIn(clause: string): number {
  return HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
}

function aboutPeople(clause: string): boolean {
  return tokensOf(clause)
    .slice(0, 3)
    .some(({ lower }) => knownPeople(lower));
}

/** How likely it is what led to the ask: something has changed, hurts, is counted, or is said to be the reason. */
function worthOf(clause: string, sentence: string): number {
  const first = tokensOf(clause)[0]?.lower;
  const led = sentence.slice(0, sentence.indexOf(clause));
  return (
    Math.min(1.5, hurtsIn(clause) / 2) +
    (CHANGES.test(clause) || SET_AGAINST.test(clause) ? 1 : 0) +
    (/\b(?:because|since|as|otherwise) $/i.test(led) ? 1.5 : 0) +
    (/^(?:the|our|my|we|people|nobody|everyone|half|most|they|two|three|four|\d+)$/.test(first ?? '')
      ? 0.6
      : 0) -
    (HOW_MANY.test(clause) || /^\p{L}+ of them\b/u.test(clause) ? 1.2 : 0) -
    (/\b(?:it|that|says? (?:all|we|they)|amused|embarrassed)\b/i.test(clause) ? 0.6 : 0) +
    (aboutPeople(clause) ? 1 : 0)
  );
}

/** In the asking sentence or beside it the reason stands oftenest. */
function related(clause: string, sentence: Sentence, reading: Reading, ask: Ask): number {
  const asked = reading.sentences[Math.max(0, sentenceIndex(reading, ask))];
  const away = reading.sentences.indexOf(sentence) - Math.max(0, sentenceIndex(reading, ask));
  const near = Math.abs(away) <= 1 ? 0.6 : 0;
  return near + (sharedStems(clause, asked?.text ?? ask.quote) > 0 ? 0.6 : 0);
}
