import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../utils/storage/database.ts';
import { exportRows } from '../../../utils/storage/export-rows.ts';
import {
  deleteNoteRow,
  listNotes,
  restoreNoteRow,
  saveNoteRow,
  searchNoteRows,
  settleNotes,
  sweepNotes,
} from '../../../utils/storage/notes.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const DAY = 86_400_000;

describe('X3 the table of notes', () => {
  let db: Database;
  let dana: string;
  let tom: string;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await storePerson(db, 'Dana Reyes', 'dana@client.example');
    tom = await storePerson(db, 'Tom Lee', 'tom@client.example');
  });
  const save = (id: string, text: string, base = 0, now = 1, person = dana) =>
    saveNoteRow(db, { id, person, text, base }, now);
  const texts = async (person = dana) => (await listNotes(db, person)).map(({ text }) => text);

  it('answers with the revision that is on the disk', async () => {
    expect(await save('a', 'one')).toEqual({ revision: 1, conflict: null });
    expect(await save('a', 'two', 1)).toEqual({ revision: 2, conflict: null });
    expect(await db.notes.get('a')).toMatchObject({ text: 'two', account: 'me@ours.example', person: dana });
  });

  it('is the same save when it arrives twice, also at once', async () => {
    await Promise.all([save('a', 'one'), save('a', 'one')]);
    expect(await save('a', 'one')).toEqual({ revision: 1, conflict: null });
    expect(await db.notes.count()).toBe(1);
  });

  it('keeps both texts of two views, and one of each however often it is sent', async () => {
    await save('a', 'start');
    const [mine, theirs] = await Promise.all([save('a', 'mine', 1), save('a', 'theirs', 1)]);
    const again = await save('a', 'theirs', 1);
    expect(mine.conflict).toBeNull();
    expect(theirs.conflict).toEqual({ id: expect.any(String), with: 'a' });
    expect(again).toEqual(theirs);
    expect((await texts()).sort()).toEqual(['mine', 'theirs']);
  });

  it('leaves a second note as it was typed on, when its conflict is reported once more', async () => {
    await save('a', 'start');
    await save('a', 'mine', 1);
    const { conflict } = await save('a', 'theirs', 1);
    await save(conflict?.id ?? '', 'theirs and more', 1);
    expect(await save('a', 'theirs', 1)).toMatchObject({ revision: 2 });
    expect((await texts()).sort()).toEqual(['mine', 'theirs and more']);
  });

  it('refuses a new note about nobody', async () => {
    await expect(save('a', 'one', 0, 1, 'nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  const typed = (view: string, step: number, text: string, base: number, id = 'a') =>
    saveNoteRow(db, { id, person: dana, text, base, from: { view, step } }, 1);

  it('ends with the last words of a view whose saves overtake one another', async () => {
    await Promise.all([typed('v', 2, 'ab', 0), typed('v', 3, 'abc', 0), typed('v', 1, 'a', 0)]);
    expect(await texts()).toEqual(['abc']);
  });

  it('gathers all words of a view after a conflict in one note, also those that were sent before it knew', async () => {
    await save('a', 'start');
    await save('a', 'theirs', 1);
    const [first, late] = [await typed('v', 2, 'mine 2', 1), await typed('v', 1, 'mine', 1)];
    expect(await typed('v', 4, 'mine 4', first.revision, first.conflict?.id)).toMatchObject({
      conflict: null,
    });
    expect(await typed('v', 3, 'mine 3', 1)).toEqual({ revision: 2, conflict: first.conflict });
    expect(late).toEqual(first);
    expect((await texts()).sort()).toEqual(['mine 4', 'theirs']);
  });

  it('splits once more when somebody else types in the note of the conflict', async () => {
    await save('a', 'start');
    await save('a', 'theirs', 1);
    const { conflict } = await typed('v', 1, 'mine', 1);
    await typed('w', 1, 'third', 1, conflict?.id);
    const again = await typed('v', 2, 'mine 2', 1);
    expect(again.conflict?.id).not.toBe(conflict?.id);
    expect((await typed('v', 3, 'mine 3', 1)).conflict).toEqual(again.conflict);
    expect((await texts()).sort()).toEqual(['mine 3', 'theirs', 'third']);
  });

  it('keeps what tells the views apart to itself', async () => {
    await typed('v', 1, 'one', 0);
    expect(Object.keys((await listNotes(db, dana))[0] ?? {})).not.toContain('marks');
    const search = { text: 'one', person: null, limit: 1 };
    expect(Object.keys((await searchNoteRows(db, search))[0] ?? {})).not.toContain('marks');
    expect(Object.keys((await exportRows(db, 'notes', null, 1)).rows[0] ?? {})).not.toContain('marks');
  });

  it('brings back the words that were on their way when the note was deleted', async () => {
    await typed('v', 1, 'one', 0);
    const words = { id: 'a', person: dana, text: 'one two', base: 1, from: { view: 'v', step: 2 } };
    await deleteNoteRow(db, 'a', 10, words);
    // The try that was under way arrives after all.
    await saveNoteRow(db, words, 11);
    expect(await texts()).toEqual([]);
    await restoreNoteRow(db, 'a');
    expect(await texts()).toEqual(['one two']);
  });

  it("lists a client's own notes, the last changed first", async () => {
    await save('a', 'old', 0, 1);
    await save('b', 'new', 0, 2);
    await save('c', 'of Tom', 0, 3, tom);
    expect(await texts()).toEqual(['new', 'old']);
  });

  it('brings a deleted note back, and sweeps it after 30 days', async () => {
    await save('a', 'one');
    await deleteNoteRow(db, 'a', 10);
    expect(await texts()).toEqual([]);
    await restoreNoteRow(db, 'a');
    expect(await texts()).toEqual(['one']);
    await deleteNoteRow(db, 'a', 10);
    expect(await sweepNotes(db, 10 + 29 * DAY)).toBe(0);
    expect(await sweepNotes(db, 10 + 30 * DAY)).toBe(1);
    await expect(restoreNoteRow(db, 'a')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('sweeps nothing that was not deleted', async () => {
    await save('a', 'one');
    expect(await sweepNotes(db, 1000 * DAY)).toBe(0);
  });

  it('settles a conflict for the text the user chose', async () => {
    await save('a', 'start');
    await save('a', 'mine', 1);
    const { conflict } = await save('a', 'theirs', 1);
    await settleNotes(db, conflict?.id ?? '', 'a', 20);
    expect(await listNotes(db, dana)).toMatchObject([{ text: 'theirs', conflictWith: null }]);
    await expect(settleNotes(db, 'a', 'nothing', 21)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('searches one client or all of them', async () => {
    await save('a', 'Budget of Müller', 0, 1);
    await save('b', 'muller: budget', 0, 2, tom);
    await save('c', 'gone budget muller', 0, 3);
    await deleteNoteRow(db, 'c', 4);
    const found = async (person: string | null) =>
      (await searchNoteRows(db, { text: 'muller BUDGET', person, limit: 10 })).map(({ id }) => id);
    expect(await found(null)).toEqual(['b', 'a']);
    expect(await found(dana)).toEqual(['a']);
  });
});
