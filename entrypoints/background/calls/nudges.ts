import { array, integer, nullable, optional, picklist, pipe, strictObject } from 'valibot';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { NUDGE_STATES, type Nudge } from '../../../utils/nudges/nudge.ts';
import { LONGEST_REASON } from '../../../utils/nudges/reason.ts';
import { done, letGo, snoozed, undone } from '../../../utils/nudges/transitions.ts';
import { addNudge, changeNudge, listNudges } from '../../../utils/storage/nudges.ts';
import type { Context } from '../context.ts';
import type { NudgeClock } from '../nudge-clock.ts';
import { hideNotice } from '../nudge-notice.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { tabId, text, time } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';

type NudgeCalls = Extract<keyof FromOurPages, `nudges.${string}`>;

/** Unix ms, whole. */
const moment = pipe(time, integer());

/**
 * X5: nudges. Each call that changes something answers when it is on the disk, and may be sent twice; the clock looks
 * again after it, which nobody waits for.
 */
export function nudgeCalls(
  context: Context,
  clock: Pick<NudgeClock, 'wake'>,
): Handlers<Pick<FromOurPages, NudgeCalls>> {
  const { database } = context;
  const told = async (written: Promise<void>): Promise<null> => {
    await written;
    announce('nudges');
    void clock.wake();
    return null;
  };
  const change = (nudge: string, transition: (nudge: Nudge) => Nudge): Promise<null> => {
    void hideNotice(nudge);
    return told(database.use((db) => changeNudge(db, nudge, transition)));
  };
  return {
    'nudges.list': {
      args: strictObject({ person: nullable(id), states: array(picklist(NUDGE_STATES)), limit }),
      run: (query) => {
        // A view that opens is a wake too: an alarm may be late, and the view is told when something was due.
        void clock.wake();
        return database.use((db) => listNudges(db, query));
      },
    },
    'nudges.add': {
      args: strictObject({
        id,
        tab: optional(tabId),
        person: id,
        reason: text(LONGEST_REASON),
        dueAt: moment,
      }),
      run: async ({ tab, ...given }, caller) => {
        const thread = await threadBeside(context, caller, tab, given.person);
        return told(database.use((db) => addNudge(db, { ...given, thread }, Date.now())));
      },
    },
    'nudges.done': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => done(nudge, Date.now())),
    },
    'nudges.letGo': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => letGo(nudge, Date.now())),
    },
    'nudges.snooze': {
      args: strictObject({ id, dueAt: moment }),
      run: ({ id, dueAt }) => change(id, (nudge) => snoozed(nudge, dueAt, Date.now())),
    },
    'nudges.undo': {
      args: strictObject({ id }),
      run: ({ id }) => change(id, (nudge) => undone(nudge, Date.now())),
    },
  };
}

/** The thread that is open beside the caller, if it is this client's: a nudge never opens somebody else's mail. */
async function threadBeside(
  context: Context,
  caller: Caller,
  named: number | undefined,
  person: string,
): Promise<Nudge['thread']> {
  try {
    const { page, person: shown } = await clientPage(context, tabOf(named, caller));
    return shown.id === person ? page.view.thread : null;
  } catch (error) {
    // From the full page, or from a page that shows no client, a nudge is set without a thread.
    if (error instanceof CallError && error.code === 'no-page') return null;
    throw error;
  }
}
