import { dated, withLayers } from '../ledgers/delivery.ts';
import { changedLayers, type LayerChange } from '../ledgers/layers/changes.ts';
import type { Changed } from '../messaging/calls/ledgers.ts';
import type { Database } from './database.ts';
import { changeEntries } from './ledgers.ts';

/** One layer of one delivery, by their ids. */
export interface LayerName {
  readonly delivery: string;
  readonly layer: string;
}

/**
 * K2: changes one layer of a delivery as it stands today.
 * @param today ISO date where the user is
 * @param now Unix ms
 */
export function changeLayer(
  db: Database,
  { delivery, layer }: LayerName,
  change: LayerChange,
  today: string,
  now: number,
): Promise<Changed> {
  return changeEntries(
    db,
    'deliveries',
    [delivery],
    (one) => {
      const stands = dated(one, today);
      const layers = changedLayers(stands.layers, layer, change, one, today, now);
      const after = withLayers(stands, layers, today, now);
      return after === stands ? one : after;
    },
    now,
  );
}
