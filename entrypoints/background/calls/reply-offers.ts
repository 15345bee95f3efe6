import { integer, maxLength, optional, pipe, strictObject, string } from 'valibot';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { reasonToAsk } from '../../../utils/nudges/reason.ts';
import { stemOf } from '../../../utils/nudges/stem.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import { addNudge } from '../../../utils/storage/nudges.ts';
import { mayOffer, offerAgain, refuseOffer } from '../../../utils/storage/reply-offers.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { touchClock } from '../nudges/follow.ts';
import { type AskingMail, askingMail } from '../nudges/offer.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { tabId, time } from '../page-view-schema.ts';
import { id } from './clients.ts';

type Names = 'nudges.awaitAnswer' | 'nudges.refuseOffer' | 'nudges.offerAgain';

/** Longer is no name of a message. */
const LONGEST_NAME = 1_000;

/** X5: "remind me if no answer", for the mail of ours that is open. */
export function replyOfferCalls(
  context: Context,
  clock: Pick<NudgeClock, 'wake'>,
): Handlers<Pick<FromOurPages, Names>> {
  const { database } = context;
  return {
    'nudges.awaitAnswer': {
      args: strictObject({ id, tab: optional(tabId), dueAt: pipe(time, integer()) }),
      run: async ({ id, tab, dueAt }, caller) => {
        const { asking, person } = await askingHere(context, tab, caller);
        const about = { ...asking, account: person.account, person: person.id };
        // Taken in two windows, it is one.
        if (!(await database.use((db) => mayOffer(db, about)))) return null;
        const { at, question, thread } = asking;
        const wait = newWait({ since: at, stem: stemOf(thread.subject), question });
        const reason = reasonToAsk(question);
        const nudge = { id, person: person.id, kind: 'no-reply', reason, dueAt, thread, wait } as const;
        await database.use((db) => addNudge(db, nudge, Date.now()));
        announce('nudges');
        void clock.wake();
        return null;
      },
    },
    'nudges.refuseOffer': {
      args: strictObject({ tab: optional(tabId) }),
      run: async ({ tab }, caller) => {
        const { asking } = await askingHere(context, tab, caller);
        const offer = asking.names.at(-1);
        if (offer === undefined) throw new CallError('not-found');
        await database.use((db) => refuseOffer(db, offer));
        announce('nudges');
        return { offer };
      },
    },
    'nudges.offerAgain': {
      args: strictObject({ offer: pipe(string(), maxLength(LONGEST_NAME)) }),
      run: async ({ offer }) => {
        await database.use((db) => offerAgain(db, offer));
        announce('nudges');
        return null;
      },
    },
  };
}

/** @throws CallError `no-page` where no client's mail is open, `not-found` where ours does not ask anything */
async function askingHere(
  context: Context,
  tab: number | undefined,
  caller: Caller,
): Promise<{ readonly asking: AskingMail; readonly person: PersonRow }> {
  const { page, person } = await clientPage(context, tabOf(tab, caller));
  const now = Date.now();
  const asking = askingMail(page, person, await touchClock(now), now);
  if (!asking) throw new CallError('not-found');
  return { asking, person };
}
