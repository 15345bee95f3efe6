import type { TextPart } from '../judgement.ts';
import { joinParts, ours, theirs } from '../text-parts.ts';
import { ARTICLES, MEASURES, NUMBER_WORDS } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { knownPeople } from './people.ts';
import type { Token } from './tokens.ts';

/** The other side of a possessive: what the client calls "our", we call "your", and the other way round. */
const TURNED: ReadonlyMap<string, string> = new Map([
  ['our', 'your'],
  ['my', 'your'],
  ['your', 'our'],
  ['ours', 'yours'],
]);

/**
 * The phrase as something both sides know: "an export button" becomes "the export button", "our sales people"
 * "your sales people", "two days of negotiation training" "the negotiation training". Only the article or the
 * possessive is ours; every other word stands as the client wrote it. Null for "no budget" and the like.
 */
export function definite(phrase: NounPhrase, text: string): TextPart[] | null {
  const opening = phrase.determiner?.lower ?? null;
  if (opening === 'no' || opening === 'any' || opening === 'every' || opening === 'each') return null;
  const before = phrase.before && /^(?:all|both)$/.test(phrase.before.lower) ? `${phrase.before.lower} ` : '';
  const body = withoutMore(withoutOne(withoutLength(withoutMeasure(phrase.body))));
  if (body.length < phrase.body.length && !opening?.match(/^(?:our|my|your)$/))
    return [ours('the '), ...turned(body, text)];
  return joinParts([ours(before + article(opening, body, before !== '')), ...turned(body, text)]);
}

/** The phrase as they wrote it, with only the possessives turned: "a new CRM", "two days of sales training". */
export function asWritten(phrase: NounPhrase, text: string): TextPart[] {
  const opening = phrase.determiner;
  const front = opening ? (TURNED.get(opening.lower) ?? opening.lower) : '';
  const before = phrase.before ? `${phrase.before.lower} ` : '';
  return joinParts([ours(before), ours(front === '' ? '' : `${front} `), ...turned(phrase.body, text)]);
}

function article(opening: string | null, body: readonly Token[], counted: boolean): string {
  const owner = TURNED.get(opening ?? '');
  if (owner !== undefined) return `${owner} `;
  if (opening === null && (counted || isName(body) || isNumbered(body) || isEveryone(body))) return '';
  // "Saturday's guests" are named by the day.
  if (opening === null && /^\p{Lu}\p{L}*['’]s$/u.test(body[0]?.text ?? '')) return '';
  return 'the ';
}

/** "Salesforce", "SSO": a name alone takes no article; "CSV export" does. */
function isName(body: readonly Token[]): boolean {
  return body.every((token) => /^\p{Lu}/u.test(token.text));
}

/** "one calendar", "a suitable calendar" is any calendar until it is known: then it is "the calendar". */
function withoutOne(body: readonly Token[]): readonly Token[] {
  return body.length > 1 &&
    /^(?:one|attached|suitable|good|decent|proper|possible|simple|nice|little)$/.test(body[0]?.lower ?? '')
    ? body.slice(1)
    : body;
}

/** "two more puzzles", known to both, are "the two puzzles"; "the more puzzles" is nothing. */
function withoutMore(body: readonly Token[]): readonly Token[] {
  const kept = body.filter((token) => token.lower !== 'more');
  return kept.length > 0 ? kept : body;
}

/** "invoice 2231", "valve 31": the number names it. */
function isNumbered(body: readonly Token[]): boolean {
  return body.length > 1 && body.at(-1)?.kind === 'number';
}

function isEveryone(body: readonly Token[]): boolean {
  return /^every(?:one|body)$/.test(body[0]?.lower ?? '');
}

/** "days of negotiation training" → "negotiation training": a measure is not what they want. */
function withoutMeasure(body: readonly Token[]): readonly Token[] {
  const of = body.findIndex((token) => token.lower === 'of');
  const measure = body[of - 1];
  if (!measure || !MEASURES.has(measure.lower)) return body;
  const rest = body.slice(of + 1);
  const first = rest[0];
  return first && ARTICLES.has(first.lower) ? rest.slice(1) : rest;
}

/** "Sixty drawing boards, please", "Customers ask": what opened their sentence does not open ours. */
function inSentence(token: Token): string {
  const common =
    NUMBER_WORDS.has(token.lower) || /(?:teen|ty)$/.test(token.lower) || knownPeople(token.lower);
  return common && token.start === 0 ? token.lower : token.text;
}

/** "a training of two days" is said back as "the training": how long it lasts was said. */
function withoutLength(body: readonly Token[]): readonly Token[] {
  const of = body.findIndex((token) => token.lower === 'of');
  const [count, measure] = body.slice(of + 1);
  const counted = count && (count.kind === 'number' || NUMBER_WORDS.has(count.lower));
  return of > 0 && counted && LENGTH.test(measure?.lower ?? '') && body.length === of + 3
    ? body.slice(0, of)
    : body;
}

const LENGTH = /^(?:days?|hours?|weeks?|months?|years?|minutes?)$/;

/** The tokens with the spaces between them as written, each possessive inside turned round. */
function turned(body: readonly Token[], text: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const [i, token] of body.entries()) {
    const gap = i === 0 ? '' : text.slice(body[i - 1]?.end, token.start).replace(/\s+/g, ' ');
    const other = TURNED.get(token.lower);
    // A word left out between two of theirs is closed with a space of ours, so that no quotation is bent.
    parts.push(
      /\p{L}/u.test(gap) ? ours(' ') : theirs(gap),
      other && i > 0 ? ours(other) : theirs(i === 0 ? inSentence(token) : token.text),
    );
  }
  return joinParts(parts);
}
