import { calendarOf, laterToday, today, type WorkClock } from './due-time.ts';
import { wordsAround } from './phrases/around.ts';
import { COUNTED, COUNTED_FROM, shortWait } from './phrases/counted.ts';
import { DAYS } from './phrases/days.ts';
import { FEASTS } from './phrases/feasts.ts';
import { readByLibrary } from './phrases/library.ts';
import { NTH_IN_MONTH } from './phrases/nth.ts';
import { numericRules } from './phrases/numeric.ts';
import { PERIODS } from './phrases/periods.ts';
import { asPlainDate, ownWords, type Rewritten, rewrite } from './phrases/rewrite.ts';
import { SHIFT_HIDDEN, shiftBefore, shifted } from './phrases/shift.ts';
import { SPELLINGS } from './phrases/spelling.ts';
import { TIME_WORDS } from './phrases/times.ts';
import { trust } from './phrases/trust.ts';

/** Where a date phrase is read: the clock, the zone, the working week and the language of the user. */
export interface DueContext extends WorkClock {
  /** BCP 47; decides what "3/5" means. */
  readonly locale: string;
}

/** What a line of words said about a date. */
export interface Due {
  /** Unix ms, always after `now`. */
  readonly dueAt: number;
  /** The line without the date phrase and the word that led it in. */
  readonly rest: string;
}

/** A capture is one line; what stands behind this is kept and not searched for a date. */
export const READ = 400;
/** Further ahead than this is a slip of the finger. */
export const FURTHEST = 10 * 366 * 86_400_000;

/**
 * Finds the date phrase in a line of English and says which moment it means in the user's zone. Where no time is
 * named it is nine in the morning. Words that only look like a date ("March numbers", "we sat down") are left alone.
 * @param text one line as typed, of any length
 * @returns null where there is no date phrase, or it means a moment that is over or more than ten years ahead
 */
export function parseDue(text: string, context: DueContext): Due | null {
  const head = text.slice(0, READ);
  const tail = text.slice(READ);
  const spelt = inPlainWords(head, context);
  const found = waitIn(spelt.text, context) ?? dateIn(spelt.text, context);
  if (!found || found.dueAt <= context.now || found.dueAt > context.now + FURTHEST) return null;
  return { dueAt: found.dueAt, rest: asTyped(spelt, found) + tail };
}

/** A line in which hasty and misspelt words for dates stand as the rules know them. */
export function inPlainWords(text: string, context: DueContext): Rewritten {
  return rewrite(text, SPELLINGS, today(context), calendarOf(context));
}

/** The words around a phrase that was found in plain words, as the user typed them. */
export function asTyped(spelt: Rewritten, { before, after }: Pick<Spot, 'before' | 'after'>): string {
  const { length } = spelt.text;
  return wordsAround(ownWords(spelt, 0, before.length), ownWords(spelt, length - after.length, length));
}

interface Spot {
  readonly dueAt: number;
  readonly before: string;
  readonly after: string;
}

const LATER_TODAY = /\blater (?:on )?today\b/i;

function waitIn(text: string, context: DueContext): Spot | null {
  const wait = shortWait(text);
  const later = LATER_TODAY.exec(text);
  if (wait) return spot(text, wait.index, wait.length, context.now + wait.wait);
  const dueAt = later && laterToday(context);
  return later && dueAt !== null ? spot(text, later.index, later[0].length, dueAt) : null;
}

function spot(text: string, index: number, length: number, dueAt: number): Spot {
  return { dueAt, before: text.slice(0, index), after: text.slice(index + length) };
}

function dateIn(text: string, context: DueContext): Spot | null {
  const days = [
    ...numericRules(context.locale),
    ...COUNTED_FROM,
    ...COUNTED,
    NTH_IN_MONTH,
    ...DAYS,
    ...FEASTS,
    ...PERIODS,
  ].map(asPlainDate);
  const rewritten = rewrite(
    text,
    [...TIME_WORDS, ...days, SHIFT_HIDDEN],
    today(context),
    calendarOf(context),
  );
  const found = readByLibrary(rewritten.text, context)
    .map((candidate) => ({ ...candidate, trust: trust(candidate, rewritten.text) }))
    .filter((candidate) => candidate.trust > 0 && candidate.moment !== null)
    // Of two that are equally sure, the later one: "the talk on Monday … next Friday".
    .sort((a, b) => b.trust - a.trust || b.start - a.start)[0];
  if (!found || found.moment === null) return null;
  const before = ownWords(rewritten, 0, found.start);
  const after = ownWords(rewritten, found.end, rewritten.text.length);
  const shift = shiftBefore(before, ownWords(rewritten, found.start, found.end));
  if (!shift) return { dueAt: found.moment, before, after };
  return { dueAt: shifted(found.moment, shift, context), before: before.slice(0, shift.start), after };
}
