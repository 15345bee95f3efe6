import type { DeliveryEntry } from '../delivery.ts';
import { NO_DAY } from '../entry.ts';
import { LAYER_KINDS, type Layer } from './layer.ts';
import { howTo } from './plan.ts';

/** How a layer stands on a day, in one word. */
export type Standing =
  | 'done'
  | 'skipped'
  /** Another of the same delivery has come due after it: it is too late to be of use. */
  | 'passed'
  /** Nothing is there that it could ask about. */
  | 'empty'
  | 'due'
  | 'coming';

type Plan = Pick<DeliveryEntry, 'state' | 'layers' | 'claims' | 'deliveredOn' | 'season'>;

/** @param today ISO date where the user is */
export function standingOf(layer: Layer, plan: Plan, today: string): Standing {
  if (layer.state !== 'open') return layer.state;
  if (isEmpty(layer, plan)) return 'empty';
  if (layer.day > today || plan.state === 'closed') return 'coming';
  return isPassed(layer, plan, today) ? 'passed' : 'due';
}

/**
 * K2: what is due of a delivery, the earliest first. Of those counted from the delivery it is the latest that has come:
 * nobody wants the tip of the second week after half a year.
 */
export function dueLayers(plan: Plan, today: string): readonly Layer[] {
  const due = plan.layers.filter((layer) => standingOf(layer, plan, today) === 'due');
  return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}

/** What comes after today and up to a day, the earliest first: what falls on days off comes before them. ISO dates. */
export function comingLayers(plan: Plan, today: string, until: string): readonly Layer[] {
  const coming = plan.layers.filter(
    (layer) => layer.day <= until && standingOf(layer, plan, today) === 'coming',
  );
  return coming.sort((a, b) => a.day.localeCompare(b.day));
}

/** Layers whose answer the user has not answered yet, the oldest answer first. */
export function repliesWaiting({ layers, state }: Pick<Plan, 'layers' | 'state'>): readonly Layer[] {
  if (state === 'closed') return [];
  const waiting = layers.filter(({ reply }) => reply !== null && reply.answeredOn === null);
  return waiting.sort((a, b) => (a.reply?.at ?? 0) - (b.reply?.at ?? 0));
}

/** ISO date of what comes next: an answer that waits, or a layer; `NO_DAY` where nothing does. */
export function nextDay(plan: Plan, today: string): string {
  if (plan.state === 'closed') return NO_DAY;
  const open = plan.layers.filter((layer) => ['due', 'coming'].includes(standingOf(layer, plan, today)));
  const days = [
    ...open.map(({ day }) => day),
    ...repliesWaiting(plan).flatMap(({ reply }) => reply?.on ?? []),
  ];
  return days.sort()[0] ?? NO_DAY;
}

/** The layers with a how-to for the next season in place of one whose season has begun, and after one that is done. */
export function rolledOn(plan: Plan, today: string): readonly Layer[] {
  const last = plan.layers.findLast(({ event }) => event !== null);
  if (last === undefined || last.event === null) return plan.layers;
  if (last.state === 'open' && (last.moved || last.event >= today)) return plan.layers;
  const stay = last.state === 'open' ? plan.layers.filter((layer) => layer !== last) : plan.layers;
  return [...stay, ...howTo(plan.layers, plan, last.offset, today)];
}

/** A question about what it was sold on needs something it was sold on that is not settled. */
function isEmpty({ kind }: Layer, { claims }: Plan): boolean {
  return kind === 'verdicts' && claims.every(({ verdict }) => verdict !== null && verdict.is !== 'not-yet');
}

/** What the user has put on a day by hand never passes. */
function isPassed(layer: Layer, plan: Plan, today: string): boolean {
  if (layer.moved) return false;
  if (layer.event !== null) return layer.event < today;
  return plan.layers.some((other) => {
    const follows = other.event === null && other.day > layer.day && other.day <= today;
    const counts = other.state === 'done' || (other.state === 'open' && !isEmpty(other, plan));
    // A tip that was put off until after the check-in does not take the check-in away.
    return follows && counts && (!other.moved || rankOf(other) > rankOf(layer));
  });
}

function rankOf({ kind }: Layer): number {
  return LAYER_KINDS.indexOf(kind);
}
