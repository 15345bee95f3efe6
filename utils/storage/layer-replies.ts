import { Dexie } from 'dexie';
import { dayOf } from '../clients/day.ts';
import { plainSubject } from '../clients/fingerprint.ts';
import type { Moment } from '../clients/person.ts';
import { type DeliveryEntry, dated } from '../ledgers/delivery.ts';
import { withAnswered, withReply } from '../ledgers/layers/changes.ts';
import type { LayerReply } from '../ledgers/layers/layer.ts';
import { repliesWaiting } from '../ledgers/layers/standing.ts';
import type { Database } from './database.ts';
import { timelinePage } from './moments.ts';

/*
 * What came back on a layer is read in the mail and kept beside it. Bookkeeping of ours: nothing to undo, nothing to
 * tell.
 */

/** Keeps what a client wrote back with the layer it answers. @returns the delivery as it stands now */
export function noteReply(
  db: Database,
  { id }: DeliveryEntry,
  layer: string,
  reply: Omit<LayerReply, 'answeredOn'>,
  today: string,
): Promise<DeliveryEntry | undefined> {
  return db.transaction('rw', db.deliveries, async () => {
    const held = await db.deliveries.get(id);
    const layers = held && withReply(held.layers, layer, reply);
    if (!held || !layers) return undefined;
    const after = dated({ ...held, layers }, today);
    await db.deliveries.put(after);
    return after;
  });
}

/** So far back a thread is looked for among the moments of a client. */
const MOMENTS = 60;

/**
 * Whether a mail of a client opens a matter of its own, and so answers nothing: its subject bears no mark of a reply,
 * and its thread neither holds a mail of ours nor began before they were asked.
 * @param asked Unix ms
 */
export async function isNewMatter(db: Database, mail: Moment, asked: number): Promise<boolean> {
  const { person, subject, thread, at } = mail;
  if (!thread || plainSubject(subject) !== subject.trim()) return false;
  const before = await timelinePage(db, { person, direction: 'all', before: at, limit: MOMENTS });
  const inThread = before.filter((one) =>
    thread.id === null ? one.thread?.url === thread.url : one.thread?.id === thread.id,
  );
  return inThread.every((one) => one.direction === 'from-client' && one.at >= asked);
}

/**
 * A delivery as it stands today: the how-to of a season that is over is put on to the next, and every answer of the
 * client is answered after which we have written to them or spoken with them.
 * @param today ISO date where the user is
 * @param timeZone IANA zone of the user
 */
export async function asItStands(
  db: Database,
  delivery: DeliveryEntry,
  today: string,
  timeZone: string,
): Promise<DeliveryEntry> {
  const { layers } = dated(delivery, today);
  let answered = layers;
  for (const { id, reply } of repliesWaiting(delivery)) {
    const spoken = await firstOursAfter(db, delivery.person, reply?.at ?? 0);
    if (spoken !== null) answered = withAnswered(answered, id, dayOf(spoken, timeZone));
  }
  return dated({ ...delivery, layers: answered }, today);
}

/** Unix ms of the first mail of ours, call or meeting after a time, or null. */
async function firstOursAfter(db: Database, person: string, at: number): Promise<number | null> {
  const first = await Promise.all(
    (['from-us', 'both'] as const).map((direction) =>
      db.moments
        .where('[person+direction+at]')
        .between([person, direction, at], [person, direction, Dexie.maxKey], false, true)
        .first(),
    ),
  );
  const times = first.flatMap((row) => row?.at ?? []);
  return times.length === 0 ? null : Math.min(...times);
}
