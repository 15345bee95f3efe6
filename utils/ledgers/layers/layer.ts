/** K2: what can follow a delivery, in the order in which it follows. A how-to follows the client's own year instead. */
export const LAYER_KINDS = ['tip', 'check-in', 'verdicts', 'how-to'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** `skipped`: the user decided against it. */
export const LAYER_STATES = ['open', 'done', 'skipped'] as const;
export type LayerState = (typeof LAYER_STATES)[number];

/** K2: one touch after a delivery. */
export interface Layer {
  /** Unique in its delivery: the kind, and of a how-to the day of the event it is for. */
  readonly id: string;
  readonly kind: LayerKind;
  /** Days after the delivery; of a how-to the days before the event. */
  readonly offset: number;
  /** ISO date of the event that a how-to is for; null of the others. */
  readonly event: string | null;
  /** ISO date of the day it is for. */
  readonly day: string;
  /** The user put it on this day by hand: it follows no date any more. */
  readonly moved: boolean;
  readonly state: LayerState;
  /** ISO date and Unix ms at which it was done or skipped; null while it is open. */
  readonly settledOn: string | null;
  readonly settledAt: number | null;
  /** The user's own words for this one, in place of the template's; may hold the same `{gaps}`. */
  readonly words: string | null;
  /** The first answer that came to it; null of those that ask nothing. */
  readonly reply: LayerReply | null;
}

/** K2: what the client wrote back to a touch that asked something. */
export interface LayerReply {
  /** Unix ms of their message. */
  readonly at: number;
  /** ISO date of the same. */
  readonly on: string;
  /** Verbatim, what is new in it; the beginning of what is long. */
  readonly line: string;
  readonly url: string | null;
  /** ISO date on which the user answered it, or null while it waits. */
  readonly answeredOn: string | null;
}

/** A new one, that nobody has touched yet. */
export function newLayer(given: Pick<Layer, 'id' | 'kind' | 'offset' | 'event' | 'day'>): Layer {
  return {
    ...given,
    moved: false,
    state: 'open',
    settledOn: null,
    settledAt: null,
    words: null,
    reply: null,
  };
}

/** Whether this kind asks the client something, so that an answer may come. */
export function asks(kind: LayerKind): boolean {
  return kind === 'check-in' || kind === 'verdicts';
}
