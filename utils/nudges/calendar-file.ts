import ical, { type ICalEventData } from 'ical-generator';
import { withoutTheirWords } from './follow/promise.ts';
import type { Nudge } from './nudge.ts';
import { isWorkingWeek } from './repeating/occurrences.ts';
import { type Repetition, repetitionFrom, repetitionText } from './repeating/repetition.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { type Wall, wallAt } from './zone.ts';

/** What a calendar is told of a nudge. */
export type CalendarNudge = Pick<Nudge, 'id' | 'reason' | 'dueAt' | 'repeats' | 'createdAt' | 'updatedAt'> & {
  readonly personName: string;
};

const MINUTE = 60_000;
/** So long an entry is, in ms: short enough to stand beside another. */
const LENGTH = 15 * MINUTE;

/**
 * X5: nudges as a file that every calendar reads (RFC 5545). Each is an event that keeps its name, so that a file taken
 * in a second time brings the first one up to date. It holds the client's name and the user's own words: nothing that a
 * client wrote, no address, no subject.
 * @param name of the calendar
 * @param zone IANA zone of the user, in whose clock what repeats comes back
 * @param week the user's working days, on which "every working day" comes
 */
export function calendarFile(
  nudges: readonly CalendarNudge[],
  name: string,
  zone: string,
  week: WorkCalendar,
): string {
  const calendar = ical({ name, prodId: { company: name, product: name, language: 'EN' } });
  for (const nudge of nudges) calendar.createEvent({ ...eventOf(nudge), ...timeOf(nudge, zone, week) });
  return calendar.toString();
}

function eventOf({
  id,
  personName,
  reason,
  createdAt,
  updatedAt,
}: CalendarNudge): Omit<ICalEventData, 'start'> {
  return {
    id: `${encodeURIComponent(id)}@ovation`,
    summary: `${personName}: ${withoutTheirWords(reason)}`,
    stamp: new Date(updatedAt),
    created: new Date(createdAt),
    lastModified: new Date(updatedAt),
    // Whole seconds since it was set: every change of a nudge makes it a later version of the same event.
    sequence: Math.max(0, Math.round((updatedAt - createdAt) / 1000)),
  };
}

/** A moment is the same everywhere; what repeats comes at the same time of the user's day, so it floats. */
function timeOf(
  { dueAt, repeats }: CalendarNudge,
  zone: string,
  week: WorkCalendar,
): Pick<ICalEventData, 'start' | 'end' | 'floating' | 'repeating'> {
  const wall = wallAt(dueAt, zone);
  const found = repeats === null ? null : repetitionFrom(repeats, wall);
  if (!found) return { start: new Date(dueAt), end: new Date(dueAt + LENGTH) };
  const start = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const rule = ruleLine(repetitionText(inWeek(found.repetition, week), found.start));
  // "The last working day of the month" comes on a day off rather than not at all.
  const skips = found.repetition.position === null && isWorkingWeek(found.repetition, week);
  const free = skips ? daysOff(week, wall) : '';
  return {
    start: new Date(start),
    end: new Date(start + LENGTH),
    floating: true,
    repeating: rule + free,
  };
}

function ruleLine(text: string): string {
  return text.slice(text.indexOf('RRULE:'));
}

/** A calendar knows of no working week: the rule names the days that it has today. */
function inWeek(repetition: Repetition, { workdays }: WorkCalendar): Repetition {
  if (!repetition.byWorkWeek) return repetition;
  const weekdays = [...workdays].sort().map((weekday) => ({ weekday, nth: null }));
  return { ...repetition, weekdays };
}

/** The days off from here on, as the times on which it does not come: a line of RFC 5545, or nothing. */
function daysOff({ holidays }: WorkCalendar, { year, month, day, hour, minute }: Wall): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const first = `${year}${two(month)}${two(day)}`;
  const days = [...holidays.map((date) => date.replaceAll('-', '')), `${year + 1}0101`, `${year + 2}0101`];
  const later = [...new Set(days)].filter((date) => date > first).sort();
  return later.length === 0
    ? ''
    : `\nEXDATE:${later.map((date) => `${date}T${two(hour)}${two(minute)}00`).join()}`;
}
