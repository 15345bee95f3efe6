import { maxLength, minLength, nullable, optional, picklist, pipe, strictObject, string } from 'valibot';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { AskRecord, FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { answerAsk, forceAsk, markQuestion } from '../../../utils/storage/asks.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import { clientNow } from '../client-now.ts';
import type { Context } from '../context.ts';
import { messageNames, newestFromClient } from '../judge-message.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { tabId } from '../page-view-schema.ts';
import { id } from './clients.ts';

const shortText = pipe(string(), minLength(1), maxLength(2_000));

/** S5: what the user did with a question, and what the client answered. */
export function askCalls(
  context: Context,
): Handlers<Pick<FromOurPages, 'asks.mark' | 'asks.answer' | 'asks.force'>> {
  const { database, tabs } = context;
  return {
    'asks.mark': {
      args: strictObject({
        tab: optional(tabId),
        family: picklist(FAMILIES),
        question: shortText,
        what: picklist(['inserted', 'asked', 'declined']),
      }),
      run: async ({ tab, family, question, what }, caller) => {
        const { names, begun } = await askOfTab(context, tabOf(tab, caller));
        const mark = { family, text: question, what, at: begun.createdAt };
        await database.use((db) => markQuestion(db, begun, names, mark));
        announce('asks');
        return null;
      },
    },
    'asks.answer': {
      args: strictObject({ ask: id, answer: pipe(string(), maxLength(10_000)) }),
      run: async ({ ask, answer }) => {
        await database.use((db) => answerAsk(db, ask, answer, Date.now()));
        announce('asks');
        return null;
      },
    },
    'asks.force': {
      args: strictObject({ tab: optional(tabId), forced: nullable(picklist(['on', 'off'])) }),
      run: async ({ tab: named, forced }, caller) => {
        const tab = tabOf(named, caller);
        const { page, message, names } = await messageOfTab(context, tab);
        await tabs.change(tab, (state) => ({
          ...(state ?? page.state),
          forced: forced && { message: message, word: forced },
        }));
        await database.use((db) => forceAsk(db, page.account, names, forced, Date.now()));
        announce('page', 'asks');
        return null;
      },
    },
  };
}

/** The message of a tab that is judged. @throws CallError `not-found` where the page shows no text of the client's */
async function messageOfTab(context: Context, tab: number) {
  const { page, client, person } = await clientPage(context, tab);
  const shown = newestFromClient(page, person);
  const names = shown ? messageNames(page, shown) : [];
  const [message] = names;
  if (message === undefined) throw new CallError('not-found');
  return { page, client, person, names, message };
}

/** The record of what is asked in a tab, as it would begin now. */
async function askOfTab(context: Context, tab: number): Promise<{ names: string[]; begun: AskRecord }> {
  const { page, client, person, names, message } = await messageOfTab(context, tab);
  const { judgement, forced } = await clientNow(context, page, client);
  if (!judgement) throw new CallError('not-found');
  const now = Date.now();
  return {
    names,
    begun: {
      id: newId(now),
      account: page.account,
      person: person.id,
      thread: page.view.thread?.id ?? null,
      message,
      quote: judgement.ask?.quote ?? '',
      kind: judgement.deciding,
      mode: judgement.mode,
      questions: [],
      answer: null,
      forced,
      createdAt: now,
      updatedAt: now,
      source: 'page',
    },
  };
}
