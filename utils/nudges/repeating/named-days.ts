import { weekdayNamed } from '../phrases/rule.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { DAY_NAME, NTH } from './grammar.ts';
import type { Repetition } from './repetition.ts';

/** A day of each month; the 29th to the 31st become the last day of a month that has none, so that no month is left out. */
export function dayOfMonth(day: number): Pick<Repetition, 'monthDays' | 'position'> {
  if (day === 31) return { monthDays: [-1], position: null };
  if (day < 29) return { monthDays: [day], position: null };
  return { monthDays: [28, 29, 30].filter((one) => one <= day), position: -1 };
}

/** The days on which the user works, in their order. */
export function workdaysOf({ workdays }: WorkCalendar): Repetition['weekdays'] {
  return [...workdays].sort((a, b) => a - b).map((weekday) => ({ weekday, nth: null }));
}

/** "Monday, Wed and Fridays" as weekdays, each once and in their order. */
export function weekdaysIn(words: string): Repetition['weekdays'] {
  const found = words.match(new RegExp(DAY_NAME, 'gi')) ?? [];
  const unique = [...new Set(found.map(weekdayNamed))].sort((a, b) => a - b);
  return unique.map((weekday) => ({ weekday, nth: null }));
}

/** "first Monday and third Friday". */
export function nthsIn(words: string): Repetition['weekdays'] {
  const found = [...words.matchAll(new RegExp(`(${NTH}) (${DAY_NAME})`, 'gi'))];
  return found.map(([, nth, name]) => ({ weekday: weekdayNamed(name), nth: nthOf(nth ?? '') }));
}

/** 1 for "first" and "1st", -1 for "last". */
export function nthOf(word: string): number {
  const said = word.toLowerCase();
  const names = ['first', 'second', 'third', 'fourth', 'fifth'];
  return said === 'last' ? -1 : names.includes(said) ? names.indexOf(said) + 1 : Number.parseInt(said, 10);
}
