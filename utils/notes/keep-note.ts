import type { Note } from './note.ts';

/** How long a deleted note can be brought back, in ms: 30 days. */
export const KEPT_AFTER_DELETION = 30 * 86_400_000;

/** A deleted note; deleting it again does not keep it any longer. */
export function deleted(note: Note, now: number): Note {
  return note.deletedAt === null ? { ...note, deletedAt: now } : note;
}

/** A note brought back, with its text as it was. */
export function restored(note: Note): Note {
  return note.deletedAt === null ? note : { ...note, deletedAt: null };
}

/**
 * Settles a conflict: one note keeps its text, the other goes and can be restored.
 * @returns the notes that change: `keep` and `drop` themselves, and every other note that was split from `drop`, which
 *   now stands beside `keep`
 */
export function settled(keep: Note, drop: Note, splitFromDrop: readonly Note[], now: number): Note[] {
  const others = splitFromDrop.filter(({ id }) => id !== keep.id && id !== drop.id);
  return [
    { ...keep, conflictWith: keep.conflictWith === drop.id ? null : keep.conflictWith },
    { ...deleted(drop, now), conflictWith: null },
    ...others.map((other) => ({ ...other, conflictWith: keep.id })),
  ];
}

/** Notes deleted at or before this moment (Unix ms) may be swept. */
export function sweepsUntil(now: number): number {
  return now - KEPT_AFTER_DELETION;
}
