import { addDays, type Day, endOfMonth, weekday, weekdayOf } from './day.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|r|urday)?';
const MONDAY = 1;
const FRIDAY = 5;
const SUNDAY = 7;

/** A way to name a day that the date library does not know or gets wrong. `null`: the words name no day. */
export interface Phrase {
  readonly form: RegExp;
  readonly resolve: (found: RegExpExecArray, today: Day) => Day | null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

/** The year in which that day of the month lies next; up to two months back it is still this year's. */
function yearFor(month: number, today: Day): number {
  return month < today.month - 2 ? today.year + 1 : today.year;
}

function inMonth(name: string, day: number, today: Day): Day {
  const month = monthNumber(name);
  return { year: yearFor(month, today), month, day };
}

function endOf(name: string, today: Day): Day {
  const month = monthNumber(name);
  return endOfMonth(yearFor(month, today), month);
}

/** The next day with that number: this month's, or the next month's once it has passed. */
function nextOrdinal(day: number, today: Day): Day | null {
  if (day < 1 || day > 31) return null;
  const month = day >= today.day ? today.month : today.month + 1;
  const last = endOfMonth(today.year, month);
  return { ...last, day: Math.min(day, last.day) };
}

function quarterEnd(quarter: number, today: Day, year?: number): Day {
  const month = quarter * 3;
  return endOfMonth(year ?? (month < today.month ? today.year + 1 : today.year), month);
}

function workingDays(count: number, today: Day): Day {
  let day = today;
  for (let left = Math.min(count, 60); left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) <= FRIDAY) left -= 1;
  }
  return day;
}

function phrase(form: string, resolve: Phrase['resolve']): Phrase {
  return { form: new RegExp(`\\b${form}\\b`, 'i'), resolve };
}

/** "The 2 missing keys": how many, not which day. */
const THINGS =
  '(?!(?:at|in|for|and|or|with|from|to|by|on|as|if|so|but|when|because|we|you|it|they|will|would|can|could|please|latest|then|after|before)\\b)[a-z]+ [a-z]+s';

/** In the order in which they are tried: the longer wording before the shorter one it contains. */
export const PHRASES: readonly Phrase[] = [
  phrase('(?:by |at |before )?(?:the )?end of next week', (_, today) => weekdayOf(today, FRIDAY, 1)),
  phrase('(?:early|beginning of|start of) next week', (_, today) => weekdayOf(today, 1, 1)),
  phrase('mid(?:dle of)?[ -]next week', (_, today) => weekdayOf(today, 3, 1)),
  phrase(
    '(?:(?:(?:the )?end of )?this week|later this week|(?:the )?end of the week|eow|before the weekend)(?! of| commencing)',
    (_, today) => (weekday(today) > FRIDAY ? null : weekdayOf(today, FRIDAY, 0)),
  ),
  phrase('(?:right |straight )?after the (?:coming )?weekend', (_, today) => weekdayOf(today, MONDAY, 1)),
  phrase('(?:(?:at|on|over|during) the|this|the coming) weekend', (_, today) => weekdayOf(today, SUNDAY, 0)),
  phrase(
    'week (?:of|commencing|starting|beginning|from) (?:the )?(\\d{1,2})(?:st|nd|rd|th)',
    (found, today) => nextOrdinal(Number(found[1]), today),
  ),
  phrase('next week(?! on| \\w+day)', (_, today) => weekdayOf(today, FRIDAY, 1)),
  phrase('(?:the )?end of next month', (_, today) => endOfMonth(today.year, today.month + 1)),
  phrase("(?:(?:the )?end of (?:the|this) month|month[ -]end|(?:the )?month's end|eom)", (_, today) =>
    endOfMonth(today.year, today.month),
  ),
  phrase('(?:(?:the )?end of (?:the|this) quarter|quarter[ -]end)', (_, today) =>
    quarterEnd(Math.ceil(today.month / 3), today),
  ),
  phrase('(?:(?:the )?end of (?:the|this) year|year[ -]end)', (_, today) => ({
    year: today.year,
    month: 12,
    day: 31,
  })),
  phrase(`(?:the )?end of ${MONTH}`, (found, today) => endOf(found[1] ?? '', today)),
  phrase(`(?:the )?(?:beginning|start) of ${MONTH}`, (found, today) => inMonth(found[1] ?? '', 1, today)),
  phrase(`early(?: in)? ${MONTH}`, (found, today) => inMonth(found[1] ?? '', 7, today)),
  phrase(`(?:mid|middle of)[ -]${MONTH}`, (found, today) => inMonth(found[1] ?? '', 15, today)),
  phrase(`late(?: in)? ${MONTH}`, (found, today) => inMonth(found[1] ?? '', 25, today)),
  phrase('(?:in|by|for|during|end of|within) q([1-4])(?: (20\\d\\d))?', (found, today) =>
    quarterEnd(Number(found[1]), today, found[2] === undefined ? undefined : Number(found[2])),
  ),
  phrase('(?:within|in) (\\d{1,2}) (?:working|business) days?', (found, today) =>
    workingDays(Number(found[1]), today),
  ),
  phrase(
    '(?:eod|cob|cop|close of (?:play|business)|(?:the )?end of (?:the |business )?day|first thing today|this (?:morning|afternoon|evening)|later today)(?! tomorrow| (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))',
    (_, today) => today,
  ),
  phrase(`${WEEKDAY},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:of )?${MONTH})`, (found, today) =>
    nextOrdinal(Number(found[2]), today),
  ),
  phrase(`(?:end of|late|later in|middle of) (?:on )?${WEEKDAY}`, (found, today) =>
    nextWeekday(found[1] ?? '', today),
  ),
  phrase(
    `the (\\d{1,2})(?:(?:st|nd|rd|th)(?= of this month|[.,](?!\\d))|(?:st|nd|rd|th)?(?! (?:of )?${MONTH}|[\\d.:,%-]| (?:of|time|floor|year|century|edition|century|people|men|day|draft|version|silo|one|new|is|was|are|\\w+s|${THINGS})\\b))`,
    (found, today) => nextOrdinal(Number(found[1]), today),
  ),
  phrase(`(?:in|during|sometime in) ${MONTH}(?! \\d)`, (found, today) => endOf(found[1] ?? '', today)),
  phrase(`(?:by|before|until|till|from) ${MONTH}(?! \\d)`, (found, today) =>
    inMonth(found[1] ?? '', 1, today),
  ),
];

function nextWeekday(name: string, today: Day): Day {
  const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return weekdayOf(today, wanted, wanted < weekday(today) ? 1 : 0);
}
