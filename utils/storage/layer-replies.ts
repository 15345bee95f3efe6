import { Dexie } from 'dexie';
import { dayOf } from '../clients/day.ts';
import { type DeliveryEntry, dated } from '../ledgers/delivery.ts';
import { withAnswered, withReply } from '../ledgers/layers/changes.ts';
import type { LayerReply } from '../ledgers/layers/layer.ts';
import { repliesWaiting } from '../ledgers/layers/standing.ts';
import type { Database } from './database.ts';

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

/**
 * A delivery as it stands today: the how-to of a season that is over is put on to the next, and every answer of the
 * client is answered after which we have written to them.
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
    const ours = [delivery.person, 'from-us'];
    const written = await db.moments
      .where('[person+direction+at]')
      .between([...ours, reply?.at ?? 0], [...ours, Dexie.maxKey], false, true)
      .first();
    if (written) answered = withAnswered(answered, id, dayOf(written.at, timeZone));
  }
  return dated({ ...delivery, layers: answered }, today);
}
