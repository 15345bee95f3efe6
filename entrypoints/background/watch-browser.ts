import { browser } from 'wxt/browser';
import { callPage } from '../../utils/messaging/call.ts';
import { announce } from '../../utils/messaging/changes.ts';
import type { ToPages } from '../../utils/messaging/protocol.ts';
import type { Context } from './context.ts';
import { openSidePanel } from './side-panel.ts';
import { GMAIL, grantedOrigins, registerSites, startInOpenTabs } from './sites.ts';
import { welcome } from './welcome.ts';

/** Listens to the browser itself. Called in the first tick: an event that finds no listener is lost. */
export function watchBrowser({ tabs, rewordings }: Context): void {
  browser.action.onClicked.addListener(openSidePanel);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-sidebar' && tab?.id !== undefined) focusSidebar(tab.id);
  });
  browser.runtime.onInstalled.addListener((details) => start(() => welcome(details)));
  browser.permissions.onAdded.addListener(() => start(sitesChanged));
  browser.permissions.onRemoved.addListener(() => start(sitesChanged));
  browser.tabs.onRemoved.addListener((tab) => {
    rewordings.leave(tab);
    start(() => tabs.remove(tab));
  });
  start(() => beginOnce(tabs));
}

const BEGUN = 'begun';

/**
 * Content scripts end when the extension is updated or switched off, and the browser starts new ones only in pages
 * loaded later. No event tells that it was switched on again; but its session storage is empty then, as it is after
 * an installation, an update and a start of the browser.
 */
async function beginOnce(tabs: Context['tabs']): Promise<void> {
  const session = await browser.storage.session.get(BEGUN);
  if (session[BEGUN]) return;
  await registerSites();
  const reported = new Set((await tabs.all()).keys());
  await startInOpenTabs([GMAIL, ...(await grantedOrigins())], reported);
  await browser.storage.session.set({ [BEGUN]: true });
}

async function sitesChanged(): Promise<void> {
  await registerSites();
  announce('sites', 'page');
}

/** A page without a sidebar has nowhere to move the keyboard to. */
function focusSidebar(tab: number): void {
  start(() => callPage<ToPages>(tab)('frame.focus', { on: 'other' }));
}

/** Nobody waits for these: what fails is tried again at the next start. */
function start(job: () => Promise<unknown>): void {
  job().catch(() => undefined);
}
