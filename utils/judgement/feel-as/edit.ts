/**
 * One change to a draft. It can be taken back: what it puts in place of what is known to the letter.
 * `from` is empty where something is added.
 */
export interface Edit {
  /** Where in the draft, in characters. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Why, in one short sentence for the user. */
  readonly reason: string;
}

/** The draft with the edit in it. A draft that has changed since stays as it is. */
export function withEdit(draft: string, { at, from, to }: Edit): string {
  return put(draft, at, from, to);
}

/** The draft as it was before the edit. A draft that has changed since stays as it is. */
export function withoutEdit(draft: string, { at, from, to }: Edit): string {
  return put(draft, at, to, from);
}

function put(draft: string, at: number, from: string, to: string): string {
  if (!draft.startsWith(from, at)) return draft;
  return draft.slice(0, at) + to + draft.slice(at + from.length);
}
