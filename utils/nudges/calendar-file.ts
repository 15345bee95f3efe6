import ical, { type ICalEventData } from 'ical-generator';
import { withoutTheirWords } from './follow/promise.ts';
import type { Nudge } from './nudge.ts';
import { wallAt } from './zone.ts';

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
 */
export function calendarFile(nudges: readonly CalendarNudge[], name: string, zone: string): string {
  const calendar = ical({ name, prodId: { company: name, product: name, language: 'EN' } });
  for (const nudge of nudges) calendar.createEvent({ ...eventOf(nudge), ...timeOf(nudge, zone) });
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
): Pick<ICalEventData, 'start' | 'end' | 'floating' | 'repeating'> {
  const rule = repeats?.split(/\r?\n/).find((line) => line.startsWith('RRULE:'));
  if (rule === undefined) return { start: new Date(dueAt), end: new Date(dueAt + LENGTH) };
  const { year, month, day, hour, minute } = wallAt(dueAt, zone);
  const start = Date.UTC(year, month - 1, day, hour, minute);
  return { start: new Date(start), end: new Date(start + LENGTH), floating: true, repeating: rule };
}
