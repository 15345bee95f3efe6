import { array, integer, nullable, optional, picklist, pipe, strictObject } from 'valibot';
import { browser } from 'wxt/browser';
import { clientHash } from '../../../utils/clients/client-hash.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import type { WordsOf } from '../../../utils/nudges/context/known.ts';
import { NUDGE_STATES, type Nudge } from '../../../utils/nudges/nudge.ts';
import { LONGEST_REASON } from '../../../utils/nudges/reason.ts';
import { LONGEST_RULE, nextTime } from '../../../utils/nudges/repeats.ts';
import { wroteAgain } from '../../../utils/nudges/standing.ts';
import { letGo, snoozed } from '../../../utils/nudges/transitions.ts';
import { undoNudge } from '../../../utils/storage/awaited-answers.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { placeOf } from '../../../utils/storage/nudge-place.ts';
import { addNudge, changeNudge, listNudges, nudgeById } from '../../../utils/storage/nudges.ts';
import { settledNudges } from '../../../utils/storage/settled-nudges.ts';
import { todayOf } from '../../../utils/storage/today.ts';
import type { Context } from '../context.ts';
import { doNudge } from '../nudges/by-user.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { contextOf } from '../nudges/context-of.ts';
import { follow, touchClock } from '../nudges/follow.ts';
import { hideNotice } from '../nudges/notice.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { openNoticed } from '../open-thread.ts';
import { tabId, text, time } from '../page-view-schema.ts';
import { id, limit } from './clients.ts';
import { replyOfferCalls } from './reply-offers.ts';

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
    'nudges.settled': {
      args: strictObject({ person: id }),
      run: ({ person }) => database.use((db) => settledNudges(db, person, Date.now())),
    },
    'nudges.today': {
      args: strictObject({}),
      run: async () => {
        void clock.wake();
        const now = await touchClock(Date.now());
        // What was settled a moment ago is not shown, though the clock has not looked yet.
        await follow(database, now.now);
        return database.use((db) => todayOf(db, now));
      },
    },
    'nudges.context': {
      args: strictObject({ id }),
      run: ({ id }) => database.use((db) => contextOf(db, id, here())),
    },
    'nudges.add': {
      args: strictObject({
        id,
        tab: optional(tabId),
        person: id,
        reason: text(LONGEST_REASON),
        dueAt: moment,
        repeats: optional(text(LONGEST_RULE)),
      }),
      run: async ({ tab, repeats, ...given }, caller) => {
        const kind = repeats === undefined ? {} : await repeating(repeats, given.dueAt);
        const beside = await placeBeside(context, caller, tab, given.person);
        return told(database.use((db) => addNudge(db, { ...given, ...kind, ...beside }, Date.now())));
      },
    },
    'nudges.open': {
      args: strictObject({ id }),
      run: async ({ id }) => {
        const { url, hash } = await database.use((db) => leadsTo(db, id));
        await openNoticed(context.tabs, url, hash);
        return null;
      },
    },
    'nudges.done': {
      args: strictObject({ id }),
      run: ({ id }) => {
        void hideNotice(id);
        return told(doNudge(database, id, Date.now()));
      },
    },
    'nudges.letGo': {
      args: strictObject({ id, why: optional(text(LONGEST_REASON)) }),
      run: ({ id, why }) => change(id, (nudge) => letGo(nudge, Date.now(), why?.trim() || null)),
    },
    'nudges.snooze': {
      args: strictObject({ id, dueAt: moment }),
      run: ({ id, dueAt }) => change(id, (nudge) => snoozed(nudge, dueAt, Date.now())),
    },
    'nudges.undo': {
      args: strictObject({ id }),
      run: async ({ id }) => {
        void hideNotice(id);
        if (await database.use((db) => undoNudge(db, id, Date.now()))) announce('ledgers');
        return told(Promise.resolve());
      },
    },
    'nudges.wroteAgain': {
      args: strictObject({ id }),
      run: async ({ id }) => {
        const clockNow = await touchClock(Date.now());
        return change(id, (nudge) => wroteAgain(nudge, clockNow, clockNow.now));
      },
    },
    ...replyOfferCalls(context, clock),
  };
}

/** A nudge that repeats; one that has no time to come is none. @throws CallError `bad-arguments` */
async function repeating(repeats: string, dueAt: number): Promise<Pick<Nudge, 'kind' | 'repeats'>> {
  const clock = await touchClock(Date.now());
  if (nextTime(repeats, dueAt, dueAt, clock) === null) throw new CallError('bad-arguments');
  return { kind: 'repeating', repeats };
}

function here(): WordsOf {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { now: Date.now(), timeZone, locale: browser.i18n.getUILanguage() };
}

/** Where a nudge is continued, and where its client's own page is. @throws CallError `not-found` */
async function leadsTo(
  db: Database,
  id: string,
): Promise<{ readonly url: string | null; readonly hash: string }> {
  const nudge = await nudgeById(db, id);
  if (!nudge) throw new CallError('not-found');
  return { url: await placeOf(db, nudge), hash: clientHash(nudge.person, nudge.address) };
}

/**
 * The thread or the record that is open beside the caller, if it is this client's: a nudge never opens somebody else's
 * mail.
 */
async function placeBeside(
  context: Context,
  caller: Caller,
  named: number | undefined,
  person: string,
): Promise<Pick<Nudge, 'thread' | 'record'>> {
  try {
    const { page, person: shown } = await clientPage(context, tabOf(named, caller));
    const { thread, record } = page.view;
    if (shown.id !== person) return { thread: null };
    // The address of a list leads to nobody in particular.
    if (!record || record.line === 'unlinked') return { thread };
    return { thread, record: { name: record.name, url: record.url } };
  } catch (error) {
    // From the full page, or from a page that shows no client, a nudge is set beside nothing.
    if (error instanceof CallError && error.code === 'no-page') return { thread: null };
    throw error;
  }
}
