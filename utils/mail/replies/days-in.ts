import { addDays, type Day, dayAt, daysBetween, isoDay } from '../dates/day.ts';
import { KNOWN, plainWords, wholeSentences } from './known.ts';
import type { ReplyWords } from './words.ts';

/** A day that a sentence names, in a language of `KNOWN`. */
interface NamedDay {
  readonly day: Day;
  /** It is the last day away. */
  readonly isLast: boolean;
  /** The sentence tells of a return. */
  readonly isBack: boolean;
}

/** Nobody is away for longer; a day further off is no return. In days. */
const LONGEST_DAYS = 400;

/**
 * The first day on which an out-of-office in one of the known languages says that its writer is back.
 * @param at Unix ms of the message
 * @param sentences its own
 * @param timeZone IANA zone of the reader
 * @returns ISO date, or null where it names none that lies ahead
 */
export function returnDayIn(at: number, sentences: readonly string[], timeZone: string): string | null {
  const named = allNamed(at, sentences, timeZone);
  const back = named.filter(({ isLast, isBack }) => isBack && !isLast).map(({ day }) => day);
  const after = named.filter(({ isLast }) => isLast).map(({ day }) => addDays(day, 1));
  const [found] = [...back, ...after];
  return found ? isoDay(found) : null;
}

/** In days. */
const RECENT_DAYS = 60;

/** The first day ahead that a sentence names, as an ISO date, or null. */
export function dayIn(at: number, sentence: string, timeZone: string): string | null {
  const [found] = allNamed(at, [sentence], timeZone);
  return found ? isoDay(found.day) : null;
}

function allNamed(at: number, sentences: readonly string[], timeZone: string): NamedDay[] {
  const today = dayAt(at, timeZone);
  const plain = wholeSentences(sentences).map(plainWords);
  const found = KNOWN.map((words) => plain.flatMap((sentence) => namedIn(sentence, words, today)));
  // Numbers read alike in all of them: the one that says what the day is for is the language.
  return (
    found.find((days) => days.some(({ isLast, isBack }) => isLast || isBack)) ??
    found.find((days) => days.length > 0) ??
    []
  );
}

function namedIn(sentence: string, words: ReplyWords, today: Day): NamedDay[] {
  const isBack = words.back.test(sentence);
  return [...sentence.matchAll(formOf(words))].flatMap((found) => {
    const day = dayOfGroups(found.groups ?? {}, words, today);
    const away = day ? daysBetween(today, day) : -1;
    if (!day || away < 0 || away > LONGEST_DAYS) return [];
    const isLast = words.until.test(sentence.slice(Math.max(0, found.index - 50), found.index));
    return [{ day, isLast, isBack }];
  });
}

const forms = new Map<ReplyWords, RegExp>();

/** A date with its month or in numbers, the weekday before it taken along; else a weekday alone. */
function formOf(words: ReplyWords): RegExp {
  const known = forms.get(words);
  if (known) return known;
  const weekday = `(?<weekday>${words.weekdays.join('|')})`;
  const link = '(?:,? (?:dem |den |der |le |el |il |o |de |dia |día |op |,)?)?';
  const month = `(?<month>${words.months.join('|')})`;
  const dated = `(?<day>\\d{1,2})(?:er|º|°|\\.|e)? ?(?:de |d')?${month}(?:,? (?:de )?(?<year>20\\d\\d))?`;
  const numbers = '(?<dayN>\\d{1,2})[./-](?<monthN>\\d{1,2})(?:[./-](?<yearN>(?:20)?\\d\\d))?\\.?';
  const made = new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${weekday}${link})?(?:${dated}|${numbers})|${weekday.replace('weekday', 'alone')})(?![\\p{L}\\d])`,
    'gu',
  );
  forms.set(words, made);
  return made;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOfGroups(groups: Groups, words: ReplyWords, today: Day): Day | null {
  const { day, month, year, dayN, monthN, yearN, alone } = groups;
  if (alone !== undefined) return nextWeekday(indexIn(words.weekdays, alone) + 1, today);
  const named = month === undefined ? Number(monthN) : indexIn(words.months, month) + 1;
  const of = Number(day ?? dayN);
  if (!(named >= 1 && named <= 12 && of >= 1 && of <= 31)) return null;
  const given = year ?? yearN;
  if (given !== undefined)
    return real({ year: given.length === 2 ? 2000 + Number(given) : Number(given), month: named, day: of });
  const near = real({ year: today.year, month: named, day: of });
  const away = near ? daysBetween(today, near) : 0;
  if (away >= 0) return near;
  // What was a few weeks ago is past, and not next year's.
  return away >= -RECENT_DAYS ? null : real({ year: today.year + 1, month: named, day: of });
}

function real(day: Day): Day | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCMonth() + 1 === day.month ? day : null;
}

function indexIn(forms: readonly string[], word: string): number {
  return forms.findIndex((form) => new RegExp(`^(?:${form})$`, 'u').test(word));
}

/** The next day of this name after today. @param weekday 1 for Monday */
function nextWeekday(weekday: number, today: Day): Day {
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() || 7;
  return addDays(today, ((weekday - now + 6) % 7) + 1);
}
