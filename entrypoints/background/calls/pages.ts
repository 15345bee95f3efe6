import { literal, maxLength, nullable, picklist, pipe, strictObject, string, variant } from 'valibot';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromPages } from '../../../utils/messaging/protocol.ts';
import type { Caller, Handlers } from '../../../utils/messaging/serve.ts';
import { readSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { openPage, recordPage } from '../open-page.ts';
import { pageView } from '../page-view-schema.ts';
import { freshState, nextState, type TabState } from '../tab-states.ts';
import { trimView } from '../trim-view.ts';

/** The calls of content scripts: they pass in what a page shows and learn nothing about any client. */
export function pageCalls({ tabs, database, carried }: Context): Handlers<FromPages> {
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
        await tabs.change(tab, (last) => nextState(last ?? opener, originOf(caller)));
        announce('page');
        const { side, width, folded } = await readSettings();
        return { place: { side, width, folded }, carried: await carried.take(tab, caller.opener) };
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
        const state = await tabs.change(tab, (before) => shows(before, originOf(caller), view));
        // Before the recording, which may wait for the disk: the sidebar need not.
        announce('page');
        const changed = view !== null && (await record(database, state, view));
        // Only now: a report whose recording failed is recorded when the page repeats it.
        last.report = report;
        if (changed) announce('persons', 'moments');
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
  return { ...known, view: view && trimView(view), before: answered, theme: view?.theme ?? known.theme };
}

async function record(database: Context['database'], state: TabState, view: PageView): Promise<boolean> {
  const page = await openPage(state, view);
  if (page.found.found !== 'client') return false;
  return (await recordPage(database, page, page.found.address)).changed;
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
