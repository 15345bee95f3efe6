import type { Browser, CDPSession } from 'puppeteer-core';
import type { UserWishes } from './user-wishes.ts';

/** Tells Chromium's pages what their user wishes: those that are open. */
export function chromiumWishes(browser: Browser): UserWishes {
  /** The pages and the sidebar's frame, which is drawn by a process of its own and is told by itself. */
  const everyView = async (tell: (session: CDPSession) => Promise<void>) => {
    const targets = browser
      .targets()
      .filter((one) => one.url().endsWith('/sidebar.html') || one.type() === 'page');
    for (const target of targets) await tell(await target.createCDPSession());
  };
  return {
    wish: (name, value) =>
      everyView((session) => session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })),
    textSize: (standard) =>
      everyView((session) => session.send('Page.setFontSizes', { fontSizes: { standard } })),
  };
}
