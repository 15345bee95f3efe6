import type { Note } from '../../utils/notes/note.ts';

/** A note, and the one that was split from it when two views changed it at once. */
export interface NotePair {
  readonly first: Note;
  readonly second: Note;
}

/**
 * Puts notes that were split from one another side by side; a note stands in one pair at most, the others wait for
 * the next round. A note whose other half is gone is an ordinary note.
 */
export function pairConflicts(notes: readonly Note[]): {
  pairs: readonly NotePair[];
  single: readonly Note[];
} {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const paired = new Set<string>();
  const pairs: NotePair[] = [];
  for (const second of notes) {
    const first = second.conflictWith === null ? undefined : byId.get(second.conflictWith);
    if (!first || paired.has(first.id) || paired.has(second.id)) continue;
    paired.add(first.id).add(second.id);
    pairs.push({ first, second });
  }
  return { pairs, single: notes.filter(({ id }) => !paired.has(id)) };
}
