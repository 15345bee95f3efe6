import { yearOf } from '../calendar.ts';

/**
 * A day as one writes it in a letter: "3 March", "March 3" in America, and with the year where it is another one.
 * @param today ISO date where the user is
 * @param locale BCP 47; drafts are in English, so that of another language writes the day in the British way
 */
export function dayWords(day: string, today: string, locale: string): string {
  const otherYear = yearOf(day) === yearOf(today) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale.startsWith('en') ? locale : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...otherYear,
  }).format(Date.parse(day));
}
