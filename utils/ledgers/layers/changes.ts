import { daysAfter } from '../calendar.ts';
import { LONGEST_TEXT, textOr } from '../entry.ts';
import { asks, type Layer, type LayerReply, type LayerState } from './layer.ts';
import { followed, type PlanBasis } from './plan.ts';
import { LONGEST_TEMPLATE } from './templates.ts';

/** What the user can do with one layer. */
export type LayerChange =
  /** On another day; null puts it back on its own. */
  | { readonly do: 'move'; readonly day: string | null }
  | { readonly do: 'settle'; readonly state: LayerState }
  /** In the user's own words; empty brings the template's back. */
  | { readonly do: 'word'; readonly words: string }
  /** The user has answered what came back, or has not after all. */
  | { readonly do: 'answer'; readonly answered: boolean };

/**
 * The layers of a delivery with one of them changed. What changes nothing leaves it the very layer it was.
 * @param today ISO date where the user is
 */
export function changedLayers(
  layers: readonly Layer[],
  id: string,
  change: LayerChange,
  basis: PlanBasis,
  today: string,
  now: number,
): readonly Layer[] {
  return layers.map((layer) => (layer.id === id ? changed(layer, change, basis, today, now) : layer));
}

function changed(layer: Layer, change: LayerChange, basis: PlanBasis, today: string, now: number): Layer {
  switch (change.do) {
    case 'move':
      return movedTo(layer, change.day, basis);
    case 'settle':
      return settled(layer, change.state, basis, today, now);
    case 'word':
      return { ...layer, words: textOr(change.words, LONGEST_TEMPLATE) };
    case 'answer':
      return layer.reply
        ? { ...layer, reply: { ...layer.reply, answeredOn: change.answered ? today : null } }
        : layer;
  }
}

/** One that is done or skipped never moves. */
function movedTo(layer: Layer, day: string | null, basis: PlanBasis): Layer {
  if (layer.state !== 'open') return layer;
  return day === null ? followed({ ...layer, moved: false }, basis) : { ...layer, day, moved: true };
}

/** Open again it stands where it would stand by now. */
function settled(layer: Layer, state: LayerState, basis: PlanBasis, today: string, now: number): Layer {
  if (state === layer.state) return layer;
  if (state === 'open') {
    return followed({ ...layer, state, settledOn: null, settledAt: null, reply: null }, basis);
  }
  return { ...layer, state, settledOn: today, settledAt: now };
}

/** After so many days what they write is no answer any more. */
const ANSWER_DAYS = 60;

/**
 * K2: the done check-in that a message of the client may answer: the newest that asked something and has no answer
 * yet, done before the message and not long before.
 * @param message Unix ms and ISO date of their message
 */
export function answeredBy(
  layers: readonly Layer[],
  message: { readonly at: number; readonly on: string },
): Layer | null {
  const asked = layers.filter(
    ({ kind, state, settledAt, settledOn, reply }) =>
      asks(kind) &&
      state === 'done' &&
      reply === null &&
      settledAt !== null &&
      settledOn !== null &&
      settledAt < message.at &&
      message.on <= daysAfter(settledOn, ANSWER_DAYS),
  );
  return asked.sort((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0))[0] ?? null;
}

/** What a client wrote back, kept with the layer it answers. This is no change by the user: undo does not see it. */
export function withReply(
  layers: readonly Layer[],
  id: string,
  reply: Omit<LayerReply, 'answeredOn'>,
): readonly Layer[] {
  return layers.map((layer) =>
    layer.id === id && layer.reply === null
      ? { ...layer, reply: { ...reply, line: reply.line.slice(0, LONGEST_TEXT), answeredOn: null } }
      : layer,
  );
}

/** The user has written after an answer came: it is answered, whoever says so. */
export function withAnswered(layers: readonly Layer[], id: string, on: string): readonly Layer[] {
  return layers.map((layer) =>
    layer.id === id && layer.reply ? { ...layer, reply: { ...layer.reply, answeredOn: on } } : layer,
  );
}
