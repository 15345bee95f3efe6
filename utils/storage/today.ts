import { Dexie, type Table } from 'dexie';
import { dayOf } from '../clients/day.ts';
import type { LosingTouch, Today } from '../messaging/calls/nudges.ts';
import { addDays } from '../nudges/calendar-day.ts';
import { momentOn, today } from '../nudges/due-time.ts';
import { isQuiet, latenessOf, type TouchClock } from '../nudges/keep-in-touch.ts';
import type { Nudge, NudgeKind, NudgeState } from '../nudges/nudge.ts';
import type { Database } from './database.ts';
import { type ClosePerson, caresWithTier, closeAmong } from './keep-in-touch.ts';
import { named, personsById } from './nudges.ts';

/** So many days after today are shown. */
const DAYS = 7;
/** Nobody counts further: a browser counts a range by walking through it. */
const MOST_LATER = 500;

/**
 * X5: everything the list of today shows. Every read is a range of an index, and each client is read once, so that it
 * costs what is shown and little of what is kept.
 */
export function todayOf(db: Database, clock: TouchClock): Promise<Today> {
  return db.transaction('r', db.nudges, db.persons, db.cares, async () => {
    const end = momentOn(addDays(today(clock), DAYS + 1), { hour: 0, minute: 0 }, clock.zone);
    const [due, soon, waiting, later, cares] = await Promise.all([
      inRange(db.nudges, 'due', 0, Number.MAX_SAFE_INTEGER).toArray(),
      inRange(db.nudges, 'waiting', 0, end).toArray(),
      ofKind(db.nudges, 'no-reply', 'waiting', clock.now).toArray(),
      inRange(db.nudges, 'waiting', end, Number.MAX_SAFE_INTEGER).limit(MOST_LATER).primaryKeys(),
      caresWithTier(db),
    ]);
    const waits = new Set(waiting.map(({ id }) => id));
    const shown = [...due, ...soon.filter(({ id }) => !waits.has(id))].sort(byMoment);
    const ids = [...shown, ...waiting, ...cares].map(({ person }) => person);
    const persons = await personsById(db, ids);
    return {
      due: shown.map((nudge) => named(nudge, persons)),
      waiting: waiting.sort(byMoment).map((nudge) => named(nudge, persons)),
      losing: losingTouch(closeAmong(cares, persons), clock),
      later: later.length === MOST_LATER ? MOST_LATER : later.filter((id) => !waits.has(id)).length,
    };
  });
}

function byMoment(a: Nudge, b: Nudge): number {
  return a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1);
}

/** From a moment on until before another. */
function inRange(nudges: Table<Nudge, string>, state: NudgeState, from: number, until: number) {
  return nudges.where('[state+dueAt]').between([state, from], [state, until], true, false);
}

/** After a moment. */
function ofKind(nudges: Table<Nudge, string>, kind: NudgeKind, state: NudgeState, after: number) {
  return nudges
    .where('[kind+state+dueAt]')
    .between([kind, state, after], [kind, state, Dexie.maxKey], false, true);
}

/** Clients past their ideal interval who have not asked for quiet, the longest past theirs first. */
function losingTouch(close: readonly ClosePerson[], clock: TouchClock): LosingTouch[] {
  const now = dayOf(clock.now, clock.zone);
  return close
    .filter((client) => !isQuiet(client, now))
    .flatMap((client) => {
      const touch = latenessOf(client, clock, now);
      return touch ? [{ client, touch }] : [];
    })
    .sort((a, b) => b.touch.past - a.touch.past || (a.client.id < b.client.id ? -1 : 1))
    .map(({ client: { id, name, addresses, tier }, touch: { lastAt, days, light } }) => ({
      person: id,
      personName: name,
      address: addresses[0] ?? '',
      tier,
      lastAt,
      days,
      light,
    }));
}
