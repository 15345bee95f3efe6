import { browser } from 'wxt/browser';

/** Firefox's own name for the browser's side panel; the types know Chrome's alone. */
type FirefoxSidebar = { readonly open: () => Promise<void> };

/**
 * What opens the browser's own side panel in this window. It is made beforehand, because both browsers want the click
 * itself: nothing may be awaited in it.
 */
export async function sidebarOpener(): Promise<() => Promise<void>> {
  const { sidebarAction } = browser as typeof browser & { readonly sidebarAction?: FirefoxSidebar };
  if (sidebarAction) return () => sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  return async () => {
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  };
}
