import { type Browser, browser } from 'wxt/browser';

/**
 * Opens the full page when Ovation has just been installed, where three sentences say what it is and nothing is asked.
 * An update opens nothing. The build for the browser tests stays quiet: a tab in front would take their focus.
 */
export async function welcome({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install' || import.meta.env.MODE === 'testing') return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}home.html` });
}
