import { maxLength, minLength, nullable, optional, picklist, pipe, strictObject, string } from 'valibot';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { forceAsk, keepAsk, unkeepAsk } from '../../../utils/storage/asks.ts';
import { keepForce } from '../../../utils/storage/forces.ts';
import type { Context } from '../context.ts';
import { forceOf } from '../force-of.ts';
import { askOfTab, prepareMark } from '../mark-question.ts';
import { tabOf } from '../open-page.ts';
import { tabId } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = 'asks.mark' | 'asks.keep' | 'asks.unkeep' | 'asks.force';

const shortText = pipe(string(), minLength(1), maxLength(2_000));

/** S5: what the user does with the ask of the mail that is open. */
export function askCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
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
    'asks.keep': {
      args: strictObject({ tab: optional(tabId) }),
      run: async ({ tab }, caller) => {
        const { names, begun } = await askOfTab(context, tabOf(tab, caller));
        if (begun.kind === 'none') throw new CallError('not-found');
        const kept = await database.use((db) => keepAsk(db, begun, names));
        announce('asks');
        return kept;
      },
    },
    'asks.unkeep': {
      args: strictObject({ ask: id }),
      run: async ({ ask }) => {
        await database.use((db) => unkeepAsk(db, ask));
        announce('asks');
        return null;
      },
    },
    'asks.force': {
      args: strictObject({ tab: optional(tabId), forced: nullable(picklist(['on', 'off'])) }),
      run: async ({ tab: named, forced }, caller) => {
        const tab = tabOf(named, caller);
        const { page, names, begun } = await askOfTab(context, tab);
        await tabs.change(tab, (state) => ({
          ...(state ?? page.state),
          forced: forced && { message: begun.message, word: forced },
        }));
        await database.use((db) => forceAsk(db, page.account, names, forced, begun.createdAt));
        await database.use((db) => keepForce(db, page.account, names, forceOf(begun, forced)));
        announce('page', 'asks', 'forces');
        return null;
      },
    },
  };
}
