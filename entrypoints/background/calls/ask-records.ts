import {
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
} from 'valibot';
import {
  answered,
  dismissed,
  LONGEST_ANSWER,
  LONGEST_LINE,
  noted,
  OUTCOMES,
  withDoor,
} from '../../../utils/judgement/ask-outcome.ts';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import { ASK_FILTERS } from '../../../utils/judgement/ask-state.ts';
import { ASK_KINDS } from '../../../utils/mail/reading.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { askRowById, listAsks } from '../../../utils/storage/ask-list.ts';
import { changeAsk } from '../../../utils/storage/asks.ts';
import type { Context } from '../context.ts';
import { text, time } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

type Names = 'asks.answer' | 'asks.dismiss' | 'asks.note' | 'asks.door' | 'asks.list' | 'asks.get';

const line = text(LONGEST_LINE);

/** S5: what came of an ask, and the asks of all clients. */
export function askRecordCalls({ database }: Pick<Context, 'database'>): Handlers<Pick<FromOurPages, Names>> {
  const change = async (ask: string, transition: (ask: AskRecord) => AskRecord): Promise<null> => {
    await database.use((db) => changeAsk(db, ask, transition));
    announce('asks');
    return null;
  };
  return {
    'asks.answer': {
      args: strictObject({ ask: id, answer: nullable(pipe(string(), maxLength(LONGEST_ANSWER))) }),
      run: ({ ask, answer }) => change(ask, (held) => answered(held, answer, Date.now())),
    },
    'asks.dismiss': {
      args: strictObject({ ask: id, dismissed: boolean() }),
      run: (args) => change(args.ask, (held) => dismissed(held, args.dismissed, Date.now())),
    },
    'asks.note': {
      args: strictObject({ ask: id, about: picklist(OUTCOMES), text: line }),
      run: ({ ask, about, text }) => change(ask, (held) => noted(held, about, text, Date.now())),
    },
    'asks.door': {
      args: strictObject({ ask: id, text: line, question: nullable(text(2_000)), at: optional(time) }),
      run: ({ ask, text, question, at }) =>
        change(ask, (held) => withDoor(held, { text, question, at: at ?? Date.now() }, Date.now())),
    },
    'asks.list': {
      args: strictObject({
        person: nullable(id),
        kind: nullable(picklist(ASK_KINDS)),
        state: picklist(ASK_FILTERS),
        search: text(200),
        skip: pipe(number(), integer(), minValue(0), maxValue(1_000_000)),
        limit,
      }),
      run: (query) => database.use((db) => listAsks(db, query)),
    },
    'asks.get': {
      args: strictObject({ ask: id }),
      run: ({ ask }) => database.use((db) => askRowById(db, ask)),
    },
  };
}
