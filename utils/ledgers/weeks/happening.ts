import type { DeliveryEntry } from '../delivery.ts';
import type { ExtraEntry } from '../extra.ts';
import { LAYER_KINDS } from '../layers/layer.ts';
import { daysLate, type PromiseEntry } from '../promise.ts';
import type { WishEntry } from '../wish.ts';

/** D9: what the mirror counts. */
export const COUNTED = [
  'asked',
  'answered',
  'caught',
  'granted',
  'kept',
  'missed',
  ...LAYER_KINDS,
  'extra',
  'door',
] as const;
export type Counted = (typeof COUNTED)[number];

/** One thing that counts, on the day it happened where the user is. */
export interface Happening {
  readonly kind: Counted;
  /** ISO date. */
  readonly day: string;
  /** Of a question and its answer; null of everything else. */
  readonly family: string | null;
  /** Of a promise that was kept: how many days before its day, 0 on the day or later; 0 of everything else. */
  readonly daysEarly: number;
}

/** An ask as the mirror sees it; families are names of the judgement's, on which nothing here depends. */
export interface SeenAsk {
  readonly source: string;
  /** Those that were asked or put into a draft; Unix ms. */
  readonly questions: readonly { readonly family: string; readonly at: number }[];
  /** Unix ms, or null. */
  readonly answeredAt: number | null;
  readonly door: { readonly at: number } | null;
}

/** Everything the mirror looks at. */
export interface Seen {
  readonly asks: readonly SeenAsk[];
  readonly wishes: readonly WishEntry[];
  readonly promises: readonly PromiseEntry[];
  readonly deliveries: readonly DeliveryEntry[];
  readonly extras: readonly ExtraEntry[];
}

/** Tells the ISO date of a moment (Unix ms) where the user is. */
export type DayOf = (at: number) => string;

/**
 * D9: all that counts in what is kept. What a colleague handed over is theirs, and counts for nobody else.
 * @param dayOf in the user's zone, so that a late evening belongs to its own day
 */
export function happeningsOf(seen: Seen, dayOf: DayOf): Happening[] {
  return [
    ...own(seen.asks).flatMap((ask) => ofAsk(ask, dayOf)),
    ...own(seen.wishes).flatMap((wish) => ofWish(wish, dayOf)),
    ...own(seen.promises).flatMap(ofPromise),
    ...own(seen.deliveries).flatMap(ofDelivery),
    ...own(seen.extras).flatMap(({ state, given }) =>
      state === 'done' && given ? [happening('extra', given.on)] : [],
    ),
  ];
}

function own<One extends { readonly source: string }>(all: readonly One[]): One[] {
  return all.filter(({ source }) => source !== 'imported');
}

function happening(kind: Counted, day: string, more: Partial<Happening> = {}): Happening {
  return { kind, day, family: null, daysEarly: 0, ...more };
}

/**
 * An answer answers every question that was asked before it. One that was put into a draft counts as asked, as it does
 * wherever an answer is waited for.
 */
function ofAsk({ questions, answeredAt, door }: SeenAsk, dayOf: DayOf): Happening[] {
  const answered = questions.filter(({ at }) => answeredAt !== null && at <= answeredAt);
  return [
    ...questions.map(({ family, at }) => happening('asked', dayOf(at), { family })),
    ...answered.map(({ family }) => happening('answered', dayOf(answeredAt ?? 0), { family })),
    ...(door ? [happening('door', dayOf(door.at))] : []),
  ];
}

/** The honest no is an answer, and no granted wish. */
function ofWish({ state, createdAt, grant }: WishEntry, dayOf: DayOf): Happening[] {
  if (state === 'refused') return [];
  const caught = happening('caught', dayOf(createdAt));
  return state === 'granted' && grant ? [caught, happening('granted', grant.on)] : [caught];
}

/** Ours alone: how a client keeps theirs is no mirror of the user. */
function ofPromise(promise: PromiseEntry): Happening[] {
  const { by, state, settledOn } = promise;
  if (by !== 'us' || settledOn === null) return [];
  if (state === 'missed') return [happening('missed', settledOn)];
  const isKept = state === 'kept' || state === 'early' || state === 'exceeded';
  const daysEarly = Math.max(0, -(daysLate(promise) ?? 0));
  return isKept ? [happening('kept', settledOn, { daysEarly })] : [];
}

function ofDelivery({ layers }: DeliveryEntry): Happening[] {
  return layers.flatMap(({ kind, state, settledOn }) =>
    state === 'done' && settledOn !== null ? [happening(kind, settledOn)] : [],
  );
}
