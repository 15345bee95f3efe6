import { picklist, strictObject } from 'valibot';
import { keptWin } from '../../../utils/ledgers/wins/kept-win.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { addEntry, originsHeld } from '../../../utils/storage/ledgers.ts';
import { newId } from '../../../utils/storage/new-id.ts';
import { clientNow } from '../client-now.ts';
import type { Context } from '../context.ts';
import { newestFromClient } from '../judge-message.ts';
import { today } from '../ledgers/open-proposals.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { origin, tab, told } from './ledgers.ts';

/** S6: what the user says to a win. */
export function winCalls(context: Context): Handlers<Pick<FromOurPages, 'wins.answer'>> {
  return {
    'wins.answer': {
      args: strictObject({ tab, origin, how: picklist(['done', 'not-this']) }),
      run: ({ tab, origin, how }, caller) => told(answerShown(context, tabOf(tab, caller), origin, how)),
    },
  };
}

async function answerShown(
  context: Context,
  tab: number,
  origin: string,
  how: 'done' | 'not-this',
): Promise<Changed> {
  const { page, client, person } = await clientPage(context, tab);
  const { win } = (await clientNow(context, page, client)).ledgers;
  const now = Date.now();
  const { account } = page;
  return context.database.use(async (db) => {
    if (win?.origin !== origin) {
      // Another window was faster; anything else is no win of this page.
      if ((await originsHeld(db, 'extras', account, [origin])).has(origin)) return { event: null };
      throw new CallError('not-found');
    }
    const at = newestFromClient(page, person)?.at ?? null;
    const entry = keptWin({ ...win, id: newId(now), account, person: person.id, at }, how, today(now), now);
    return addEntry(db, 'extras', entry, now);
  });
}
