import { yearsBefore } from '../calendar.ts';
import type { DeliveryEntry } from '../delivery.ts';
import type { ExtraEntry } from '../extra.ts';
import type { PromiseEntry } from '../promise.ts';
import type { WishEntry } from '../wish.ts';

/** K4: what a layer of the cake can be, from the frosting down. */
export const CAKE_KINDS = [
  'delivery',
  'tip',
  'check-in',
  'verdicts',
  'how-to',
  'wish',
  'extra',
  'early',
] as const;
export type CakeKind = (typeof CAKE_KINDS)[number];

/** One thing done for a client. */
export interface CakeTouch {
  readonly kind: CakeKind;
  /** ISO date. */
  readonly day: string;
  /** What it was, in a line. */
  readonly words: string;
}

export interface Cake {
  /** ISO dates of its first and last day: the twelve months up to today. */
  readonly from: string;
  readonly to: string;
  /** The oldest first. */
  readonly touches: readonly CakeTouch[];
  /** ISO date of the last delivery where all were before these months; else null. */
  readonly soldBefore: string | null;
  /**
   * How many kinds of thing were done in the twelve months; the sale is one of them, however long ago it was. One:
   * nothing has followed the sale, or the sales.
   */
  readonly layers: number;
}

/** Everything that can lie in a cake. */
export interface Ingredients {
  readonly deliveries: readonly DeliveryEntry[];
  readonly wishes: readonly WishEntry[];
  readonly promises: readonly PromiseEntry[];
  readonly extras: readonly ExtraEntry[];
}

/**
 * K4: what was done for one client over the last twelve months.
 * @param today ISO date where the user is
 */
export function cakeOf(all: Ingredients, today: string): Cake {
  const from = yearsBefore(today, 1);
  const touches = touchesOf(all).filter(({ day }) => day > from && day <= today);
  touches.sort(
    (a, b) => a.day.localeCompare(b.day) || CAKE_KINDS.indexOf(a.kind) - CAKE_KINDS.indexOf(b.kind),
  );
  const isSold = touches.some(({ kind }) => kind === 'delivery');
  const before = all.deliveries.map(({ deliveredOn }) => deliveredOn).filter((day) => day <= from);
  const soldBefore = isSold ? null : (before.sort().at(-1) ?? null);
  const kinds = new Set(touches.map(({ kind }) => kind));
  return { from, to: today, touches, soldBefore, layers: kinds.size + (soldBefore === null ? 0 : 1) };
}

function touchesOf({ deliveries, wishes, promises, extras }: Ingredients): CakeTouch[] {
  return [
    ...deliveries.flatMap(touchesOfDelivery),
    ...wishes.flatMap(({ state, grant, text }) =>
      state === 'granted' && grant ? [{ kind: 'wish' as const, day: grant.on, words: text }] : [],
    ),
    ...promises.flatMap(({ state, by, settledOn, text }) =>
      state === 'early' && by === 'us' && settledOn !== null
        ? [{ kind: 'early' as const, day: settledOn, words: text }]
        : [],
    ),
    ...extras.flatMap(({ state, given, text }) =>
      state === 'done' && given ? [{ kind: 'extra' as const, day: given.on, words: text }] : [],
    ),
  ];
}

function touchesOfDelivery({ what, deliveredOn, layers, claims }: DeliveryEntry): CakeTouch[] {
  const judged = new Set(claims.flatMap(({ verdict }) => verdict?.on ?? []));
  const done = layers.flatMap(({ kind, state, settledOn }) =>
    state === 'done' && settledOn !== null ? [{ kind, day: settledOn, words: what }] : [],
  );
  return [
    { kind: 'delivery', day: deliveredOn, words: what },
    // Asking for a verdict and hearing it is one thing done, on the day it was heard.
    ...done.filter(({ kind }) => kind !== 'verdicts' || judged.size === 0),
    ...[...judged].map((day) => ({ kind: 'verdicts' as const, day, words: what })),
  ];
}
