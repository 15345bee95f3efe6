import { Dexie } from 'dexie';
import { CallError } from '../messaging/call-error.ts';
import type { NoteSaved } from '../messaging/protocol.ts';
import { deleted, restored, settled, sweepsUntil } from '../notes/keep-note.ts';
import type { Note } from '../notes/note.ts';
import { type Save, saveNote } from '../notes/save-note.ts';
import { matches, searchNotes, wordsOf } from '../notes/search.ts';
import type { Database } from './database.ts';

/** What a search ranks, at most; beyond this the newest are enough. */
const MOST_RANKED = 500;

/** A client's notes that are not deleted, the one last changed first. */
export async function listNotes(db: Database, person: string): Promise<Note[]> {
  const rows = await db.notes
    .where('[person+updatedAt]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/**
 * Creates a note or saves over it. When this resolves, the text is on the disk.
 * @throws CallError `not-found` for a new note about a client that is not there
 */
export function saveNoteRow(db: Database, save: Omit<Save, 'account'>, now: number): Promise<NoteSaved> {
  return db.transaction('rw', db.notes, db.persons, async () => {
    const stored = (await db.notes.get(save.id)) ?? null;
    const account = stored?.account ?? (await db.persons.get(save.person))?.account;
    if (account === undefined) throw new CallError('not-found');
    const { kind, note } = saveNote(stored, { ...save, account }, now);
    if (kind === 'same') return { revision: note.revision, conflict: null };
    if (kind === 'stored') {
      await db.notes.put(note);
      return { revision: note.revision, conflict: null };
    }
    // A conflict that is reported again may have been typed in since: what stands there stays.
    const known = await db.notes.get(note.id);
    if (!known) await db.notes.add(note);
    return { revision: (known ?? note).revision, conflict: { id: note.id, with: save.id } };
  });
}

/** Deletes a note; it can be restored until it is swept. @throws CallError `not-found` */
export function deleteNoteRow(db: Database, id: string, now: number): Promise<void> {
  return changeNote(db, id, (note) => deleted(note, now));
}

/** Brings a deleted note back. @throws CallError `not-found` once it is swept */
export function restoreNoteRow(db: Database, id: string): Promise<void> {
  return changeNote(db, id, restored);
}

/** Settles a conflict for `keep`; `drop` can be restored. @throws CallError `not-found` where either is not there */
export function settleNotes(db: Database, keep: string, drop: string, now: number): Promise<void> {
  return db.transaction('rw', db.notes, async () => {
    const [kept, dropped] = await db.notes.bulkGet([keep, drop]);
    if (!kept || !dropped) throw new CallError('not-found');
    const split = await db.notes.where('conflictWith').equals(drop).toArray();
    await db.notes.bulkPut(settled(kept, dropped, split, now));
  });
}

/**
 * The notes that hold every word of a query, the best first.
 * @param person whose notes, or null for everybody's
 */
export async function searchNoteRows(
  db: Database,
  query: { readonly text: string; readonly person: string | null; readonly limit: number },
): Promise<Note[]> {
  const words = wordsOf(query.text);
  const all = db.notes.orderBy('updatedAt').reverse();
  const found =
    query.person === null
      ? await all
          .filter((note) => isShown(note) && matches(note.text, words))
          .limit(MOST_RANKED)
          .toArray()
      : await listNotes(db, query.person);
  return searchNotes(found, query.text, query.limit);
}

/** Forgets the notes that were deleted 30 days ago or earlier. @returns how many */
export function sweepNotes(db: Database, now: number): Promise<number> {
  return db.notes.where('deletedAt').belowOrEqual(sweepsUntil(now)).delete();
}

function isShown({ deletedAt }: Note): boolean {
  return deletedAt === null;
}

function changeNote(db: Database, id: string, change: (note: Note) => Note): Promise<void> {
  return db.transaction('rw', db.notes, async () => {
    const note = await db.notes.get(id);
    if (!note) throw new CallError('not-found');
    const changed = change(note);
    if (changed !== note) await db.notes.put(changed);
  });
}
