import { maxLength, minLength, nullable, optional, picklist, pipe, strictObject, string } from 'valibot';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { answerAsk, forceAsk } from '../../../utils/storage/asks.ts';
import type { Context } from '../context.ts';
import { messageOfTab, prepareMark } from '../mark-question.ts';
import { tabOf } from '../open-page.ts';
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
        const mark = await prepareMark(context, tabOf(tab, caller), family, question, what);
        await mark();
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
