/** What is chosen in a list, and from where a range would reach. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** The one that was chosen or let go last, or null. */
  readonly anchor: string | null;
}

export const NONE_CHOSEN: Selection = { ids: new Set(), anchor: null };

/** Chooses one, or lets it go again. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Everything from the anchor to `id` becomes as the anchor is: chosen, or not. Without an anchor in sight it is `id`
 * alone.
 * @param order the ids as they stand in the list
 */
export function stretched(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (selection.anchor === null || from < 0 || to < 0) return toggled(selection, id);
  const chosen = selection.ids.has(selection.anchor);
  const ids = new Set(selection.ids);
  for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (chosen) ids.add(one);
    else ids.delete(one);
  }
  return { ids, anchor: id };
}

/** All of these and no others. */
export function allOf(ids: readonly string[]): Selection {
  return { ids: new Set(ids), anchor: null };
}
