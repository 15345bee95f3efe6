import { addDays, type CalendarDay, isoDay } from './calendar-day.ts';
import { calendarOf, MORNING, momentOn, type TimeOfDay, today } from './due-time.ts';
import { asTyped, type Due, type DueContext, FURTHEST, inPlainWords, READ } from './parse-due.ts';
import { readByLibrary } from './phrases/library.ts';
import { ownWords, type Rewriting, type Rewritten, rewrite } from './phrases/rewrite.ts';
import { TIME_WORDS } from './phrases/times.ts';
import { nextDay } from './repeating/occurrences.ts';
import { type RepeatingPhrase, repeatingPhrase } from './repeating/phrases.ts';
import { repetitionText } from './repeating/repetition.ts';
import { wallAt } from './zone.ts';

/** What a line of words said about something that repeats; `dueAt` is its first time. */
export interface Repeating extends Due {
  /** The lines of RFC 5545 with their start, which is the first time on the user's clock. */
  readonly repeats: string;
}

/**
 * Finds the words in a line of English that say how something repeats ("every other Friday at 10"), and its first time
 * in the user's zone: where no time is named, it is nine in the morning and not today.
 * @param text one line as typed, of any length
 * @returns null where nothing repeats
 */
export function parseRepeating(text: string, context: DueContext): Repeating | null {
  const spelt = inPlainWords(text.slice(0, READ), context);
  const phrase = repeatingPhrase(spelt.text, today(context), calendarOf(context));
  if (!phrase) return null;
  const { time, ...around } = timeBeside(spelt.text, phrase, context);
  const day = firstDay(phrase, time, context);
  if (!day) return null;
  const dueAt = momentOn(day, time ?? MORNING, context.zone);
  if (dueAt > context.now + FURTHEST) return null;
  const repeats = repetitionText(phrase.repetition, { ...day, ...(time ?? MORNING) });
  return { dueAt, repeats, rest: asTyped(spelt, around) + text.slice(READ) };
}

/** A day that is named comes the next time it can; else the first whole interval has to pass. */
function firstDay(
  { repetition, named }: RepeatingPhrase,
  time: TimeOfDay | null,
  context: DueContext,
): CalendarDay | null {
  const now = today(context);
  const begins = named ? { ...repetition, interval: 1 } : repetition;
  const from = time === null || repetition.interval > 1 ? addDays(now, 1) : now;
  const isAhead = (day: CalendarDay): boolean => momentOn(day, time ?? MORNING, context.zone) > context.now;
  return nextDay(begins, now, from, calendarOf(context), isAhead);
}

interface Beside {
  readonly time: TimeOfDay | null;
  readonly before: string;
  readonly after: string;
}

/** The time that is named with it: a plain date is put in the place of the phrase, and the two are read together. */
function timeBeside(text: string, { index, length }: RepeatingPhrase, context: DueContext): Beside {
  const tomorrow = addDays(today(context), 1);
  const said = text.slice(index, index + length);
  const asDate: Rewriting = {
    pattern: new RegExp(said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'),
    write: () => isoDay(tomorrow),
  };
  const rewritten = rewrite(text, [asDate, ...TIME_WORDS], tomorrow, calendarOf(context));
  const at = rewritten.changes.find(({ original }) => original === said)?.start ?? 0;
  const found = readByLibrary(rewritten.text, context).find(({ start, end }) => start <= at && at < end);
  if (!found || found.moment === null) return { time: null, ...around(rewritten, at, at + 10) };
  const { hour, minute } = wallAt(found.moment, context.zone);
  const time = hour === MORNING.hour && minute === MORNING.minute && !found.hasTime ? null : { hour, minute };
  return { time, ...around(rewritten, found.start, found.end) };
}

function around(rewritten: Rewritten, start: number, end: number): Pick<Beside, 'before' | 'after'> {
  return {
    before: ownWords(rewritten, 0, start),
    after: ownWords(rewritten, end, rewritten.text.length),
  };
}
