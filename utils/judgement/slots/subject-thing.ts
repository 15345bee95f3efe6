import type { Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { LIGHT_NOUNS, PLAIN_VERBS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asThing, type Thing } from './as-thing.ts';
import { saidHere } from './facts.ts';

const REPLY_MARK = /^(?:\s*(?:re|fw|fwd|aw|wg|sv|vs|r|rv|tr)\s*:)+/i;
const SAYS_NOTHING =
  /^(?:hello|hi|hey|question|questions|urgent|various|request|mail|email|message|news|update|follow-up|enquiry|inquiry|thanks|thank|money|help|short|quick|monday|tuesday|wednesday|thursday|friday|termin|next|dates|date|project|meeting|call|intro|introduction|recommendation|contact|name|names)$/i;

/** The subject line as a thing, where it is a bare short noun phrase and nothing else: "Booking page". */
export function subjectThing(subject: string | null): Thing | null {
  const text = (subject ?? '').replace(REPLY_MARK, '').trim();
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > 8) return null;
  if (tokens.some((token) => SAYS_NOTHING.test(token.text) || PLAIN_VERBS.has(token.lower))) return null;
  const phrase = nounPhraseAt(tokens, 0);
  if (!phrase || !endsThere(tokens[phrase.next]) || LIGHT_NOUNS.has(phrase.head.lower)) return null;
  const lowered = asInSentence(text);
  const again = nounPhraseAt(tokensOf(lowered), 0);
  return again && !namesNothing(again) ? asThing(again, lowered) : null;
}

/** Without the capital that a line begins with; capitals throughout stay. */
function asInSentence(line: string): string {
  const shouted = line === line.toUpperCase() || /^\p{Lu}{2}/u.test(line);
  return shouted ? line : line.charAt(0).toLowerCase() + line.slice(1);
}

/** The subject as words that could stand in a sentence: "a second cabinet"; empty where there is none. */
export function subjectLine(subject: string | null): string {
  return asInSentence((subject ?? '').replace(REPLY_MARK, '').trim());
}

/** The thing of the subject line, where the mail or our own last words in the thread name it too. */
export function findTopic(reading: Reading, history: History): Thing | null {
  const thing = subjectThing(history.subject ?? null);
  const whole = [reading.text, ...history.thread.map((turn) => turn.text)].join(' ');
  const said = whole.toLowerCase();
  const bare =
    thing?.definite
      .map((part) => part.text)
      .join('')
      .replace(/^(?:the|your|our) /, '') ?? '';
  // A name at its end ("stair tower Olomouc") or a street made small again would not be said so.
  const named =
    /\p{Lu}\p{Ll}+$/u.test(bare) ||
    (/^\p{Ll}/u.test(bare) && !` ${whole}`.includes(` ${bare.split(' ')[0]}`));
  // One word is a thing only where they speak of "the" or "our" one.
  const spoken =
    /\s/.test(bare) ||
    new RegExp(`\\b(?:the|our|your|my|a|an|this) ${escaped(thing?.head ?? '')}\\b`).test(said);
  return thing &&
    thing.sort !== 'people' &&
    !named &&
    spoken &&
    !/\d$/.test(bare) &&
    said.includes(thing.head)
    ? thing
    : null;
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '.');
}

/** A line of three to seven plain words, to be quoted where the mail itself names nothing. */
export function findHeadline(history: History): Phrase | null {
  const line = findSubjectLine(history);
  return line && line.fact.text.split(/\s+/).length >= 3 ? line : null;
}

/** Words beside those that say nothing either, where a line holds no others. */
const FILLERS =
  /^(?:a|an|one|another|small|your|our|my|the|more|new|old|again|to|for|of|on|and|re|contracts?|orders?|invoices?|idea|ideas|thoughts?|you|today|tomorrow|things?|points?|favou?r|reply|proposal|estimate|rates?|discount|info|information|phase|no|subject|work|job|stuff)$/i;

function saysNothing(words: readonly string[]): boolean {
  return words.every((word) => SAYS_NOTHING.test(word) || FILLERS.test(word) || /^\d+$/.test(word));
}

/** The line under which their mail stands, of up to seven words, where it can be said and tells what it is about. */
export function findSubjectLine(history: History): Phrase | null {
  const line = (history.subject ?? '').replace(REPLY_MARK, '').trim();
  const words = line.split(/\s+/);
  if (
    words.length > 7 ||
    saysNothing(words) ||
    line === line.toUpperCase() ||
    /["“”!?@#:+&]|\d{3}|^\W|\b(?:offer|quote|quotation|prices?|pricing|costs?|question|request|urgent)\b/i.test(
      line,
    )
  )
    return null;
  return { parts: [theirs(line)], plural: false, fact: saidHere(line) };
}

/** The phrase is the whole line, or is followed by "for …" or a mark. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || /^(?:for|in|on|at|[?:,-]|\d+)$/.test(next.lower);
}
