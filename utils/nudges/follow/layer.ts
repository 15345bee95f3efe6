import { oneLine } from '../../clients/one-line.ts';
import { type DeliveryEntry, dated } from '../../ledgers/delivery.ts';
import { dayWords } from '../../ledgers/layers/day-words.ts';
import type { Layer, LayerKind } from '../../ledgers/layers/layer.ts';
import { standingOf } from '../../ledgers/layers/standing.ts';
import {
  dayNamed,
  type FollowClock,
  type Followed,
  followedId,
  LONGEST_WORDS,
  morningOf,
  reasonOf,
} from './followed.ts';

/**
 * K2: the layer of a delivery that is due, or comes next; null where nothing follows it.
 * @param today ISO date where the user is
 */
export function nextLayer(delivery: DeliveryEntry, today: string): Layer | null {
  if (delivery.state !== 'open') return null;
  const plan = dated(delivery, today);
  const open = plan.layers.filter((layer) => ['due', 'coming'].includes(standingOf(layer, plan, today)));
  return open.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))[0] ?? null;
}

/**
 * K2, X5: what follows a delivery comes back on its day, and while nothing may be sent on the first day after. Where it
 * comes before its day, over days off, it says which day it is planned for.
 * @param from ISO date of the day on which it comes
 */
export function layerNudge(
  delivery: DeliveryEntry,
  layer: Layer,
  from: string,
  clock: FollowClock,
): Followed {
  const { id, account, person } = delivery;
  const words = WORDS[layer.kind](
    oneLine(delivery.what, LONGEST_WORDS),
    delivery.season?.name ?? 'their season',
  );
  return {
    id: followedId('layer', `${id} ${layer.id}`, layer.day),
    account,
    person,
    kind: 'layer',
    reason: reasonOf(
      from < layer.day ? `${words}, planned for ${dayWords(layer.day, from, clock.locale)}` : words,
    ),
    dueAt: morningOf(dayNamed(from), clock),
    about: { ledger: 'deliveries', entry: id },
  };
}

const WORDS: Readonly<Record<LayerKind, (what: string, season: string) => string>> = {
  tip: (what) => `A tip for ${what}`,
  'check-in': (what) => `Ask how ${what} is going`,
  verdicts: (what) => `Ask whether ${what} did what you said it would`,
  'how-to': (what, season) => `A how-to with ${what}, before ${season}`,
};
