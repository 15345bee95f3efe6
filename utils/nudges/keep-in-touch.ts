import { type LastContacts, lastHeard } from '../clients/contact.ts';
import { dayOf } from '../clients/day.ts';
import type { Person } from '../clients/person.ts';
import type { Interval, Tier } from '../clients/tier.ts';
import { daysFrom } from '../ledgers/entry.ts';
import { greetingName } from '../ledgers/layers/draft.ts';
import { addDays } from './calendar-day.ts';
import { calendarOf } from './due-time.ts';
import { dayNamed, type FollowClock, type Followed, followedId, morningOf } from './follow/followed.ts';
import { workdayFrom } from './work-calendar.ts';

/** A client whom the user wants to keep close. */
export interface KeptClose extends Pick<Person, 'id' | 'account' | 'name' | 'createdAt'>, LastContacts {
  readonly tier: Tier;
  /** ISO date of the day from which one may write again, where they asked for quiet; or null. */
  readonly quietUntil: string | null;
}

/** The clock, and how long each tier may be out of touch. */
export interface TouchClock extends FollowClock {
  readonly tiers: Readonly<Record<Tier, Interval>>;
}

/** `green`: in touch. `amber`: a word would be welcome. `red`: the client is being lost. */
export type Light = 'green' | 'amber' | 'red';

/** How long ago a client last took part, and how that stands to what the user wants. */
export interface Touch {
  /** Unix ms of the last moment in which they took part, or null. */
  readonly lastAt: number | null;
  /** Days since, or since they were first met. */
  readonly days: number;
  readonly light: Light;
  /** Days past the ideal interval; negative while it lasts. */
  readonly past: number;
}

const DAY = 86_400_000;

/**
 * X5: how it stands with a client who was not heard from for too long; null while that is not so.
 * @param today ISO date where the user is
 */
export function latenessOf(client: KeptClose, clock: TouchClock, today: string): Touch | null {
  const since = lastHeard(client) ?? client.createdAt;
  // Finding out the day of a moment takes its time, and of most clients it is clear without.
  if (clock.now - since < (clock.tiers[client.tier].ideal - 2) * DAY) return null;
  const touch = touchOf(client, clock, today);
  return touch.light === 'green' ? null : touch;
}

/** X5: how it stands with a client. @param today ISO date where the user is */
export function touchOf(client: KeptClose, { zone, tiers }: TouchClock, today: string): Touch {
  const lastAt = lastHeard(client);
  const days = Math.max(0, daysFrom(dayOf(lastAt ?? client.createdAt, zone), today));
  const { ideal, longest } = tiers[client.tier];
  return {
    lastAt,
    days,
    light: days >= longest ? 'red' : days >= ideal ? 'amber' : 'green',
    past: days - ideal,
  };
}

/** X5: whether they asked for quiet that is not over. @param today ISO date where the user is */
export function isQuiet({ quietUntil }: Pick<KeptClose, 'quietUntil'>, today: string): boolean {
  return quietUntil !== null && today < quietUntil;
}

/**
 * X5: a word is due on the working day on which the ideal interval is over, counted from the last moment in which the
 * client took part: their mail, a call, a meeting. Mails of ours that nobody answered are none. Each contact has a nudge
 * of its own, so that one that was let go stays so until they are heard from again.
 */
export function keepInTouchNudge(client: KeptClose, clock: TouchClock): Followed {
  const { id, account, createdAt, tier, quietUntil } = client;
  const { lastAt, days } = touchOf(client, clock, dayOf(clock.now, clock.zone));
  const { ideal } = clock.tiers[tier];
  const last = dayOf(lastAt ?? createdAt, clock.zone);
  const on = addDays(dayNamed(last), ideal);
  const due = morningOf(workdayFrom(on, calendarOf(clock)), clock);
  const quiet = quietUntil === null ? 0 : morningOf(dayNamed(quietUntil), clock);
  return {
    // The day of the contact, the same in every zone: a time may be refined when its mail is met again.
    id: followedId('keep-in-touch', id, lastAt === null ? 'never' : dayOf(lastAt, 'UTC')),
    account,
    person: id,
    kind: 'keep-in-touch',
    reason: reasonFor(client, lastAt === null, Math.max(days, ideal)),
    dueAt: Math.max(due, quiet),
    about: null,
  };
}

function reasonFor({ name }: KeptClose, isNever: boolean, days: number): string {
  const who = greetingName(name) ?? name;
  if (isNever) return `You have not heard from ${who} yet`;
  return `It has been ${howLong(days)} since you last heard from ${who}`;
}

/** Longer than this nobody counts in days, or in weeks. */
const IN_DAYS = 13;
const IN_WEEKS = 63;

function howLong(days: number): string {
  if (days <= IN_DAYS) return counted(days, 'day');
  if (days <= IN_WEEKS) return counted(Math.round(days / 7), 'week');
  return counted(Math.round(days / 30.4), 'month');
}

function counted(many: number, unit: string): string {
  return `${many} ${unit}${many === 1 ? '' : 's'}`;
}
