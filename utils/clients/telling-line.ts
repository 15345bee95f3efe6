import { cutText } from './clean-name.ts';
import { isCourtesy, withoutGreeting } from './courtesy.ts';

const LONGEST = 200;
/** A line that only greets: `Hi Tom,`, `Dear Ms Ruiz:`, `Hallo zusammen,`, `Bonjour`. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:morgen|tag|abend)|moin|servus|bonjour|bonsoir|cher|chère|salut|hola|buenos días|estimad[oa]|ciao|gentile|caro|cara)(?:[\s,!.:–-]|$)/iu;
const HEADER = /^(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|de|envoyé|à|objet)\s?:/iu;
const QUOTE_HEAD = /^(?:on |am |le |el ).{5,200}(?:wrote|schrieb|écrit|escribió)\s?(?:.{0,80}):$/iu;
const RULE = /^[-_=*~\s]{3,}$/;

/**
 * The first line that says something: not quoted, not a greeting or a courtesy, not a header of a forwarded mail.
 * @param text a body with `> ` before each quoted line, or a one-line preview
 * @returns one line of at most 200 characters; empty where the text tells nothing
 */
export function tellingLine(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('>'));
  const own = lines.filter((line) => !RULE.test(line) && !HEADER.test(line) && !QUOTE_HEAD.test(line));
  const said = own.filter((candidate) => !isGreeting(candidate));
  const telling = said.map(toldBy).find((candidate) => candidate !== '');
  return lineOf(telling ?? said[0] ?? own[0] ?? '');
}

/** Any words as the line of a moment: one line, at most 200 characters. */
export function lineOf(words: string): string {
  return cutText(words.replace(/[\s\p{Cc}]+/gu, ' ').trim(), LONGEST).trim();
}

/** What is left of a line without the greeting and the courtesies it begins with; empty where that is all of it. */
function toldBy(line: string): string {
  const sentences = withoutGreeting(line).split(/(?<=[.!?]) /);
  const first = sentences.findIndex((sentence) => !isCourtesy(sentence));
  return first === -1 ? '' : sentences.slice(first).join(' ');
}

/** Short and opening like a greeting; a long line that begins with "Hi" also says something. */
function isGreeting(line: string): boolean {
  return line.length <= 40 && !/[?]/.test(line) && GREETING.test(line) && !/[.!,]\s\p{L}.*\s/u.test(line);
}
