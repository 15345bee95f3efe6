import { dayOf } from '../clients/day.ts';
import { daysAfter } from '../ledgers/calendar.ts';
import type { DeliveryEntry } from '../ledgers/delivery.ts';
import { type Circumstances, CONTACT_DAYS, suppressionOf } from '../ledgers/layers/suppression.ts';
import { LONGEST_LEAD, type OccasionEntry, standingDay } from '../ledgers/occasion.ts';
import type { PromiseEntry } from '../ledgers/promise.ts';
import { comesFrom, comesOn, type FollowClock, type Followed } from '../nudges/follow/followed.ts';
import { layerNudge, nextLayer } from '../nudges/follow/layer.ts';
import { isPutOff, occasionNudge } from '../nudges/follow/occasion.ts';
import { promiseNudge } from '../nudges/follow/promise.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { promisedAnswers } from './awaited-answers.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Database } from './database.ts';
import { writeFollowing } from './followed-nudges.ts';

/**
 * So far ahead entries have nudges, in days: as far as the longest lead of a day of theirs. What lies further off gets
 * its nudge when a day brings it near, so that the reads stay bounded.
 */
export const AHEAD_DAYS = LONGEST_LEAD;

/** ISO dates of today and of the last day that is looked at. */
export function spanOf({ now, zone }: FollowClock): { readonly today: string; readonly until: string } {
  const today = dayOf(now, zone);
  return { today, until: daysAfter(today, AHEAD_DAYS) };
}

/*
 * Each brings the nudges of these entries along, inside a transaction over everything.
 * `held`: the nudges about the entries, at least all that are open. Answers whether anything was written.
 */

/** D7: promises. One to give an answer comes back with the nudge that waits for the answer, and not beside it. */
export async function followPromises(
  db: Database,
  promises: readonly PromiseEntry[],
  held: readonly Nudge[],
  clock: FollowClock,
): Promise<boolean> {
  const { until } = spanOf(clock);
  const waitedFor = await promisedAnswers(db, promises);
  const near = promises.filter(({ id, day }) => day <= until && !waitedFor.has(id));
  const wanted = near.flatMap((promise) => promiseNudge(promise, clock) ?? []);
  return writeFollowing(db, held, wanted, () => 'entry', clock.now);
}

/** C7: days of theirs. */
export async function followOccasions(
  db: Database,
  occasions: readonly OccasionEntry[],
  held: readonly Nudge[],
  clock: FollowClock,
): Promise<boolean> {
  const { today, until } = spanOf(clock);
  const near = occasions.filter((one) => standingDay(one, today) <= until);
  const wanted = near.flatMap((occasion) => occasionNudge(occasion, clock) ?? []);
  const byId = new Map([...occasions, ...(await occasionsOf(db, held))].map((one) => [one.id, one]));
  const endedBy = (nudge: Nudge) => {
    const occasion = byId.get(nudge.about?.entry ?? '');
    return occasion && isPutOff(nudge, occasion) ? null : 'entry';
  };
  return writeFollowing(db, held, wanted, endedBy, clock.now);
}

async function occasionsOf(db: Database, nudges: readonly Nudge[]): Promise<OccasionEntry[]> {
  const ids = nudges.flatMap(({ about }) => about?.entry ?? []);
  return (await db.occasions.bulkGet(ids)).filter((one) => one !== undefined);
}

/** K2, K3: what follows deliveries; nothing while something speaks against writing and nobody knows until when. */
export async function followDeliveries(
  db: Database,
  deliveries: readonly DeliveryEntry[],
  held: readonly Nudge[],
  clock: FollowClock,
): Promise<boolean> {
  const against = await againstWriting(db, deliveries, clock);
  const wanted = deliveries.flatMap((delivery) => layerWanted(delivery, against, clock) ?? []);
  return writeFollowing(db, held, wanted, () => 'entry', clock.now);
}

/** What speaks against writing, by client. */
type Against = ReadonlyMap<string, Circumstances>;

/** Looked up once for each client whose next layer is near, however many deliveries they have. */
async function againstWriting(
  db: Database,
  deliveries: readonly DeliveryEntry[],
  clock: FollowClock,
): Promise<Against> {
  const { today } = spanOf(clock);
  const near = deliveries.filter((delivery) => {
    const layer = nextLayer(delivery, today);
    return layer !== null && isNear(comesOn(layer.day, clock), today);
  });
  const rows = await db.persons.bulkGet([...new Set(near.map(({ person }) => person))]);
  const against = new Map<string, Circumstances>();
  for (const row of rows) if (row) against.set(row.id, await circumstancesOf(db, row, clock.zone));
  return against;
}

/** Nobody knows yet what will speak against one that is further off. */
function isNear(day: string, today: string): boolean {
  return day <= daysAfter(today, CONTACT_DAYS);
}

function layerWanted(delivery: DeliveryEntry, against: Against, clock: FollowClock): Followed | null {
  const { today, until } = spanOf(clock);
  const layer = nextLayer(delivery, today);
  if (!layer || layer.day > until) return null;
  const comes = comesOn(layer.day, clock);
  if (!isNear(comes, today)) return layerNudge(delivery, layer, comes, clock);
  const circumstances = against.get(delivery.person);
  if (!circumstances) return null;
  const on = comes > today ? comes : today;
  const held = suppressionOf(circumstances, on);
  if (held?.why === 'complaint') return null;
  return layerNudge(delivery, layer, held ? comesFrom(held.until, clock) : comes, clock);
}
