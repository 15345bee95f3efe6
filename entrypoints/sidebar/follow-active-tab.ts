import { browser } from 'wxt/browser';
import { announce } from '../../utils/messaging/changes.ts';

/**
 * Follows the active tab of this window, for the side panel. Every switch is announced as a change of the page.
 * @returns a function that gives the tab of the moment; empty until the browser has told
 */
export function followActiveTab(): () => { readonly tab?: number } {
  let active: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === active) return;
    active = tab?.id;
    announce('page');
  };
  void look();
  browser.tabs.onActivated.addListener(() => void look());
  return () => (active === undefined ? {} : { tab: active });
}
