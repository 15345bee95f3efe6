import { literal, maxLength, nullable, picklist, pipe, strictObject, string, variant } from 'valibot';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { notePageHealth, pageHealth } from '../../../utils/settings/page-health.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import { keepTaughtPage, readTaughtPages, taughtShape } from '../../../utils/settings/taught-pages.ts';
import type { Context } from '../context.ts';
import { hearPage } from '../nudges/arrivals.ts';
import type { NudgeClock } from '../nudges/clock.ts';
import { followContactWith } from '../nudges/follow.ts';
import { openPage, recordPage } from '../open-page.ts';
import { pageView } from '../page-view-schema.ts';
import { addReaderIn, startAnyIn, startMailIn } from '../sites.ts';
import { freshState, nextState, type TabState } from '../tab-states.ts';
import { showTodayAtButton } from '../toolbar-button.ts';
import { trimView } from '../trim-view.ts';

/** A mail that was sent stays in sight for so long beside a list. */
const IN_SIGHT_MS = 10 * 60_000;

/** The calls of content scripts: they pass in what a page shows and learn nothing about any client. */
export function pageCalls(context: Context, clock: Pick<NudgeClock, 'wake'>): Handlers<FromPages> {
  const { tabs, carried } = context;
  /**
   * What each tab last reported, so that a page that repeats itself while one types costs no write. Each start has a
   * memory of its own: a report that is still being recorded when a page starts anew must not pass for one of it.
   */
  const reported = new Map<number, { report?: string }>();
  const reportedOf = (tab: number) => {
    const last = reported.get(tab) ?? {};
    reported.set(tab, last);
    return last;
  };

  return {
    'page.start': {
      args: strictObject({}),
      run: async (_, caller) => {
        const tab = pageTab(caller);
        reported.set(tab, {});
        const opener = caller.opener === null ? null : await tabs.get(caller.opener);
        const { view } = await tabs.change(tab, (last) => {
          const next = nextState(last ?? opener, originOf(caller));
          return { ...next, view: justSent(next.before, Date.now()) };
        });
        announce('page');
        const { side, width, folded } = await readSettings();
        const draft = await carried.take(tab, caller.opener);
        return { place: { side, width, folded }, carried: draft, sent: view !== null };
      },
    },
    'page.isMail': {
      args: strictObject({}),
      run: async (_, caller) => {
        await startMailIn(pageTab(caller));
        return null;
      },
    },
    'page.isUnknown': {
      args: strictObject({}),
      run: async (_, caller) => {
        await startAnyIn(pageTab(caller));
        return null;
      },
    },
    'page.needs': {
      args: strictObject({ reader: picklist(['people', 'mail']) }),
      run: async ({ reader }, caller) => {
        await addReaderIn(pageTab(caller), reader);
        return null;
      },
    },
    'page.taught': {
      args: strictObject({}),
      run: async (_, caller) => {
        const origin = originOf(caller);
        await tabs.change(pageTab(caller), (last) => ({ ...nextState(last, origin), unknown: true }));
        return (await readTaughtPages()).filter((page) => page.origin === origin);
      },
    },
    'page.teach': {
      args: taughtShape,
      run: async (shown, caller) => {
        await keepTaughtPage({ ...shown, origin: originOf(caller) });
        announce('sites');
        await startAnyIn(pageTab(caller));
        return null;
      },
    },
    'page.show': {
      args: strictObject({ view: nullable(pageView) }),
      run: async ({ view }, caller) => {
        const tab = pageTab(caller);
        // The words themselves are kept nowhere: who shows something of them asks the page.
        if (view?.compose) announce('draft');
        const report = JSON.stringify(view && withoutDraft(view));
        const last = reportedOf(tab);
        if (last.report === report) return null;
        // A worker that has just begun fetches both while it looks up what the tab showed before: the card needs them.
        if (view?.messages.length) {
          void context.reader.networks();
          void context.database.health(false);
        }
        const state = await tabs.change(tab, (before) => shows(before, originOf(caller), view));
        // From its first view on, the sidebar stands in the page.
        if (view) void showTodayAtButton(tab);
        // Before the recording, which may wait for the disk: the sidebar need not.
        announce('page');
        const changed = view !== null && (await record(context, clock, state, view));
        // Only now: a report whose recording failed is recorded when the page repeats it.
        last.report = report;
        if (changed) announce('persons', 'moments');
        return null;
      },
    },
    'page.health': {
      args: strictObject({ health: pageHealth }),
      run: async ({ health }, caller) => {
        pageTab(caller);
        if (await notePageHealth(health, Date.now())) announce('checks');
        return null;
      },
    },
    'draft.keep': {
      args: strictObject({ text: pipe(string(), maxLength(20_000)) }),
      run: async ({ text }, caller) => {
        await carried.keep(pageTab(caller), text);
        return null;
      },
    },
    'draft.drop': { args: strictObject({}), run: (_, caller) => carried.drop(pageTab(caller)) },
    'draft.landed': {
      args: strictObject({ result: insertResult }),
      run: ({ result }) => {
        carried.landed(result);
        return null;
      },
    },
  };
}

/** The run-time check of `InsertResult`. */
const insertResult = variant('done', [
  strictObject({ done: picklist(['inserted', 'opened-reply']) }),
  strictObject({ done: literal('failed'), reason: picklist(['no-compose', 'not-verified']) }),
]);

function shows(before: TabState | null, origin: string, view: PageView | null): TabState {
  const known = before?.origin === origin ? before : freshState(origin);
  // A mail that is open takes the place of the one before; a reply keeps it, for that is what it answers.
  const answered = view?.messages.length ? null : known.before;
  const shown = view ? trimView(view) : justSent(known.before, Date.now());
  return { ...known, view: shown, before: answered, theme: view?.theme ?? known.theme };
}

/**
 * X5: where sending ends the page, the mail that was sent stays in sight beside the list behind it, for a while, until
 * something else is opened: there its answer can be waited for.
 */
function justSent(before: PageView | null, now: number): PageView | null {
  return before?.sentAt !== undefined && now - before.sentAt < IN_SIGHT_MS ? before : null;
}

/** Keeps what the page shows, and lets the nudges hear it. @returns whether anything was kept */
async function record(
  context: Context,
  clock: Pick<NudgeClock, 'wake'>,
  state: TabState,
  view: PageView,
): Promise<boolean> {
  const { database } = context;
  const page = await openPage(database, state, view);
  const recorded =
    page.found.found === 'client' ? await recordPage(database, page, page.found.address) : null;
  // Also where nothing was kept: a worker may have died between the keeping and the hearing.
  await hearPage(context, page, clock);
  if (!recorded?.changed) return false;
  await followContactWith(database, recorded.met, Date.now());
  void clock.wake();
  return true;
}

function pageTab(caller: Caller): number {
  if (caller.tab === null) throw new CallError('not-allowed');
  return caller.tab;
}

function originOf(caller: Caller): string {
  return URL.parse(caller.url)?.origin ?? '';
}

function withoutDraft(view: PageView): PageView {
  return { ...view, compose: view.compose && { ...view.compose, draft: '' } };
}
