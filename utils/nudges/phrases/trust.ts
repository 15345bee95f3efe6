import type { Found } from './library.ts';

const SHORT_WEEKDAY = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?$/i;
/** Short names that are English words as well, at the end of a line too: "where we sat". */
const ALSO_WORD = /^(?:wed|sat|sun)\.?$/i;
const WEEKDAY_ONLY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const LED_IN = /\b(?:on|by|before|until|till|for|due|from|next|this|coming|at)\s+(?:the\s+)?$/i;
/** "the Friday report", "Dana's Monday call", "every Tuesday", "Black Friday": a name, not a day to come back. */
const PART_OF_NAME =
  /(?:\b(?:the|our|your|their|his|her|my|a|an|every|each|last|past|previous|black|good|casual)|['’]s)\s+$/i;
const OVER = /\b(?:last|past|previous|every|each|black|cyber)\s+$/i;
const NAMES = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
/** "Mon or Tue", "Tue/Wed", "Friday 5th" where that is no Friday: which day is meant only the user knows. */
const OTHER_DAY_BEFORE = new RegExp(`\\b${NAMES}\\s*(?:\\/|&|,? ?\\b(?:and|or))\\s*(?:on )?$`, 'i');
const OTHER_DAY_AFTER = new RegExp(
  `^\\s*(?:(?:\\/|&|,? ?\\b(?:and|or)\\b)\\s*(?:on )?${NAMES}\\b|,? ?(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b)`,
  'i',
);
const HAS_DAY_NAME = new RegExp(`^(?:(?:on|by|next|this) )?${NAMES}$`, 'i');

/**
 * How sure it is that the words mean the day to come back, and not something else in the sentence.
 * @param text the text that was read
 * @returns 0 for "do not take it", else the higher the surer
 */
export function trust(found: Found, text: string): number {
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  if (isOther(found, before, after)) return 0;
  const standsAlone = before.trim() === '' && isEnd(after);
  const ledIn = LED_IN.test(before) || /^(?:next|this|on|at|by)\b/i.test(found.phrase);
  const points = [
    found.hasDay,
    found.hasDay && found.hasTime,
    ledIn,
    isEnd(after),
    before.trim() === '',
    standsAlone,
  ];
  return 1 + points.filter(Boolean).length;
}

function isOther(found: Found, before: string, after: string): boolean {
  if (/^['’]s\b/.test(after) || OVER.test(before)) return true;
  const isDayName = HAS_DAY_NAME.test(found.phrase);
  if (isDayName && (OTHER_DAY_BEFORE.test(before) || OTHER_DAY_AFTER.test(after))) return true;
  if (!found.hasDay) return !isClockTime(found, before, after);
  const ledIn = LED_IN.test(before) || before.trim() === '';
  if (SHORT_WEEKDAY.test(found.phrase)) return !isShortWeekday(found.phrase, before, after);
  const inName = PART_OF_NAME.test(before) && !LED_IN.test(before);
  return inName && !isEnd(after) && (WEEKDAY_ONLY.test(found.phrase) || !ledIn);
}

/** "fri" stands for the day where it leads in, ends the line, is all there is, or has its capital. */
function isShortWeekday(phrase: string, before: string, after: string): boolean {
  if (LED_IN.test(before)) return true;
  if (before.trim() === '') return isEnd(after);
  if (ALSO_WORD.test(phrase)) return false;
  return isEnd(after) || /^[A-Z]/.test(phrase);
}

/** A time without a day is taken only where it can be nothing else: "9:00", "at 5" at the end, "this evening". */
function isClockTime(found: Found, before: string, after: string): boolean {
  if (/^(?:the|our|your|a|an)\s/i.test(found.phrase) || PART_OF_NAME.test(before)) return false;
  if (/^(?:this (?:morning|afternoon|evening)|tonight)\b/i.test(found.phrase)) return true;
  if (!found.hasTime) return false;
  const marked = /\d:\d\d|\d ?[ap]\.?m\b|noon|midnight/i.test(found.phrase);
  return isEnd(after) ? marked || /^at\b/i.test(found.phrase) : /^at\b/i.test(found.phrase) && marked;
}

function isEnd(after: string): boolean {
  return /^\s*[,.;:!?)]*\s*$/.test(after);
}
