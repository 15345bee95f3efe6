import { dayOf } from '../../../utils/clients/day.ts';
import { LONGEST_TEXT, textOr } from '../../../utils/ledgers/entry.ts';
import { factIs, newFact } from '../../../utils/ledgers/fact.ts';
import { newPromise, promisedAgain } from '../../../utils/ledgers/promise.ts';
import { sensitivityOf } from '../../../utils/ledgers/sensitive.ts';
import { newWish, wishedAgain } from '../../../utils/ledgers/wish.ts';
import type { KeepKind } from '../../../utils/messaging/calls/kept.ts';
import { quoteNote } from '../../../utils/notes/quote-note.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { addEntry } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import { restoreNoteRow, saveNoteRow } from '../../../utils/storage/notes.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { KeptAct } from './kept-in-tab.ts';
import type { WordsOnPage } from './words-on-page.ts';

/** Words that are to be kept, and whose client they are about. */
export interface WordsToKeep {
  readonly act: string;
  readonly kind: KeepKind;
  readonly words: WordsOnPage;
  readonly person: PersonRow;
}

/**
 * Keeps words with a client. The same words of the same mail are kept once, however often they are selected.
 * @returns what became of them: a promise of nobody knows whom waits
 */
export async function keepWords(
  db: Database,
  { act, kind, words, person }: WordsToKeep,
  now: number,
): Promise<KeptAct['became']> {
  if (kind === 'note') return keepNote(db, { act, words, person }, now);
  if (kind === 'fact') return keepFact(db, { act, words, person }, now);
  const { evidence, by, day } = words;
  const { account, id } = person;
  const origin = words.origin ?? act;
  const text = textOr(evidence.quote, LONGEST_TEXT) ?? '';
  const given = { id: newId(now), account, person: id, origin, text, evidence, source: 'selection' } as const;
  if (kind === 'promise' && by === null) return { state: 'waiting', why: 'whose' };
  const { event } =
    kind === 'promise' && by !== null
      ? await addEntry(db, 'promises', newPromise({ ...given, by, day }, now), now, (held) =>
          promisedAgain(held, now),
        )
      : await addEntry(db, 'wishes', newWish(given, now), now, (held) => wishedAgain(held, now));
  return event === null ? { state: 'had' } : { state: 'kept', undo: { event } };
}

/** D6: something about the person, of the day the mail was written; folded by itself where it touches what is private. */
async function keepFact(
  db: Database,
  { act, words, person }: Omit<WordsToKeep, 'kind'>,
  now: number,
): Promise<KeptAct['became']> {
  const { evidence, by } = words;
  const text = textOr(evidence.quote, LONGEST_TEXT) ?? '';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const fact = newFact(
    {
      id: newId(now),
      account: person.account,
      person: person.id,
      origin: words.origin ?? act,
      text,
      evidence,
      day: dayOf(Math.min(evidence.at ?? now, now), timeZone),
      saidByThem: by === 'client',
      sensitive: sensitivityOf(text),
      source: 'selection',
    },
    now,
  );
  const { event } = await addEntry(db, 'facts', fact, now, (held) => factIs(held, 'open', now));
  return event === null ? { state: 'had' } : { state: 'kept', undo: { event } };
}

/** A note has no origin of its own; its id follows from the words. */
async function keepNote(
  db: Database,
  { act, words, person }: Omit<WordsToKeep, 'kind'>,
  now: number,
): Promise<KeptAct['became']> {
  const { evidence, origin, writer } = words;
  const note = await noteId(`${person.account}\n${origin ?? act}`);
  const held = await db.notes.get(note);
  if (held?.deletedAt === null) return { state: 'had' };
  if (held) await restoreNoteRow(db, note);
  else {
    const day = evidence.at === null ? null : new Date(evidence.at).toLocaleDateString('en-GB', DAY);
    const text = quoteNote({ ...evidence, by: writer, day });
    await saveNoteRow(db, { id: note, person: person.id, text, base: 0 }, now);
  }
  return { state: 'kept', undo: { note } };
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

async function noteId(name: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  return `words-${[...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
