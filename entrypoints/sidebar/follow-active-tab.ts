import { browser } from 'wxt/browser';
import { announce } from '../../utils/messaging/changes.ts';

/** The active tab of this window, as the side panel sees it. */
export interface ActiveTab {
  /** The tab of the moment; empty where the browser tells none. */
  readonly tab: () => { readonly tab?: number };
  /** Settles, and never fails, once the browser has told the first one: a view asked before would be about no tab. */
  readonly known: Promise<void>;
}

/**
 * Follows the active tab of this window, for the side panel. Every switch is announced as a change of the page, and so
 * is every page that this tab leaves or loads: a page without a content script reports nothing by itself.
 */
export function followActiveTab(): ActiveTab {
  let active: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === active) return;
    active = tab?.id;
    announce('page');
  };
  const lookAgain = () => void look().catch(() => undefined);
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (tab === active && status !== undefined) announce('page');
  });
  return {
    tab: () => (active === undefined ? {} : { tab: active }),
    known: look().catch(() => undefined),
  };
}
