import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedNote } from '../../../utils/notes/marks.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { type Save, saveNote, typedOnIn } from '../../../utils/notes/save-note.ts';

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
    expect(saveNote(note, save('a', 0), 2)).toEqual({ kind: 'same', note, revision: 1 });
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
    expect(saveNote(gone, save('a', 1), 6)).toEqual({ kind: 'same', note: gone, revision: 1 });
  });

  it('keeps the ids of conflicts short, however often a note is split', () => {
    let note = { ...saveNote(null, save('0', 0), 0).note, revision: 9 };
    for (let round = 1; round < 20; round++) {
      note = { ...saveNote(note, { ...save(String(round), 1), id: note.id }, round).note, revision: 9 };
      expect(note.id.length).toBeLessThan(30);
    }
  });

  describe('by views that do not wait for answers', () => {
    /** Words of a view over the revision it knows; each save of a view bears the next number. */
    const typed = (view: string, step: number, text: string, base: number): Save => ({
      ...save(text, base),
      from: { view, step },
    });
    const storedBy = (...saves: Save[]): MarkedNote =>
      saves.reduce<MarkedNote | null>((stored, one) => saveNote(stored, one, 1).note, null) as MarkedNote;

    it('takes a save that follows one of the same view for no conflict', () => {
      const stored = storedBy(typed('v', 1, 'a', 0));
      expect(saveNote(stored, typed('v', 2, 'ab', 0), 2)).toMatchObject({
        kind: 'stored',
        revision: 2,
        note: { text: 'ab', revision: 2 },
      });
    });

    it('never puts older words over newer ones of the same view', () => {
      const stored = storedBy(typed('v', 3, 'abc', 0));
      expect(saveNote(stored, typed('v', 2, 'ab', 0), 2)).toEqual({
        kind: 'same',
        note: stored,
        revision: 1,
      });
    });

    it('sees the conflict when another view saved in between, and names one note for all words that follow', () => {
      const stored = storedBy(typed('v', 1, 'a', 0), typed('w', 1, 'theirs', 1));
      const first = saveNote(stored, typed('v', 2, 'ab', 0), 3);
      const second = saveNote(stored, typed('v', 3, 'abc', 0), 3);
      expect([first.kind, second.kind]).toEqual(['conflict', 'conflict']);
      expect(second.note.id).toBe(first.note.id);
      expect(saveNote(stored, typed('x', 3, 'abc', 0), 3).note.id).not.toBe(first.note.id);
    });

    it('goes on in the note of the conflict', () => {
      const stored = storedBy(typed('v', 1, 'a', 0), typed('w', 1, 'theirs', 1));
      const { note } = saveNote(stored, typed('v', 2, 'ab', 0), 3);
      const next = typedOnIn(note.id, typed('v', 3, 'abc', 0));
      expect(saveNote(note, next, 4)).toMatchObject({ kind: 'stored', note: { id: note.id, text: 'abc' } });
      expect(saveNote(note, typedOnIn(note.id, typed('v', 1, 'a', 0)), 4).kind).toBe('same');
    });

    it('answers a repeated save with its own revision, so that it never stands for words of another view', () => {
      const stored = storedBy(typed('v', 1, 'a', 0), typed('w', 1, 'theirs', 1));
      const { revision } = saveNote(stored, typed('v', 1, 'a', 0), 3);
      expect(revision).toBe(1);
      expect(saveNote(stored, typed('v', 2, 'ab', revision), 4).kind).toBe('conflict');
    });

    it('lets a view type on after it typed the very words of another one', () => {
      const stored = storedBy(typed('w', 1, 'ab', 0), typed('v', 1, 'ab', 0));
      expect(stored.revision).toBe(1);
      expect(saveNote(stored, typed('v', 2, 'abc', 0), 2).kind).toBe('stored');
    });

    it('brings a deleted note back by newer words, were they the same, and not by a repeated save', () => {
      const gone = { ...storedBy(typed('v', 4, 'a', 0)), deletedAt: 5 };
      expect(saveNote(gone, typed('v', 4, 'a', 0), 6).note.deletedAt).toBe(5);
      expect(saveNote(gone, typed('v', 5, 'a', 0), 6).note.deletedAt).toBeNull();
    });

    it('remembers the last views only', () => {
      const views = Array.from({ length: 30 }, (_, at) => typed(`v${at}`, 1, `text ${at}`, at));
      expect(storedBy(...views).marks?.map(({ view }) => view)).toEqual(
        views.slice(-8).map(({ from }) => from?.view),
      );
    });

    it('ends with the newest words of one view, in whatever order and however often they arrive', () => {
      const orders = fc.integer({ min: 1, max: 8 }).chain((count) => {
        const steps = Array.from({ length: count }, (_, at) => at + 1);
        return fc.tuple(
          fc.shuffledSubarray(steps, { minLength: count }),
          fc.array(fc.constantFrom(...steps)),
        );
      });
      fc.assert(
        fc.property(orders, ([once, again]) => {
          const note = storedBy(...[...once, ...again].map((step) => typed('v', step, `text ${step}`, 0)));
          expect(note).toMatchObject({ id: 'n1', text: `text ${once.length}`, conflictWith: null });
        }),
      );
    });
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
