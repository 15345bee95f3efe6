/**
 * What can stand first beside a client's mail, the most pressing first: a sore moment outranks everything until it is
 * repaired, and an idea for a treat comes last.
 */
export const ATTENTION = [
  'sore-moment',
  'promise-overdue',
  'unanswered-question',
  'promise-due',
  'wish',
  'occasion',
  'layer',
  'extra',
] as const;
export type AttentionKind = (typeof ATTENTION)[number];

/** One thing that asks for attention. */
export interface Attention {
  readonly kind: AttentionKind;
  /** The id of the entry it is about. */
  readonly id: string;
  /** ISO date that it turns on: of two of a kind the earlier comes first. */
  readonly day: string;
}

/** The order in which the cards stand: by kind, then by day, then by id, so that it is the same in every view. */
export function inOrder(items: readonly Attention[]): readonly Attention[] {
  const rank = ({ kind }: Attention) => ATTENTION.indexOf(kind);
  return [...items].sort(
    (a, b) => rank(a) - rank(b) || a.day.localeCompare(b.day) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The one that stands first, or null where nothing presses. */
export function first(items: readonly Attention[]): Attention | null {
  return inOrder(items)[0] ?? null;
}
