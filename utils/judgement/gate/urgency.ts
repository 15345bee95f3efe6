const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const AT_ONCE =
  /\b(?:today|tonight|tomorrow|asap|right now|right away|at once|immediately|this (?:morning|afternoon|evening)|within the (?:hour|day)|in (?:an|one|two|a few) hours?|end of (?:the )?day|eod|cob)\b/i;
/** A time of day means the next one, where no day stands beside it. */
const TIME_OF_DAY = /\b(?:in the (?:morning|afternoon|evening)|by (?:noon|midnight|lunch(?:time)?))\b/i;
/** "by 9", "before 10.30", "until 4 pm": an hour without a day means the next time the clock shows it. */
const BY_HOUR =
  /\b(?:by|before|until|till|at) (?:[01]?\d|2[0-3])(?:[.:][0-5]\d)? ?(?:am|pm|o'clock|h|sharp)?(?=[?!.,;)]|\s*$)/i;
const ORDINAL = /\b\d{1,2}(?:st|nd|rd|th)\b/i;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\b/gi;
const MONTH_DAY = /\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?\b/gi;

/**
 * Whether the words want something within about a day. `text` is the asking sentence, `today` an ISO date.
 * Where a day is named it is compared with today; where only an hour is named, that hour is meant.
 */
export function wantsWithinADay(text: string, today: string): boolean {
  if (AT_ONCE.test(text)) return true;
  const days = daysNamed(text, today);
  if (days.length > 0) return days.some((day) => day >= 0 && day <= 1);
  return BY_HOUR.test(text) || (TIME_OF_DAY.test(text) && !ORDINAL.test(text));
}

/** Days from today to each calendar day or weekday named; a weekday is its next coming. */
function daysNamed(text: string, today: string): number[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  const found: number[] = [];
  for (const match of text.matchAll(DAY_MONTH)) pushDay(found, start, match[1], match[2]);
  for (const match of text.matchAll(MONTH_DAY)) pushDay(found, start, match[2], match[1]);
  const weekday = new Date(start).getUTCDay();
  for (const [index, name] of WEEKDAYS.entries()) {
    if (new RegExp(`\\b${name}\\b`, 'i').test(text)) found.push((index - weekday + 7) % 7 || 7);
  }
  return found;
}

function pushDay(found: number[], start: number, day: string | undefined, month: string | undefined): void {
  const index = MONTHS.findIndex((name) => month?.toLowerCase().startsWith(name));
  if (index < 0 || !day) return;
  const year = new Date(start).getUTCFullYear();
  const days = (y: number) => Math.round((Date.UTC(y, index, Number(day)) - start) / 86_400_000);
  // A day long gone means next year's.
  found.push(days(year) < -180 ? days(year + 1) : days(year));
}
