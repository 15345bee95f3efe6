import { defineBackground } from 'wxt/utils/define-background';
import type { FromOurPages, FromPages } from '../../utils/messaging/protocol.ts';
import { contentScripts, type Handlers, ourPages, serve } from '../../utils/messaging/serve.ts';
import { keepDatabase } from '../../utils/storage/keeper.ts';
import { askCalls } from './calls/asks.ts';
import { clientCalls } from './calls/clients.ts';
import { dataCalls } from './calls/data.ts';
import { frameCalls } from './calls/frame.ts';
import { healthCalls } from './calls/health.ts';
import { nowCalls } from './calls/now.ts';
import { pageCalls } from './calls/pages.ts';
import { settingsCalls } from './calls/settings.ts';
import { siteCalls } from './calls/sites.ts';
import { timelineCalls } from './calls/timeline.ts';
import { keepCarriedDrafts } from './carried-drafts.ts';
import type { Context } from './context.ts';
import { keepTabStates } from './tab-states.ts';
import { watchBrowser } from './watch-browser.ts';

/** Calls whose handlers are still to come; each goes out of this list with its own line in `ourCalls`. */
type Missing = Extract<keyof FromOurPages, `notes.${string}` | `nudges.${string}`>;

/** The composition root. Every listener is set in this first tick, else the event that woke the worker is lost. */
export default defineBackground(() => {
  const context: Context = { database: keepDatabase(), tabs: keepTabStates(), carried: keepCarriedDrafts() };
  serve<FromPages>(contentScripts, pageCalls(context));
  serve<Omit<FromOurPages, Missing>>(ourPages, ourCalls(context));
  watchBrowser(context);
});

function ourCalls(context: Context): Handlers<Omit<FromOurPages, Missing>> {
  return {
    ...nowCalls(context),
    ...clientCalls(context),
    ...timelineCalls(context),
    ...askCalls(context),
    ...frameCalls(context),
    ...settingsCalls(context),
    ...siteCalls(),
    ...dataCalls(context),
    ...healthCalls(context),
  };
}
