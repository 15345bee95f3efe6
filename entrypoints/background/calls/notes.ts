import { integer, minValue, nullable, number, pipe, strictObject, string } from 'valibot';
import { CallError } from '../../../utils/messaging/call-error.ts';
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
import { text } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

type NoteCalls = Extract<keyof FromOurPages, `notes.${string}`>;

/** X3: notes. Each call that changes something answers when it is on the disk, and may be sent twice. */
export function noteCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, NoteCalls>> {
  const change = async <Value>(run: Parameters<typeof database.use<Value>>[0]): Promise<Value> => {
    const value = await database.use(run);
    announce('notes');
    return value;
  };
  return {
    'notes.list': {
      args: strictObject({ person: id }),
      run: ({ person }) => database.use((db) => listNotes(db, person)),
    },
    'notes.save': {
      // No bound on the text here: one that is too long deserves an answer of its own.
      args: strictObject({ id, person: id, text: string(), base: pipe(number(), integer(), minValue(0)) }),
      run: (save) => {
        if (save.text.length > LONGEST_NOTE) throw new CallError('too-long');
        return change((db) => saveNoteRow(db, save, Date.now()));
      },
    },
    'notes.delete': {
      args: strictObject({ id }),
      run: ({ id }) => change((db) => deleteNoteRow(db, id, Date.now()).then(() => null)),
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
