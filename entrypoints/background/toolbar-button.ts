import { browser } from 'wxt/browser';

/** Ours, shown by the button of the extension; named so that the builder makes it no popup of every tab. */
const TODAY = 'today.html';

/**
 * Lets the button show today in this tab, because the sidebar stands in its page already (decision 0012). The browser
 * takes it back when the tab goes to another page, and the button opens the side panel again. Never rejects.
 */
export async function showTodayAtButton(tab: number): Promise<void> {
  try {
    await browser.action.setPopup({ tabId: tab, popup: TODAY });
  } catch {
    // The tab has gone meanwhile.
  }
}
