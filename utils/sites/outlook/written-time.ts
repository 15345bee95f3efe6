import { messageTime } from '../message-time.ts';

const CLOCK = /(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/i;

/**
 * The time beside a mail: `Thu 11/26/2026 3:04 PM`, `26. November 2026 15:04`, and without a date for the last days. What
 * does not fit the language of the page exactly gives null.
 * @param locale as the page declares it
 * @param now Unix ms
 * @returns Unix ms, exact to the minute, or null
 */
export function writtenTime(text: string, locale: string, now: number): number | null {
  const words = text
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim()
    .slice(0, 80);
  const clock = CLOCK.exec(words);
  if (!clock) return null;
  const half = clock[3]?.toLowerCase();
  try {
    const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
    if (hour12 && half === undefined) return null;
    const date = words.slice(0, clock.index).toLowerCase();
    const numbers = date.match(/\d+/g)?.map(Number) ?? [];
    if (numbers.length === 0) return messageTime(words, { dateFormat: null, locale, loadedAt: now });
    const day = dayOf(date, numbers, locale);
    const hour = Number(clock[1]);
    const minute = Number(clock[2]);
    if (!day || hour > 23 || minute > 59 || (half && (hour < 1 || hour > 12))) return null;
    const [year, month, of] = day;
    const found = new Date(year, month, of, half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour, minute);
    return found.getMonth() === month && found.getDate() === of ? found.getTime() : null;
  } catch {
    // A language the browser does not know.
    return null;
  }
}

/** Year, month from 0, and day: the month by its name, else all three in the order of the language. */
function dayOf(date: string, numbers: readonly number[], locale: string): [number, number, number] | null {
  const named = MONTHS.find((month) =>
    (['long', 'short'] as const).some((style) => date.includes(monthName(locale, month, style))),
  );
  if (named !== undefined && numbers.length === 2) {
    const year = Math.max(...numbers);
    return year > 999 ? [year, named, Math.min(...numbers)] : null;
  }
  const order = new Intl.DateTimeFormat(locale)
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
  const value = (type: (typeof order)[number]) => numbers[order.indexOf(type)] ?? -1;
  if (numbers.length !== 3 || value('year') < 1000) return null;
  return [value('year'), value('month') - 1, value('day')];
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

function monthName(locale: string, month: number, style: 'long' | 'short'): string {
  // With a day beside it a month has the form it has in dates.
  const parts = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric' }).formatToParts(
    new Date(2026, month, 15),
  );
  return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '\n';
}
