import { daysAfter } from '../calendar.ts';
import type { DeliveryEntry } from '../delivery.ts';
import { LAYER_KINDS, type Layer, type LayerKind, newLayer } from './layer.ts';
import { nextEvent } from './season.ts';
import type { LayerTemplates } from './templates.ts';

/** What a plan is counted from. */
export type PlanBasis = Pick<DeliveryEntry, 'deliveredOn' | 'season'>;

/** The kinds that are counted from the delivery. */
const COUNTED: readonly LayerKind[] = LAYER_KINDS.filter((kind) => kind !== 'how-to');

/**
 * K2: what is to follow a delivery: what the templates count from its day, and a how-to before the client's next
 * season.
 * @param today ISO date where the user is: a how-to is for a time that comes, however long ago the delivery was
 */
export function planOf(basis: PlanBasis, templates: LayerTemplates, today: string): readonly Layer[] {
  const counted = COUNTED.filter((kind) => templates[kind].on).map((kind) => {
    const offset = templates[kind].days;
    return newLayer({ id: kind, kind, offset, event: null, day: daysAfter(basis.deliveredOn, offset) });
  });
  const { on, days } = templates['how-to'];
  return on ? [...counted, ...howTo([], basis, days, today)] : counted;
}

/**
 * The layers after the delivery was put on another day or the season changed: open ones follow, by as many days as the
 * delivery moved. What is done or skipped stays where it was, and so does what the user moved by hand.
 */
export function replanned(
  layers: readonly Layer[],
  basis: PlanBasis,
  templates: LayerTemplates,
  today: string,
): readonly Layer[] {
  const old = layers.find(({ event, state }) => event !== null && state === 'open');
  const stay = layers.filter((layer) => layer !== old).map((layer) => followed(layer, basis));
  if (!old && !templates['how-to'].on) return stay;
  const last = old ?? layers.findLast(({ event }) => event !== null);
  const next = howTo(stay, basis, last?.offset ?? templates['how-to'].days, today);
  return [...stay, ...next.map((one) => (old ? inPlaceOf(old, one) : one))];
}

/** The how-to for another day of the season, with what the user has done to the one before. */
function inPlaceOf(old: Layer, next: Layer): Layer {
  if (old.id === next.id) return old;
  return old.moved ? { ...next, words: old.words, day: old.day, moved: true } : { ...next, words: old.words };
}

/** The day that a layer is for by itself. */
export function ownDay(
  { offset, event }: Pick<Layer, 'offset' | 'event'>,
  { deliveredOn }: PlanBasis,
): string {
  return event === null ? daysAfter(deliveredOn, offset) : daysAfter(event, -offset);
}

/** An open layer that nobody moved, on its own day; every other as it is. */
export function followed(layer: Layer, basis: PlanBasis): Layer {
  if (layer.state !== 'open' || layer.moved) return layer;
  const day = ownDay(layer, basis);
  return day === layer.day ? layer : { ...layer, day };
}

/**
 * The how-to for the next season, where there is one that no how-to stands for yet.
 * @param held the how-tos of other years among them
 * @param lead days before the season
 */
export function howTo(
  held: readonly Layer[],
  { deliveredOn, season }: PlanBasis,
  lead: number,
  today: string,
): readonly Layer[] {
  if (season === null) return [];
  const last = held
    .flatMap(({ event }) => event ?? [])
    .sort()
    .at(-1);
  const after = last === undefined ? today : daysAfter(last, 1);
  const from = [today, deliveredOn, after].sort().at(-1) ?? today;
  const event = nextEvent(season, from);
  const day = daysAfter(event, -lead);
  return [newLayer({ id: `how-to ${event}`, kind: 'how-to', offset: lead, event, day })];
}
