import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../utils/notes/note.ts';
import { type Save, saveNote } from '../../../utils/notes/save-note.ts';

const save = (text: string, base: number): Save => ({
  id: 'n1',
  person: 'p1',
  account: 'me@ours.example',
  text,
  base,
});

/** A small store, as the database keeps it: every outcome is written, a repeated conflict is found by its id. */
function storeOf(saves: readonly Save[]): Map<string, Note> {
  const store = new Map<string, Note>();
  saves.forEach((one, at) => {
    const { kind, note } = saveNote(store.get(one.id) ?? null, one, at);
    if (kind !== 'same' && !(kind === 'conflict' && store.has(note.id))) store.set(note.id, note);
  });
  return store;
}
const texts = (store: Map<string, Note>): string[] => [...store.values()].map(({ text }) => text);

const anySave = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 5 }))
  .map(([text, base]) => save(text, base));

describe('X3 saving a note', () => {
  it('stores a new note as its first revision', () => {
    expect(saveNote(null, save('Hello', 0), 5)).toMatchObject({
      kind: 'stored',
      note: { id: 'n1', revision: 1, createdAt: 5, updatedAt: 5, deletedAt: null, conflictWith: null },
    });
  });

  it('stores what was typed over the newest revision as the next one', () => {
    const { note } = saveNote(null, save('a', 0), 1);
    expect(saveNote(note, save('ab', 1), 2)).toMatchObject({
      kind: 'stored',
      note: { text: 'ab', revision: 2, createdAt: 1 },
    });
  });

  it('takes a save that arrives twice for one save', () => {
    const { note } = saveNote(null, save('a', 0), 1);
    expect(saveNote(note, save('a', 0), 2)).toEqual({ kind: 'same', note });
  });

  it('sees no conflict where both views typed the same', () => {
    const note = { ...saveNote(null, save('a', 0), 1).note, revision: 7 };
    expect(saveNote(note, save('a', 3), 2).kind).toBe('same');
  });

  it('keeps both texts when two views changed the note at once', () => {
    const stored = { ...saveNote(null, save('theirs', 0), 1).note, revision: 4 };
    const { kind, note } = saveNote(stored, save('mine', 3), 9);
    expect(kind).toBe('conflict');
    expect(note).toMatchObject({ text: 'mine', conflictWith: 'n1', revision: 1, createdAt: 9 });
    expect(note.id).not.toBe('n1');
  });

  it('makes one note of a conflict that is reported twice, and two of two', () => {
    const stored = { ...saveNote(null, save('theirs', 0), 1).note, revision: 4 };
    const first = saveNote(stored, save('mine', 3), 9).note.id;
    expect(saveNote(stored, save('mine', 3), 10).note.id).toBe(first);
    expect(saveNote(stored, save('other', 3), 10).note.id).not.toBe(first);
  });

  it('brings a deleted note back when somebody is still typing in it', () => {
    const gone = { ...saveNote(null, save('a', 0), 1).note, deletedAt: 5 };
    expect(saveNote(gone, save('ab', 1), 6).note.deletedAt).toBeNull();
    expect(saveNote(gone, save('a', 1), 6)).toEqual({ kind: 'same', note: gone });
  });

  it('keeps the ids of conflicts short, however often a note is split', () => {
    let note = { ...saveNote(null, save('0', 0), 0).note, revision: 9 };
    for (let round = 1; round < 20; round++) {
      note = { ...saveNote(note, { ...save(String(round), 1), id: note.id }, round).note, revision: 9 };
      expect(note.id.length).toBeLessThan(30);
    }
  });

  it('loses no text that two views typed at once, in whatever order the saves arrive', () => {
    fc.assert(
      fc.property(fc.array(anySave, { minLength: 1, maxLength: 10 }), (saves) => {
        saves.forEach((newest, count) => {
          const before = storeOf(saves.slice(0, count));
          const after = storeOf(saves.slice(0, count + 1));
          const typedOver = before.get('n1')?.revision === newest.base ? before.get('n1')?.text : undefined;
          expect(texts(after)).toContain(newest.text);
          for (const text of texts(before)) if (text !== typedOver) expect(texts(after)).toContain(text);
        });
      }),
    );
  });

  it('ends in the same notes when every save arrives twice', () => {
    fc.assert(
      fc.property(fc.array(anySave, { maxLength: 10 }), (saves) => {
        const once = storeOf(saves);
        const twice = storeOf(saves.flatMap((one) => [one, one]));
        expect(texts(twice).sort()).toEqual(texts(once).sort());
      }),
    );
  });
});
