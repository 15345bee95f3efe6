import { integer, minValue, nullable, number, optional, pipe, strictObject, string } from 'valibot';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { SaveNote } from '../../../utils/messaging/calls/notes.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { LONGEST_NOTE } from '../../../utils/notes/save-note.ts';
import {
  deleteNoteRow,
  listNotes,
  restoreNoteRow,
  saveNoteRow,
  searchNoteRows,
  settleNotes,
} from '../../../utils/storage/notes.ts';
import type { Context } from '../context.ts';
import { newestOnly } from '../newest-only.ts';
import { text } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

type NoteCalls = Extract<keyof FromOurPages, `notes.${string}`>;

const count = (least: number) => pipe(number(), integer(), minValue(least));

const saveArgs = strictObject({
  id,
  person: id,
  // No bound on the text here: one that is too long deserves an answer of its own.
  text: string(),
  base: count(0),
  from: optional(strictObject({ view: id, step: count(1) })),
});

function refuseTooLong(save: SaveNote | undefined): void {
  if (save && save.text.length > LONGEST_NOTE) throw new CallError('too-long');
}

/** X3: notes. Each call that changes something answers when it is on the disk, and may be sent twice. */
export function noteCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, NoteCalls>> {
  const change = async <Value>(run: Parameters<typeof database.use<Value>>[0]): Promise<Value> => {
    const value = await database.use(run);
    announce('notes');
    return value;
  };
  const save = newestOnly(
    (note: SaveNote) => change((db) => saveNoteRow(db, note, Date.now())),
    ({ id, from }) => from && `${id}\n${from.view}`,
    (note, before) => (note.from?.step ?? 0) > (before.from?.step ?? 0),
  );
  return {
    'notes.list': {
      args: strictObject({ person: id }),
      run: ({ person }) => database.use((db) => listNotes(db, person)),
    },
    'notes.save': {
      args: saveArgs,
      run: (note) => {
        refuseTooLong(note);
        return save(note);
      },
    },
    'notes.delete': {
      args: strictObject({ id, words: optional(saveArgs) }),
      run: ({ id, words }) => {
        refuseTooLong(words);
        return change((db) => deleteNoteRow(db, id, Date.now(), words).then(() => null));
      },
    },
    'notes.restore': {
      args: strictObject({ id }),
      run: ({ id }) => change((db) => restoreNoteRow(db, id).then(() => null)),
    },
    'notes.settle': {
      args: strictObject({ keep: id, drop: id }),
      run: ({ keep, drop }) => change((db) => settleNotes(db, keep, drop, Date.now()).then(() => null)),
    },
    'notes.search': {
      args: strictObject({ text: text(1_000), person: nullable(id), limit }),
      run: (query) => database.use((db) => searchNoteRows(db, query)),
    },
  };
}
