import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteSaver, type SaveNote } from '../../../../entrypoints/sidebar/notes/note-saver.ts';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { NoteSaved } from '../../../../utils/messaging/protocol.ts';
import type { Note } from '../../../../utils/notes/note.ts';
import { saveNote } from '../../../../utils/notes/save-note.ts';

const EMPTY = { id: 'n', person: 'p', text: '', revision: 0 };

/** A background that answers one save at a time, when the test says so. */
function background() {
  const waiting: { note: SaveNote; answer: (saved: NoteSaved) => void; fail: (error: unknown) => void }[] =
    [];
  const save = (note: SaveNote) =>
    new Promise<NoteSaved>((answer, fail) => {
      waiting.push({ note, answer, fail });
    });
  return { waiting, save };
}
const settled = () => new Promise((done) => setImmediate(done));

describe('X3 saving while typing', { timeout: 60_000 }, () => {
  it('keeps one save under way, and the newest words follow when it is acknowledged', async () => {
    const { waiting, save } = background();
    const saver = noteSaver(EMPTY, save, () => {});
    for (const text of ['a', 'ab', 'abc']) saver.type(text);
    expect(waiting.map(({ note }) => note.text)).toEqual(['a']);
    expect(saver.status).toBe('saving');
    waiting[0]?.answer({ revision: 1, conflict: null });
    await settled();
    expect(waiting[1]?.note).toEqual({ id: 'n', person: 'p', text: 'abc', base: 1 });
    waiting[1]?.answer({ revision: 2, conflict: null });
    await settled();
    expect(saver.status).toBe('saved');
    expect(waiting).toHaveLength(2);
  });

  it('repeats the very same save first when its answer was lost, and says so meanwhile', async () => {
    vi.useFakeTimers();
    const { waiting, save } = background();
    const saver = noteSaver(EMPTY, save, () => {});
    saver.type('a');
    saver.type('ab');
    waiting[0]?.fail(new CallError('no-answer'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.status).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    expect(waiting[1]?.note).toEqual(waiting[0]?.note);
    waiting[1]?.answer({ revision: 1, conflict: null });
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting[2]?.note).toEqual({ id: 'n', person: 'p', text: 'ab', base: 1 });
    vi.useRealTimers();
  });

  it('says when a note is too long, keeps the words, and saves again once they are fewer', async () => {
    const { waiting, save } = background();
    const saver = noteSaver(EMPTY, save, () => {});
    saver.type('long');
    waiting[0]?.fail(new CallError('too-long'));
    await settled();
    expect([saver.status, saver.text]).toEqual(['too-long', 'long']);
    saver.type('lo');
    expect(waiting[1]?.note.text).toBe('lo');
  });

  it('goes on in the note of its own after a conflict', async () => {
    const { waiting, save } = background();
    const saver = noteSaver({ ...EMPTY, text: 'x', revision: 4 }, save, () => {});
    saver.type('mine');
    waiting[0]?.answer({ revision: 1, conflict: { id: 'n~1', with: 'n' } });
    await settled();
    saver.type('mine too');
    expect(waiting[1]?.note).toEqual({ id: 'n~1', person: 'p', text: 'mine too', base: 1 });
  });

  it('sends the newest words at once when the page goes', () => {
    const { waiting, save } = background();
    const saver = noteSaver(EMPTY, save, () => {});
    saver.flush();
    expect(waiting).toEqual([]);
    saver.type('a');
    saver.type('ab');
    saver.flush();
    expect(waiting.at(-1)?.note.text).toBe('ab');
  });

  it('takes over what another view saved only while no word waits here', async () => {
    const { waiting, save } = background();
    const saver = noteSaver({ ...EMPTY, text: 'old', revision: 1 }, save, () => {});
    saver.adopt({ text: 'theirs', revision: 2 });
    expect(saver.text).toBe('theirs');
    saver.type('mine');
    saver.adopt({ text: 'other', revision: 3 });
    expect(saver.text).toBe('mine');
    expect(waiting[0]?.note.base).toBe(2);
  });

  it('ends with the last words in the store, whatever is typed and however often answers are lost', async () => {
    vi.useFakeTimers();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('ok', 'lost', 'refused')),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        async (steps) => {
          const notes = new Map<string, Note>();
          const luck = steps.map(([, outcome]) => outcome);
          const save = async (note: SaveNote): Promise<NoteSaved> => {
            const outcome = luck.pop() ?? 'ok';
            if (outcome === 'refused') throw new CallError('database');
            const saved = saveNote(notes.get(note.id) ?? null, { ...note, account: 'a' }, 1);
            notes.set(saved.note.id, saved.note);
            if (outcome === 'lost') throw new CallError('no-answer');
            return { revision: saved.note.revision, conflict: null };
          };
          const saver = noteSaver(EMPTY, save, () => {});
          for (const [text] of steps) {
            saver.type(text);
            await vi.advanceTimersByTimeAsync(100);
          }
          await vi.advanceTimersByTimeAsync(600_000);
          expect(saver.status).toBe('saved');
          expect([...notes.values()].map(({ text }) => text)).toEqual([steps.at(-1)?.[0]]);
        },
      ),
      { numRuns: 60 },
    );
    vi.useRealTimers();
  });
});
