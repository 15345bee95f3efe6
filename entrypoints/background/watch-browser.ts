import { browser } from 'wxt/browser';
import { callPage } from '../../utils/messaging/call.ts';
import { announce } from '../../utils/messaging/changes.ts';
import type { ToPages } from '../../utils/messaging/protocol.ts';
import type { Context } from './context.ts';
import { openSidePanel } from './side-panel.ts';
import { GMAIL, grantedOrigins, registerSites, startInOpenTabs } from './sites.ts';
import { welcome } from './welcome.ts';

/** Listens to the browser itself. Called in the first tick: an event that finds no listener is lost. */
export function watchBrowser({ tabs }: Context): void {
  browser.action.onClicked.addListener(openSidePanel);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'focus-sidebar' && tab?.id !== undefined) focusSidebar(tab.id);
  });
  browser.runtime.onInstalled.addListener((details) => {
    start(startEverywhere);
    start(() => welcome(details));
  });
  browser.runtime.onStartup.addListener(() => start(registerSites));
  browser.permissions.onAdded.addListener(() => start(sitesChanged));
  browser.permissions.onRemoved.addListener(() => start(sitesChanged));
  browser.tabs.onRemoved.addListener((tab) => start(() => tabs.remove(tab)));
}

/** Old content scripts end with the old version, and the browser starts new ones only in pages loaded later. */
async function startEverywhere(): Promise<void> {
  await registerSites();
  await startInOpenTabs([GMAIL, ...(await grantedOrigins())]);
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
