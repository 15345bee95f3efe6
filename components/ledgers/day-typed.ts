import { LONGEST_TEXT, textOr } from '../../utils/ledgers/entry.ts';
import { isRule, nextDay, type OccasionWords } from '../../utils/ledgers/occasion.ts';
import type { MessageKey } from '../text/text.ts';
import { USUAL } from './occasion-words.ts';

/** What stands in the fields of the form for a day. */
export interface DayTyped extends Pick<OccasionWords, 'kind' | 'every' | 'leadDays'> {
  readonly text: string;
  readonly day: string;
  /** 1 to 12, as text; empty until one is picked. */
  readonly month: string;
  readonly year: string;
}

/** The fields as they begin. */
export function dayTyped(occasion: OccasionWords | null): DayTyped {
  if (!occasion) return { kind: 'birthday', ...USUAL.birthday, text: '', day: '', month: '', year: '' };
  const { kind, every, leadDays, text, monthDay, year } = occasion;
  const [month, day] = monthDay.split('-').map((part) => String(Number(part)));
  return {
    kind,
    every,
    leadDays,
    text: text ?? '',
    day: day ?? '',
    month: month ?? '',
    year: year === null ? '' : String(year),
  };
}

/** What the fields mean: words to keep, with the day they lead to (ISO date), or what is wrong; all null while they are empty. */
export interface DayReading {
  readonly words: OccasionWords | null;
  readonly next: string | null;
  readonly fault: MessageKey | null;
}

const UNREAD: DayReading = { words: null, next: null, fault: null };
const fault = (key: MessageKey): DayReading => ({ ...UNREAD, fault: key });

/**
 * Reads the fields. What comes once is this year's, or next year's where the day has passed, until a year is typed.
 * @param today ISO date
 */
export function readDay(typed: DayTyped, today: string): DayReading {
  const { kind, every, leadDays } = typed;
  if (typed.day.trim() === '' || typed.month === '') return UNREAD;
  const monthDay = `${typed.month.padStart(2, '0')}-${typed.day.trim().padStart(2, '0')}`;
  if (!isRule({ monthDay, year: null, every: 'year' })) return fault('occasion_noDay');
  const year = yearOf(typed, monthDay, today);
  if (Number.isNaN(year)) return fault('occasion_noYear');
  const rule = { monthDay, year, every };
  if (!isRule(rule)) return fault(every === 'once' ? 'occasion_noDay' : 'occasion_noYear');
  const next = nextDay(rule, today);
  if (next === null) return fault('occasion_passed');
  return { words: { kind, text: textOr(typed.text, LONGEST_TEXT), leadDays, ...rule }, next, fault: null };
}

/** The year that is meant; null where none is needed, and `NaN` for what is no year. */
function yearOf({ year, every }: DayTyped, monthDay: string, today: string): number | null {
  if (year.trim() !== '') return /^\d{4}$/.test(year.trim()) ? Number(year) : Number.NaN;
  if (every === 'year') return null;
  const next = nextDay({ monthDay, year: null, every: 'year' }, today);
  return next === null ? Number.NaN : Number(next.slice(0, 4));
}
