import { browser } from 'wxt/browser';
import type { Context } from './context.ts';
import { originOfUrl } from './sites.ts';

/** Opens a thread by its address: in the tab that shows its site already, else in a tab of its own. */
export async function openThread(tabs: Context['tabs'], url: string): Promise<void> {
  const tab = await tabOfSite(tabs, url);
  if (tab === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tab, { url, active: true });
}

/**
 * Opens where a nudge is continued: its thread or its record, or the full page where it has neither. An address that
 * came in with a file may be anything; only one of the web is opened.
 * @param hash the part of the full page, where that is what opens
 */
export async function openNoticed(tabs: Context['tabs'], url: string | null, hash = ''): Promise<void> {
  if (url !== null && /^https?:\/\//.test(url)) await openThread(tabs, url);
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/')}home.html${hash}` });
}

/** A tab that shows the site already, unless one is writing there: going elsewhere could cost the draft. */
async function tabOfSite(tabs: Context['tabs'], url: string): Promise<number | null> {
  const origin = originOfUrl(url);
  for (const [tab, state] of await tabs.all()) {
    if (state.origin !== origin || state.view?.compose) continue;
    const open = await browser.tabs.get(tab).catch(() => null);
    if (open?.url && originOfUrl(open.url) === origin) return tab;
  }
  return null;
}
