import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteSaver } from '../../../../entrypoints/sidebar/notes/note-saver.ts';
import { CallError } from '../../../../utils/messaging/call-error.ts';
import type { NoteSaved, SaveNote } from '../../../../utils/messaging/calls/notes.ts';
import type { MarkedNote } from '../../../../utils/notes/marks.ts';
import { saveNote } from '../../../../utils/notes/save-note.ts';

const EMPTY = { id: 'n', person: 'p', text: '', revision: 0 };

/** A background that answers the saves it was sent in any order, when the test says so. */
function background() {
  const sent: { note: SaveNote; answer: (saved: NoteSaved) => void; fail: (error: unknown) => void }[] = [];
  const save = (note: SaveNote) =>
    new Promise<NoteSaved>((answer, fail) => {
      sent.push({ note, answer, fail });
    });
  return { sent, save, texts: () => sent.map(({ note }) => note.text) };
}
const NOWHERE = { keep: () => {}, forget: () => {} };
const settled = () => new Promise((done) => setImmediate(done));
const kept = (revision: number): NoteSaved => ({ revision, conflict: null });

describe('X3 saving while typing', { timeout: 60_000 }, () => {
  it('sends every change at once, numbered, without waiting for an answer', async () => {
    const { sent, save } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    for (const text of ['a', 'ab', 'abc']) saver.type(text);
    expect(sent.map(({ note }) => [note.text, note.base, note.from])).toEqual([
      ['a', 0, { view: 'v', step: 1 }],
      ['ab', 0, { view: 'v', step: 2 }],
      ['abc', 0, { view: 'v', step: 3 }],
    ]);
    expect(saver.status).toBe('saving');
  });

  it('is saved once the newest words are acknowledged, in whatever order the answers come', async () => {
    const { sent, save } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.type('a');
    saver.type('ab');
    sent[1]?.answer(kept(2));
    await settled();
    expect(saver.status).toBe('saved');
    sent[0]?.answer(kept(1));
    await settled();
    saver.type('abc');
    expect(sent[2]?.note.base).toBe(2);
  });

  it('is not saved while only older words are', async () => {
    const { sent, save } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.type('a');
    saver.type('ab');
    sent[0]?.answer(kept(1));
    await settled();
    expect(saver.status).toBe('saving');
    expect(saver.unsaved?.text).toBe('ab');
  });

  it('sends the newest words again when their answer was lost, under the same number, and says so meanwhile', async () => {
    vi.useFakeTimers();
    const { sent, save } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.type('a');
    saver.type('ab');
    for (const { fail } of [...sent]) fail(new CallError('no-answer'));
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.status).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(3);
    expect(sent[2]?.note).toEqual(sent[1]?.note);
    sent[2]?.answer(kept(2));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saver.status).toBe('saved');
    expect(sent).toHaveLength(3);
    vi.useRealTimers();
  });

  it('does not repeat older words once newer ones are on their way', async () => {
    vi.useFakeTimers();
    const { sent, save, texts } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.type('a');
    sent[0]?.fail(new CallError('database'));
    await vi.advanceTimersByTimeAsync(100);
    saver.type('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts()).toEqual(['a', 'ab']);
    vi.useRealTimers();
  });

  it('says when a note is too long, keeps the words, and saves again once they are fewer', async () => {
    const { sent, save } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.type('long');
    sent[0]?.fail(new CallError('too-long'));
    await settled();
    expect([saver.status, saver.text, saver.unsaved]).toEqual(['too-long', 'long', undefined]);
    saver.type('lo');
    expect(sent[1]?.note.text).toBe('lo');
  });

  it('goes on in the note of its own after a conflict', async () => {
    const { sent, save } = background();
    const saver = noteSaver({ ...EMPTY, text: 'x', revision: 4 }, 'v', save, NOWHERE, () => {});
    saver.type('mine');
    sent[0]?.answer({ revision: 1, conflict: { id: 'n~1', with: 'n' } });
    await settled();
    saver.type('mine too');
    expect(sent[1]?.note).toMatchObject({ id: 'n~1', person: 'p', text: 'mine too', base: 1 });
  });

  it('keeps the newest words beside the page until just these are acknowledged', async () => {
    const { sent, save } = background();
    const kept: (SaveNote | string)[] = [];
    const outbox = { keep: (note: SaveNote) => kept.push(note), forget: (view: string) => kept.push(view) };
    const saver = noteSaver(EMPTY, 'v', save, outbox, () => {});
    saver.type('a');
    saver.type('ab');
    sent[0]?.answer({ revision: 1, conflict: null });
    await settled();
    expect(kept).toEqual(sent.map(({ note }) => note));
    sent[1]?.answer({ revision: 2, conflict: null });
    await settled();
    expect(kept.at(-1)).toBe('v');
  });

  it('sends what is not known to be saved once more when the page goes', async () => {
    const { sent, save, texts } = background();
    const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
    saver.flush();
    expect(sent).toEqual([]);
    saver.type('a');
    saver.flush();
    expect(texts()).toEqual(['a', 'a']);
    expect(sent[1]?.note).toEqual(sent[0]?.note);
    sent[1]?.answer(kept(1));
    await settled();
    saver.flush();
    expect(sent).toHaveLength(2);
  });

  it('takes over what another view saved only while no word waits here', async () => {
    const { sent, save } = background();
    const saver = noteSaver({ ...EMPTY, text: 'old', revision: 1 }, 'v', save, NOWHERE, () => {});
    saver.adopt({ text: 'theirs', revision: 2 });
    expect(saver.text).toBe('theirs');
    saver.type('mine');
    saver.adopt({ text: 'other', revision: 3 });
    expect(saver.text).toBe('mine');
    expect(sent[0]?.note.base).toBe(2);
  });

  it('ends with the last words in the store, whatever is typed, however late saves arrive and answers are lost', async () => {
    vi.useFakeTimers();
    const step = fc.record({
      text: fc.string({ minLength: 1, maxLength: 8 }),
      outcome: fc.constantFrom('ok', 'lost', 'refused'),
      delay: fc.integer({ min: 0, max: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const notes = new Map<string, MarkedNote>();
        const luck = [...steps];
        const save = async (note: SaveNote): Promise<NoteSaved> => {
          const { outcome, delay } = luck.pop() ?? { outcome: 'ok', delay: 0 };
          await new Promise((arrived) => setTimeout(arrived, delay));
          if (outcome === 'refused') throw new CallError('database');
          const saved = saveNote(notes.get(note.id) ?? null, { ...note, account: 'a' }, 1);
          notes.set(saved.note.id, saved.note);
          if (outcome === 'lost') throw new CallError('no-answer');
          return { revision: saved.revision, conflict: null };
        };
        const saver = noteSaver(EMPTY, 'v', save, NOWHERE, () => {});
        for (const { text } of steps) {
          saver.type(text);
          await vi.advanceTimersByTimeAsync(100);
        }
        await vi.advanceTimersByTimeAsync(600_000);
        expect(saver.status).toBe('saved');
        expect([...notes.values()].map(({ text }) => text)).toEqual([steps.at(-1)?.text]);
      }),
      { numRuns: 60 },
    );
    vi.useRealTimers();
  });
});
