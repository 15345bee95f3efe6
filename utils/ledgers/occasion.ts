import { dayInYear, daysAfter, yearOf } from './calendar.ts';
import { daysFrom, type Entry, isDay, LONGEST_TEXT, textOr } from './entry.ts';

/** C7: a day that is this client's own. National holidays are everybody's, and have no kind here. */
export const OCCASION_KINDS = ['birthday', 'go-live', 'anniversary', 'event', 'other'] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

/** A yearly one that is done is open again for the next year. */
export const OCCASION_STATES = ['open', 'done', 'let-go'] as const;
export type OccasionState = (typeof OCCASION_STATES)[number];

/** When it is. A birthday has no year that one need know; what comes once has. */
export interface OccasionRule {
  /** `MM-DD`; the 29th of February is kept as that. */
  readonly monthDay: string;
  /** The year in which it is, or was the first time; null where nobody knows it. */
  readonly year: number | null;
  readonly every: 'year' | 'once';
}

/** C7: a day to remember. `day` is the one it comes back on. */
export interface OccasionEntry extends Entry, OccasionRule {
  readonly kind: OccasionKind;
  /** What the user calls it; null where the kind says it all. */
  readonly text: string | null;
  /** From so many days before its day on it is brought up. */
  readonly leadDays: number;
  readonly state: OccasionState;
  /** ISO date on which the user last saw to it, or null. */
  readonly keptOn: string | null;
}

/** In days. */
export const LONGEST_LEAD = 90;
/** A day that was missed over a weekend is still worth a word. */
export const BELATED_DAYS = 3;

/** What the user says of an occasion. */
export type OccasionWords = OccasionRule & Pick<OccasionEntry, 'kind' | 'text' | 'leadDays'>;
export type NewOccasion = OccasionWords & Pick<OccasionEntry, 'id' | 'account' | 'person' | 'source'>;

/** Whether a rule names a day of the calendar: what comes once needs its year, and a leap year for a 29th of February. */
export function isRule({ monthDay, year, every }: OccasionRule): boolean {
  if (!isDay(`2000-${monthDay}`)) return false;
  if (year === null) return every === 'year';
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return false;
  return every === 'year' || isDay(`${year}-${monthDay}`);
}

/** The first day of a rule on or after `from` (ISO date); null for one that came once and is past. */
export function nextDay({ monthDay, year, every }: OccasionRule, from: string): string | null {
  if (every === 'once') {
    const day = dayInYear(year ?? yearOf(from), monthDay);
    return day < from ? null : day;
  }
  const start = Math.max(yearOf(from), year ?? 0);
  const day = dayInYear(start, monthDay);
  return day < from ? dayInYear(start + 1, monthDay) : day;
}

/** @param today ISO date where the user is */
export function newOccasion(given: NewOccasion, today: string, now: number): OccasionEntry {
  const { monthDay, year, every } = given;
  const once = dayInYear(year ?? yearOf(today), monthDay);
  return {
    ...given,
    text: given.text && textOr(given.text, LONGEST_TEXT),
    // Each is an act of its own: the same birthday of two people of one house is two.
    origin: given.id,
    day: nextDay({ monthDay, year, every }, today) ?? once,
    state: 'open',
    keptOn: null,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The day on which it stands now: a yearly one whose day has long passed moves on to the next, what comes once stays.
 * `day` in the table may be of the year before, because nothing is written when a year turns.
 * @param today ISO date where the user is
 */
export function standingDay(occasion: OccasionEntry, today: string): string {
  if (occasion.every === 'once' || occasion.state !== 'open') return occasion.day;
  const next = nextDay(occasion, daysAfter(today, -BELATED_DAYS)) ?? occasion.day;
  return next > occasion.day ? next : occasion.day;
}

/**
 * Whether it is to be brought up today: within its lead time, or only just past.
 * @param until ISO date of the day whose lead time counts today: the last of the days off that follow, or today
 */
export function isNear(occasion: OccasionEntry, today: string, until = today): boolean {
  const day = standingDay(occasion, today);
  const { state, leadDays } = occasion;
  return state === 'open' && daysFrom(until, day) <= leadDays && daysFrom(today, day) >= -BELATED_DAYS;
}

/** How many years it has been on that day; null the first time, and where nobody knows when it began. */
export function yearsOn({ year, every }: OccasionRule, day: string): number | null {
  const years = year === null || every === 'once' ? 0 : yearOf(day) - year;
  return years > 0 ? years : null;
}

/*
 * Every change is a function from an occasion to an occasion; one that changes nothing gives back the very occasion.
 */

/**
 * Seen to: what comes once is done, a yearly one comes back a year later. A yearly one that is still far off stays as it
 * is, and so does one that was seen to today: a second click is not next year's.
 * @param today ISO date where the user is
 * @param until the last of the days off that follow it, whose days are brought up today too; or today
 */
export function seenTo(occasion: OccasionEntry, today: string, now: number, until = today): OccasionEntry {
  if (occasion.state !== 'open' || occasion.keptOn === today) return occasion;
  if (occasion.every === 'once') return { ...occasion, state: 'done', keptOn: today, updatedAt: now };
  if (!isNear(occasion, today, until)) return occasion;
  const day = standingDay(occasion, today);
  return {
    ...occasion,
    day: nextDay(occasion, daysAfter(day, 1)) ?? day,
    keptOn: today,
    updatedAt: now,
  };
}

/** Not followed any more, or open again. */
export function occasionIs(
  occasion: OccasionEntry,
  state: 'open' | 'let-go',
  today: string,
  now: number,
): OccasionEntry {
  if (state === occasion.state) return occasion;
  const open = { ...occasion, state, updatedAt: now };
  return { ...open, day: state === 'open' ? standingDay(open, today) : occasion.day };
}

/** Said otherwise, or on another day. */
export function editedOccasion(
  occasion: OccasionEntry,
  words: OccasionWords,
  today: string,
  now: number,
): OccasionEntry {
  const { id, account, person, source } = occasion;
  const made = newOccasion({ ...words, id, account, person, source }, today, now);
  const { kind, text, leadDays, monthDay, year, every } = made;
  const moved = monthDay !== occasion.monthDay || year !== occasion.year || every !== occasion.every;
  const said = kind !== occasion.kind || text !== occasion.text || leadDays !== occasion.leadDays;
  if (!moved && !said) return occasion;
  const day = moved ? made.day : occasion.day;
  return { ...occasion, kind, text, leadDays, monthDay, year, every, day, updatedAt: now };
}

/** What everybody writes on: a mail on such a day says nothing of this client. */
const EVERYBODYS =
  /\b(?:christmas|xmas|x-mas|new year'?s?(?: day| eve)?|silvester|easter|thanksgiving|hanukkah|chanukah|diwali|eid|ramadan|valentine'?s?|halloween|mother'?s day|father'?s day|women'?s day|midsummer|weihnachten|ostern|noël|independence day|bank holiday|season'?s greetings)\b/i;

/** Whether words name a holiday of a whole land rather than a day of this client. */
export function isEverybodysDay(text: string): boolean {
  return EVERYBODYS.test(text);
}
