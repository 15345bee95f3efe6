import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { definite } from '../words/addressed.ts';
import { AUXILIARIES } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { knownPeople, namesDecider } from '../words/people.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { saidHere } from './facts.ts';

/** Houses and offices that ask for things as people do. */
export const HOUSE =
  /^(?:ministry|council|city|town|county|state|chain|group|bank|court|insurer|insurance|insurers|regulator|association|union|authority|authorities|office|department|agency|club|school|sponsor|sponsors|promoter|inspector|inspectorate|auditor|auditors|lender|lenders|lawyer|lawyers|notary|broker|jury|buyer|buyers|editor|editors|headquarters|boss|bosses|landlord|landlady|architect|secretary|curator|conductor|producer|doctor|nurse|colonel|captain|mayor|minister|manager|managers|head|team|chef|foreman|supervisor|treasurer|bishop|priest|principal|rector|dean|procurement|finance|marketing|sales|hr|legal|production|logistics|engineering|operations|compliance|management|leadership|commission|committee|federation|retailer|retailers|distributor|parent|works|controller|controllers|consultant|publisher|foundation|client|officer|officers|wife|husband)$/;
/** What may stand between them and what they do. */
const BETWEEN =
  /^(?:now|also|just|even|really|all|both|therefore|accordingly|has|have|had|is|are|,|then|again)$/;
const ASKING =
  /^(?:asks?|asked|asking|wants?|wanted|wishes|wish|expects?|insists?|insisted|requests?|requested|requires?|demands?|demanded|suggested|proposed|decided|reckons?|feels?)$/;
const WOULD = /^(?:like|love|prefer|find)$/;
const IMPERSONAL =
  /^(?:laws?|rules?|regulations?|directives?|contracts?|agreement|forms?|systems?|standards?|norms?|specs?|specifications?|designs?|plans?|market|situation|weather|ideas?|projects?|order|policy|licen[cs]e|permit|permission|letter|mail|email|survey|questionnaire|software|app|website|day|week|time|thing|one|ones|others?|rest|mother|father|brother|sister|son|daughter|cousin|uncle|aunt|kids|children)$/;
const FAMILY = /^(?:wife|husband)$/;

/** So many sentences before the ask may name who is behind it. */
const BEFORE = 2;
/** "They want to understand …": who they are stands at the beginning of the sentence before. */
const THEY =
  /^(?:they|she|he) (?:now |also |would |has |have )?(?:wants?|wish(?:es)?|asks?|asked|expects?|like|need|needs|let it be known|insists?)\b/i;

/** "The therapists ask for it.", just behind the ask. */
const ASK_FOR_IT =
  /\b(?:asks?|(?:has |have )?asked|are asking|is asking|wants?|wanted|keep asking) (?:for )?(?:it|this|that|one|them|these)\b/i;

/** "as the council ask for it", within the asking sentence. */
const AS_THEY_ASK =
  /\b(?:as|because|since) ((?:the|our|my) [^,.;:]{3,40}?) (?:asks?|wants?|requires?|insists?|demands?) (?:for |on )?(?:it|this|that|one|them|so)\b/i;

/** Somebody other than the writer who wants it: "the president", "your tenants' association"; or null. */
export function findRequester(reading: Reading, ask: Ask): Phrase | null {
  const at = sentenceIndex(reading, ask);
  if (at < 0) return null;
  for (let here = at; here >= Math.max(0, at - BEFORE); here -= 1) {
    const text = reading.sentences[here]?.text ?? '';
    const before = reading.sentences[here - 1]?.text ?? '';
    const found =
      (ask.kind === 'scope' ? officeIn(text) : null) ??
      requesterIn(text, ask.kind === 'scope') ??
      (THEY.test(text) ? opening(before) : null);
    if (found) return found;
  }
  return asTheyAsk(reading.sentences[at]?.text ?? '') ?? behindIt(reading.sentences[at + 1]?.text ?? '');
}

function asTheyAsk(asked: string): Phrase | null {
  const who = AS_THEY_ASK.exec(asked)?.[1];
  return who ? opening(who) : null;
}

function behindIt(behind: string): Phrase | null {
  // Only what stands before the verb: "the therapists ask" reads like one noun.
  const asking = ASK_FOR_IT.exec(behind);
  return asking ? opening(behind.slice(0, asking.index)) : null;
}

function opening(text: string): Phrase | null {
  const tokens = tokensOf(text);
  return tokens[0] ? peopleAt(text, tokens, 0, false) : null;
}

/** People or a house named by "the", "our" or "my" at this place; asking for something where that is wanted. */
function peopleAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  asking: boolean,
  anybody = false,
): Phrase | null {
  const phrase = nounPhraseAt(tokens, at);
  const opens = phrase?.determiner?.lower ?? '';
  if (!phrase || !/^(?:the|our|my)$/.test(opens) || phrase.body.length > 5 || phrase.before) return null;
  const head = phrase.head.lower;
  const known = knownPeople(head) || namesDecider(head) || HOUSE.test(head);
  // Behind "the" or "our" and before "wants" stands somebody, whatever they are called; rules and papers ask too.
  const somebody =
    known ||
    (anybody &&
      !IMPERSONAL.test(head) &&
      (asksAtOnce(tokens, behindPlace(tokens, phrase.next)) ||
        (at === 0 && asksLater(text, tokens, phrase.next))));
  if (FAMILY.test(head) || !somebody) return null;
  if (asking && !isAsking(tokens, phrase.next) && !(at === 0 && asksLater(text, tokens, phrase.next)))
    return null;
  const parts = definite(phrase, text);
  const fact = saidHere(text.slice(tokens[at]?.start, phrase.body.at(-1)?.end));
  return parts ? { parts, plural: phrase.plural, fact } : null;
}

/** Offices that one names without an article: "planning has asked for it". */
const OFFICE =
  /^(?:planning|procurement|purchasing|finance|marketing|sales|legal|compliance|hr|it|production|logistics|management|engineering|operations|accounts|headquarters)$/;

/** "Planning has asked for the houses": an office at the head of its clause. */
function officeAt(text: string, tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  const opens = at === 0 || /^(?:and|but|,|now|as|because)$/.test(tokens[at - 1]?.lower ?? '');
  if (!token || !opens || !OFFICE.test(token.lower) || !isAsking(tokens, at + 1)) return null;
  // Only in capitals is "it" an office.
  if (/^(?:it|hr)$/.test(token.lower) && token.text !== token.text.toUpperCase()) return null;
  const said = text.slice(token.start, token.end);
  const name = said === said.toUpperCase() ? said : said.toLowerCase();
  return { parts: [theirs(name)], plural: false, fact: saidHere(said) };
}

function officeIn(text: string): Phrase | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const office = officeAt(text, tokens, at);
    if (office) return office;
  }
  return null;
}

function requesterIn(text: string, anybody: boolean): Phrase | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const found = peopleAt(text, tokens, at, true, anybody);
    if (found) return found;
    at = phrase.next - 1;
  }
  return null;
}

/** "The consultant has reviewed it and wants a clear coat": of the one who opens the sentence, a second verb. */
function asksLater(text: string, tokens: readonly Token[], from: number): boolean {
  const rest = text.slice(tokens[from]?.start ?? text.length);
  const first = tokens[from]?.lower ?? '';
  return (
    (AUXILIARIES.has(first) || /ed$|^(?:met|sat|saw|read|came|went)$/.test(first)) &&
    /^[^,;:.]{0,80} and (?:now |therefore )?(?:they |he |she )?(?:now |also |therefore )?(?:wants?|asks (?:for|us|if)|asked (?:for|us|if)|wishes|insists|requires|requested|would like)\b/.test(
      rest,
    )
  );
}

/** "the bottling hall in Tournai wants …": the verb stands behind the place. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|of|at|from)$/.test(tokens[at]?.lower ?? '')) return at;
  return nounPhraseAt(tokens, at + 1)?.next ?? at;
}

/** "wants", "has asked", "would like" and nothing between: what only somebody does. */
function asksAtOnce(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:has|have|had)$/.test(one)) return /^(?:asked|requested|wanted|insisted)$/.test(two);
  return one === 'would'
    ? /^(?:like|love)$/.test(two)
    : /^(?:wants?|asks?|asked|insists?|insisted|would)$/.test(one);
}

function isAsking(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  const word = tokens[at]?.lower ?? '';
  if (word === 'would')
    return WOULD.test(tokens[at + 1]?.lower ?? '') || WOULD.test(tokens[at + 2]?.lower ?? '');
  return ASKING.test(word);
}
