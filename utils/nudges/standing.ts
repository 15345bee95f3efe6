import type { Heard } from './answers.ts';
import { isoDay } from './calendar-day.ts';
import { today } from './due-time.ts';
import { ladderDue, morningAfter, morningAfterDate, type WorkPlace } from './ladder.ts';
import type { Nudge } from './nudge.ts';
import { ended, isOpen, waitsOn } from './transitions.ts';
import { LADDER, MOST_AGAIN, rungOf, type Wait } from './wait.ts';

/** A holding reply, heard. */
export type Held = Extract<Heard, { what: 'holding' }>;

/** How a nudge stands after what was heard. */
export interface Standing {
  readonly nudge: Nudge;
  /** The holding reply whose promise is to be kept in the ledger, and by its id in `wait.promise`; null for none. */
  readonly held: Held | null;
}

interface Course extends Pick<Nudge, 'dueAt'> {
  readonly wait: Wait;
  readonly held: Held | null;
}

/**
 * How a nudge that waits for an answer stands after some messages. In which order they are heard, and how often, makes
 * no difference: an answer ends it, each day on which we wrote again is one rung, of several words the newest sets the
 * day, and nobody is reminded while they are away.
 * @param now Unix ms
 */
export function afterHearing(nudge: Nudge, heard: readonly Heard[], place: WorkPlace, now: number): Standing {
  const { wait } = nudge;
  if (!wait || !isOpen(nudge)) return { nudge, held: null };
  const later = heard
    .filter((one) => one.what !== 'nothing')
    .filter(({ at }) => at > wait.since)
    .sort((a, b) => a.at - b.at);
  const answer = later.find(({ what }) => what === 'answer');
  if (answer) return { nudge: ended(nudge, { by: 'answer', at: answer.at }, now), held: null };
  const start: Course = { wait, dueAt: nudge.dueAt, held: null };
  const course = later.reduce((before, one) => next(before, one, place), start);
  if (course.wait === wait) return { nudge, held: null };
  return { nudge: waitsOn(nudge, course.wait, course.dueAt, now), held: course.held };
}

/** The user says that we wrote again: another rung, unless we did so on this day already. @param now Unix ms */
export function wroteAgain(nudge: Nudge, place: WorkPlace, now: number): Nudge {
  return afterHearing(nudge, [{ what: 'ours', at: now }], place, now).nudge;
}

function next(course: Course, heard: Heard, place: WorkPlace): Course {
  switch (heard.what) {
    case 'away':
      return whileAway(course, heard.until, place);
    case 'doubtful':
      return inDoubt(course, heard.at);
    case 'holding':
      return heldOff(course, heard, place);
    case 'ours':
      return writtenAgain(course, heard.at, place);
    default:
      return course;
  }
}

function whileAway(course: Course, until: string, place: WorkPlace): Course {
  const { wait, dueAt } = course;
  if (wait.awayUntil !== null && wait.awayUntil >= until) return course;
  return moved({ ...course, wait: { ...wait, awayUntil: until } }, dueAt, place);
}

/** It waits on as it did, and says so; whoever reads it knows better. */
function inDoubt(course: Course, at: number): Course {
  const { wait } = course;
  if ((wait.doubtAt ?? 0) >= at) return course;
  return { ...course, wait: { ...wait, doubtAt: at } };
}

function heldOff(course: Course, held: Held, place: WorkPlace): Course {
  const { wait, dueAt } = course;
  if (wait.heldAt !== null && wait.heldAt >= held.at) return course;
  const { due } = held.promise;
  const day = due ? morningAfterDate(due, place) : shortWait(held.at, place);
  const isNewest = held.at > lastWritten(wait);
  const after = { ...course, wait: { ...wait, heldAt: held.at, promise: null }, held };
  return moved(after, isNewest ? day : dueAt, place);
}

function writtenAgain(course: Course, at: number, place: WorkPlace): Course {
  const { wait, dueAt } = course;
  const again = withDay(wait, at, place);
  if (again === wait.again) return course;
  const after = { ...wait, again };
  const last = lastWritten(after);
  const isNewest = last > (wait.heldAt ?? 0);
  return moved({ ...course, wait: after }, isNewest ? ladderDue(rungOf(after), last, place) : dueAt, place);
}

/** Comes back on that day, or when they are back where that is later. */
function moved(course: Course, dueAt: number, place: WorkPlace): Course {
  const { awayUntil } = course.wait;
  return {
    ...course,
    dueAt: awayUntil === null ? dueAt : Math.max(dueAt, morningAfterDate(awayUntil, place)),
  };
}

/** The times we wrote again with this one: of each day the last, none of the day on which we asked. */
function withDay({ again, since }: Wait, at: number, place: WorkPlace): readonly number[] {
  const dayOf = (time: number) => isoDay(today({ now: time, zone: place.zone }));
  const day = dayOf(at);
  if (day === dayOf(since)) return again;
  const same = again.find((time) => dayOf(time) === day);
  if (same === undefined ? again.length >= MOST_AGAIN : same >= at) return again;
  return [...again.filter((time) => time !== same), at].sort((a, b) => a - b);
}

function lastWritten({ again, since }: Wait): number {
  return again.at(-1) ?? since;
}

function shortWait(at: number, place: WorkPlace): number {
  return morningAfter(today({ now: at, zone: place.zone }), LADDER[0], place);
}
