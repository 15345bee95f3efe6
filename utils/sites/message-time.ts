/** What the page itself says about how it writes a time. */
export interface TimeFormat {
  /** jQuery UI's letters: `yy-mm-dd`, `d.m.yy`. */
  readonly dateFormat: string | null;
  /** Of the user interface: `en_US`. */
  readonly locale: string | null;
  /** Unix ms at which the page was loaded: "Today" was true then. */
  readonly loadedAt: number;
}

const CLOCK = /^(\d{1,2}):(\d{2})(?: ?([ap])m)?$/i;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The time in Roundcube's date line: `2026-03-06 16:48`, `6.3.2026 4:48 pm`, and for the last seven days `Fri 16:48` and
 * `Today 16:48` in the user's language. The order of day and month is the page's own word (`date_format`); a text
 * that does not fit it exactly gives null. Roundcube shows the zone the browser named at sign-in unless the user chose
 * another one; the page does not tell, so the browser's zone is taken.
 * @returns Unix ms, exact to the minute, or null
 */
export function messageTime(text: string, format: TimeFormat): number | null {
  const words = text.trim().slice(0, 60).split(/\s+/);
  const meridiem = /^[ap]m$/i.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const clock = CLOCK.exec(`${words.pop() ?? ''}${meridiem}`);
  const written = words.join(' ');
  if (!clock || written === '') return null;
  const minutes = minutesOf(Number(clock[1]), Number(clock[2]), clock[3]?.toLowerCase() ?? null);
  const day = /\d/.test(written) ? dateOf(written, format.dateFormat) : recentDay(written, format);
  if (minutes === null || day === null) return null;
  return new Date(day.year, day.month - 1, day.day, 0, minutes).getTime();
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function minutesOf(hour: number, minute: number, half: string | null): number | null {
  if (minute > 59 || hour > 23) return null;
  if (half === null) return hour * 60 + minute;
  return hour < 1 || hour > 12 ? null : ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}

/** Only dates of digits; a format with names of months is not read. */
function dateOf(written: string, dateFormat: string | null): Day | null {
  const parts = dateFormat?.match(/[a-z]+/gi) ?? [];
  const numbers = written.match(/\d+/g) ?? [];
  if (parts.length !== 3 || written.replace(/\d+/g, '#') !== dateFormat?.replace(/[a-z]+/gi, '#'))
    return null;
  const value = (...names: string[]) => Number(numbers[parts.findIndex((part) => names.includes(part))]);
  const found = { year: value('yy'), month: value('mm', 'm'), day: value('dd', 'd') };
  const check = new Date(found.year, found.month - 1, found.day);
  return check.getMonth() === found.month - 1 && check.getDate() === found.day ? found : null;
}

/** `Today` or the name of a day of the week before it. */
function recentDay(written: string, { locale, loadedAt }: TimeFormat): Day | null {
  const back = daysBack(written.toLowerCase(), (locale ?? 'en').replace('_', '-'), loadedAt);
  if (back === null) return null;
  const then = new Date(loadedAt);
  // By the calendar: a day has 23 or 25 hours twice a year.
  then.setDate(then.getDate() - back);
  return { year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() };
}

function daysBack(word: string, locale: string, loadedAt: number): number | null {
  try {
    if (word === new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day').toLowerCase())
      return 0;
    const name = new Intl.DateTimeFormat(locale, { weekday: 'short' });
    const plain = (day: string) => day.toLowerCase().replace(/\.$/, '');
    const fitting = [1, 2, 3, 4, 5, 6].filter((n) => plain(name.format(loadedAt - n * DAY)) === plain(word));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  } catch {
    // A locale the browser does not know.
    return null;
  }
}
