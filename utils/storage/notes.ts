import { Dexie } from 'dexie';
import { CallError } from '../messaging/call-error.ts';
import type { NoteSaved } from '../messaging/calls/notes.ts';
import { deleted, restored, settled, sweepsUntil } from '../notes/keep-note.ts';
import { type MarkedNote, plainNote } from '../notes/marks.ts';
import type { Note } from '../notes/note.ts';
import { type Save, type Saved, saveNote, typedOnIn } from '../notes/save-note.ts';
import { matches, searchNotes, wordsOf } from '../notes/search.ts';
import type { Database } from './database.ts';
import { personNow } from './person-now.ts';

/** What a search ranks, at most; beyond this the newest are enough. */
const MOST_RANKED = 500;

/** A client's notes that are not deleted, the one last changed first. */
export async function listNotes(db: Database, person: string): Promise<Note[]> {
  const rows = await db.notes
    .where('[person+updatedAt]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).map(plainNote);
}

/**
 * Creates a note or saves over it. When this resolves, the text is on the disk.
 * @throws CallError `not-found` for a new note about a client that is not there
 */
export function saveNoteRow(db: Database, save: Omit<Save, 'account'>, now: number): Promise<NoteSaved> {
  // An async function, because Dexie keeps track of native awaits only in one.
  return db.transaction(
    'rw',
    db.notes,
    db.persons,
    db.merges,
    async () => await saveInTransaction(db, save, now),
  );
}

async function saveInTransaction(db: Database, save: Omit<Save, 'account'>, now: number): Promise<NoteSaved> {
  const stored = (await db.notes.get(save.id)) ?? null;
  const whose = stored ? { id: stored.person, account: stored.account } : await personNow(db, save.person);
  if (!whose) throw new CallError('not-found');
  const words = { ...save, person: whose.id, account: whose.account };
  const { kind, note, revision } = await placeOf(db, saveNote(stored, words, now), save, now);
  if (kind !== 'same') await db.notes.put(note);
  return { revision, conflict: note.id === save.id ? null : { id: note.id, with: save.id } };
}

/** Follows a conflict into the note it has made before; another view may have changed that one in turn. */
async function placeOf(db: Database, saved: Saved, save: Omit<Save, 'account'>, now: number): Promise<Saved> {
  if (saved.kind !== 'conflict') return saved;
  const known = await db.notes.get(saved.note.id);
  if (!known) return saved;
  // A conflict that is reported again may have been typed in since: what stands there stays.
  if (!save.from) return { kind: 'same', note: known, revision: known.revision };
  const next = { ...save, account: known.account };
  return placeOf(db, saveNote(known, typedOnIn(known.id, next), now), { ...save, id: known.id }, now);
}

/**
 * Deletes a note; it can be restored until it is swept.
 * @param words what its view has typed and not yet seen saved: stored first, so that restoring brings them back, and
 *   a later try to save them changes nothing. Should they be a conflict, they stay in a note of their own.
 * @throws CallError `not-found`
 */
export function deleteNoteRow(
  db: Database,
  id: string,
  now: number,
  words?: Omit<Save, 'account'>,
): Promise<void> {
  return db.transaction('rw', db.notes, db.persons, db.merges, async () => {
    if (words) await saveInTransaction(db, words, now);
    const note = await db.notes.get(id);
    if (!note) throw new CallError('not-found');
    await db.notes.put(deleted(note, now));
  });
}

/** Brings a deleted note back. @throws CallError `not-found` once it is swept */
export function restoreNoteRow(db: Database, id: string): Promise<void> {
  return db.transaction('rw', db.notes, async () => {
    const note = await db.notes.get(id);
    if (!note) throw new CallError('not-found');
    await db.notes.put(restored(note));
  });
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
          .then((rows) => rows.map(plainNote))
      : await listNotes(db, query.person);
  return searchNotes(found, query.text, query.limit);
}

/** Forgets the notes that were deleted 30 days ago or earlier. @returns how many */
export function sweepNotes(db: Database, now: number): Promise<number> {
  return db.notes.where('deletedAt').belowOrEqual(sweepsUntil(now)).delete();
}

function isShown({ deletedAt }: MarkedNote): boolean {
  return deletedAt === null;
}
