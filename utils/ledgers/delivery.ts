import { type Entry, type Evidence, LONGEST_TEXT, NO_DAY, textOr } from './entry.ts';
import type { Layer } from './layers/layer.ts';
import { planOf, replanned } from './layers/plan.ts';
import type { Season } from './layers/season.ts';
import { nextDay, rolledOn } from './layers/standing.ts';
import type { LayerTemplates } from './layers/templates.ts';

/** K1: `closed`: nothing more follows it. */
export const DELIVERY_STATES = ['open', 'closed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** K1: whether what we said it would do has come true. */
export const VERDICTS = ['true', 'not-yet', 'no'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

export interface Verdict {
  readonly is: VerdictWord;
  /** ISO date. */
  readonly on: string;
  /** The words it rests on, verbatim; null where nobody said any. */
  readonly words: string | null;
  /** Whose words, or whose judgement where there are none. */
  readonly by: 'client' | 'us';
}

/** K1: one thing we said it would do for them. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict | null;
}

/** K1, K2: something delivered, what it was sold on, and what follows it. `day` is that of the next layer. */
export interface DeliveryEntry extends Entry {
  /** What was delivered, as one would say it to them: "the label printer". */
  readonly what: string;
  /** ISO date. */
  readonly deliveredOn: string;
  readonly claims: readonly Claim[];
  readonly season: Season | null;
  readonly layers: readonly Layer[];
  readonly evidence: Evidence | null;
  readonly state: DeliveryState;
}

export const MOST_CLAIMS = 20;
/** The first and the last day on which anything can be delivered. */
export const FIRST_DAY = '1990-01-01';
export const LAST_DAY = '2199-12-31';

/** What the user says of a delivery. */
export interface DeliveryWords {
  readonly what: string;
  readonly deliveredOn: string;
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[];
  readonly season: Season | null;
}

type NewDelivery = Pick<DeliveryEntry, 'id' | 'account' | 'person' | 'origin' | 'evidence' | 'source'> &
  DeliveryWords;

/**
 * A new delivery with its plan.
 * @param today ISO date where the user is
 */
export function newDelivery(
  given: NewDelivery,
  templates: LayerTemplates,
  today: string,
  now: number,
): DeliveryEntry {
  const claims = claimsFrom(given.claims, []);
  const season = seasonFrom(given.season);
  const layers = planOf({ ...given, season }, templates, today);
  return dated(
    { ...given, claims, season, layers, state: 'open', day: NO_DAY, createdAt: now, updatedAt: now },
    today,
  );
}

/*
 * Every change is a function from a delivery to a delivery; one that changes nothing gives back the very delivery it
 * was given.
 */

/** Reworded, or delivered on another day: the plan follows. A verdict stays with its claim; an empty text is none. */
export function editedDelivery(
  delivery: DeliveryEntry,
  words: DeliveryWords,
  templates: LayerTemplates,
  today: string,
  now: number,
): DeliveryEntry {
  const what = textOr(words.what, LONGEST_TEXT) ?? delivery.what;
  const claims = claimsFrom(words.claims, delivery.claims);
  const { deliveredOn } = words;
  const season = seasonFrom(words.season);
  if (
    same(
      [what, deliveredOn, claims, season],
      [delivery.what, delivery.deliveredOn, delivery.claims, delivery.season],
    )
  ) {
    return delivery;
  }
  const layers = replanned(delivery.layers, { deliveredOn, season }, templates, today);
  return dated({ ...delivery, what, deliveredOn, claims, season, layers, updatedAt: now }, today);
}

/** Closed, so that nothing more follows it, or open again. */
export function deliveryIs(
  delivery: DeliveryEntry,
  state: DeliveryState,
  today: string,
  now: number,
): DeliveryEntry {
  return state === delivery.state ? delivery : dated({ ...delivery, state, updatedAt: now }, today);
}

/** A verdict on one claim, or none any more. @param words empty where nobody said any */
export function judgedClaim(
  delivery: DeliveryEntry,
  claim: string,
  verdict: { readonly is: VerdictWord; readonly words: string; readonly by: Verdict['by'] } | null,
  today: string,
  now: number,
): DeliveryEntry {
  const given = verdict && { ...verdict, on: today, words: textOr(verdict.words, LONGEST_TEXT) };
  const claims = delivery.claims.map((one) => {
    const stays = one.id !== claim || same(withoutDay(one.verdict), withoutDay(given));
    return stays ? one : { ...one, verdict: given };
  });
  if (same(claims, delivery.claims)) return delivery;
  return dated({ ...delivery, claims, updatedAt: now }, today);
}

/** The layers changed by one of `layers/changes.ts`. */
export function withLayers(
  delivery: DeliveryEntry,
  layers: readonly Layer[],
  today: string,
  now: number,
): DeliveryEntry {
  return same(layers, delivery.layers) ? delivery : dated({ ...delivery, layers, updatedAt: now }, today);
}

/** With the how-to of a year that is over put on to the next, and with the day of what comes next. */
export function dated(delivery: DeliveryEntry, today: string): DeliveryEntry {
  const rolled = { ...delivery, layers: rolledOn(delivery, today) };
  return { ...rolled, day: nextDay(rolled, today) };
}

/** Claims as they are kept: without empty ones, each with the verdict it had. */
function claimsFrom(given: readonly Pick<Claim, 'id' | 'text'>[], held: readonly Claim[]): readonly Claim[] {
  return given.slice(0, MOST_CLAIMS).flatMap(({ id, text }) => {
    const words = textOr(text, LONGEST_TEXT);
    const verdict = held.find((one) => one.id === id)?.verdict ?? null;
    return words === null ? [] : [{ id, text: words, verdict }];
  });
}

function seasonFrom(season: Season | null): Season | null {
  const name = season && textOr(season.name, LONGEST_TEXT);
  return season && name ? { name, day: season.day } : null;
}

/** What a verdict says, whenever it was said. */
function withoutDay(verdict: Verdict | null): unknown {
  return verdict && { ...verdict, on: null };
}

/** By value: these are plain objects whose fields always stand in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
