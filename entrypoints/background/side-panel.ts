import { type Browser, browser } from 'wxt/browser';

/** Firefox's own name for the browser's side panel; the types know Chrome's alone. */
type FirefoxSidebar = { readonly toggle: () => Promise<void> };

/** Opens the browser's own side panel. Nothing is awaited before: both browsers want the click itself. */
export function openSidePanel(tab: Browser.tabs.Tab): void {
  const { sidebarAction } = browser as typeof browser & { readonly sidebarAction?: FirefoxSidebar };
  if (sidebarAction) sidebarAction.toggle().catch(() => undefined);
  else if (tab.id !== undefined) browser.sidePanel.open({ tabId: tab.id }).catch(() => undefined);
}
