import { describe, expect, it } from 'vitest';
import {
  deleted,
  KEPT_AFTER_DELETION,
  restored,
  settled,
  sweepsUntil,
} from '../../../utils/notes/keep-note.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { saveNote } from '../../../utils/notes/save-note.ts';

function note(id: string, conflictWith: string | null = null): Note {
  const made = saveNote(null, { id, person: 'p1', account: 'me@ours.example', text: id, base: 0 }, 1).note;
  return { ...made, conflictWith };
}

describe('X3 deleting and settling notes', () => {
  it('brings a deleted note back as it was', () => {
    expect(restored(deleted(note('a'), 5))).toEqual(note('a'));
  });

  it('does not keep a note longer because it was deleted twice', () => {
    expect(deleted(deleted(note('a'), 5), 9).deletedAt).toBe(5);
  });

  it('keeps a deleted note for 30 days', () => {
    expect(sweepsUntil(KEPT_AFTER_DELETION + 5)).toBe(5);
    expect(KEPT_AFTER_DELETION).toBe(30 * 24 * 60 * 60 * 1000);
  });

  it('settles a conflict for either side, and the other can be restored', () => {
    const [original, newcomer] = [note('a'), note('b', 'a')];
    expect(settled(newcomer, original, [newcomer], 5)).toEqual([
      { ...newcomer, conflictWith: null },
      { ...original, deletedAt: 5 },
    ]);
    expect(settled(original, newcomer, [], 5)).toEqual([
      original,
      { ...newcomer, conflictWith: null, deletedAt: 5 },
    ]);
  });

  it('leaves a third text standing beside the one that was kept', () => {
    const third = note('c', 'a');
    const changes = settled(note('b', 'a'), note('a'), [note('b', 'a'), third], 5);
    expect(changes.find(({ id }) => id === 'c')).toEqual({ ...third, conflictWith: 'b' });
  });
});
