import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DueContext } from '../../utils/nudges/parse-due.ts';
import { USUAL_WEEK, type WorkCalendar } from '../../utils/nudges/work-calendar.ts';
import { useLocale } from './locale.ts';

/** Where components learn what time it is (Unix ms): the view provides its clock, a test a fixed one. */
export const NowContext = createContext<() => number>(() => Date.now());

/** Where components learn on which days the user works: the view provides it from the settings. */
export const CalendarContext = createContext<WorkCalendar>(USUAL_WEEK);

/** The present moment in Unix ms, read when the component renders. */
export function useNow(): number {
  return useContext(NowContext)();
}

/** The present moment with the user's zone and working days, and the language whose order of day and month is theirs. */
export function useDueContext(): DueContext {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { now: useNow(), zone, locale: useLocale(), calendar: useContext(CalendarContext) };
}
