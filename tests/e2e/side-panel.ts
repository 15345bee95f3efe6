import type { Browser, Page } from 'puppeteer-core';

/** The part of the browser's own interface that a page of the extension reaches. */
interface PanelBrowser {
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly sidePanel: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Opens the browser's own side panel, as a click on the icon does.
 * @param own one of the extension's pages in a tab of the window that gets the panel
 */
export async function openSidePanel(browser: Browser, own: Page): Promise<Page> {
  const known = new Set(browser.targets());
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: PanelBrowser };
    await chrome.sidePanel.open({ windowId: (await chrome.windows.getCurrent()).id });
  });
  const target = await browser.waitForTarget(
    (one) => !known.has(one) && one.type() === 'page' && one.url().endsWith('/sidebar.html'),
  );
  return target.asPage();
}
