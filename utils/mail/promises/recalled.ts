import { type FoundDate, findDates } from '../dates.ts';
import type { MailMessage, ReadingContext } from '../reading.ts';

/** The reader's word, told back: "you wrote", "y'all said", "you were going to", "your note said", "like you said". */
const TOLD =
  /\b(?:you|y['’]all)(?:['’]d| had| have)? (?:\w+ ){0,2}?(?:said|wrote|told(?! (?:me|us)(?: \w+){0,2} to\b)|promised|assured|confirmed|announced|undertook|agreed|guaranteed|offered|pledged|swore|(?:given|gave) (?:me|us) (?:your word|the \d+(?:st|nd|rd|th)?)|written|were (?:to|going to|supposed to|meant to|due to|(?:good|kind) enough to (?:say|write|promise|offer|tell))|wanted to)\b|\byour (?:\w+ ){0,2}(?:mail|e-mail|email|note|letter|message|word)\b|\bas (?:promised|announced)\b|^promised\b/i;
/** What was due from somebody, in the passive: "the proofs were due", "it was to be here", "had been announced for". */
const WAS_DUE =
  /\b(?:was|were) (?:to (?:be|come|reach|arrive|follow|go|have|leave|land)|due|promised|announced|supposed to|meant to|going to|scheduled)\b|\bha[sd] been (?:promised|announced)\b|\bshould (?:already |long )?have (?:been|had|got|come|reached|received|arrived)\b/i;
/** The same said of the writer: "the plans I was to send" are theirs to give. */
const OWN_DUE = /\b(?:i|we) (?:was|were) (?:to|due|supposed|meant|going|scheduled)\b/i;
/** "We were promised" is the reader's word again. */
const TO_THEM = /\b(?:i|we) (?:was|were|had been|have been) (?:promised|assured|told|guaranteed)\b/i;
/** What the writer will do, whatever the reader said of it before. */
const OWN_WORD = /\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to)\b/i;

/** Whether words recall what the reader of the mail had promised. */
export function recallsReadersWord(words: string): boolean {
  if (TO_THEM.test(words)) return true;
  if (OWN_DUE.test(words)) return false;
  const told = TOLD.exec(words) ?? WAS_DUE.exec(words);
  if (told === null) return false;
  const own = OWN_WORD.exec(words);
  return own === null || own.index > told.index;
}

/** Words that name no month leave it to the reader which one is meant. */
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ORDINAL = /\d(?:st|nd|rd|th)?\b/;
/** Reckoned from the day on which it was promised, which the mail does not tell. */
const FROM_THEN = /\b(?:in|within|next|tomorrow|tonight|week|days)\b/i;
/** What stands before the day on which a thing is due. */
const DUE = /\b(?:by|on|until|till|before|for|the|is|was)\s*(?:last )?$/i;

/** The same day of the month before. */
function monthBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2, day)).toISOString().slice(0, 10);
}

/** When it is told is not when it was due. */
const TOLD_WHEN = /\b(?:this (?:morning|afternoon|evening)|today|tonight|now)\b/gi;
/** So many days named in one sentence are looked at. */
const MOST_DAYS = 4;

/** The days named in the words, one after the other. */
function daysIn(words: string, message: MailMessage, context: ReadingContext): FoundDate[] {
  const days: FoundDate[] = [];
  let from = 0;
  while (days.length < MOST_DAYS) {
    const [next] = findDates(words.slice(from), { at: message.at, timeZone: context.timeZone, ahead: false });
    if (next === undefined) break;
    days.push({ ...next, index: next.index + from });
    from += next.index + next.text.length;
  }
  return days;
}

/** That it was not kept: the day has passed then. */
const NOT_KEPT =
  /\b(?:has|have|had|did|was|were)(?:n['’]?t| not)\b|\bnothing (?:has|yet|came|here|so far)\b|\bno sign\b|\bstill (?:no|not|nothing|waiting|without|do|have)\b|\bnever (?:came|arrived|reached|did)\b|\bnot (?:here|come|arrived|yet)\b/i;
/** What is said of it stands within so many characters. */
const NEAR = 100;
const WEEK = 7;

function weekBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - WEEK)).toISOString().slice(0, 10);
}

/** A bare weekday lies behind where the words, or those that follow them, tell that nothing came of it. */
function weekdayDue(date: string, words: string, message: MailMessage): string {
  const at = message.text.indexOf(words);
  const around = message.text.slice(Math.max(0, at), at + words.length + NEAR);
  const isAhead = Date.parse(date) > message.at;
  return isAhead && NOT_KEPT.test(around) ? weekBefore(date) : date;
}

/**
 * The day on which a promise that is recalled was due, as ISO date, or null. Of several days the last one counts
 * ("on the 2nd you wrote that it comes by the 16th"); a day without a month is the nearest one, not the coming one.
 */
export function dueOfRecalled(words: string, message: MailMessage, context: ReadingContext): string | null {
  const days = daysIn(
    words.replace(TOLD_WHEN, (told) => ' '.repeat(told.length)),
    message,
    context,
  );
  const due = days.findLast(({ index }) => DUE.test(words.slice(0, index))) ?? days.at(-1);
  if (due === undefined || (FROM_THEN.test(due.text) && !MONTH.test(due.text))) return null;
  if (MONTH.test(due.text)) return due.date;
  if (!ORDINAL.test(due.text)) return weekdayDue(due.date, words, message);
  const before = monthBefore(due.date);
  const away = (date: string): number => Math.abs(Date.parse(date) - message.at);
  return away(before) <= away(due.date) ? before : due.date;
}
