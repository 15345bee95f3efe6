import type { Marionette } from './marionette.ts';

/** A notification as it stood on the screen. */
export interface ShownNotice {
  readonly title: string;
  readonly text: string;
}

/** What a Firefox without a desktop shows of notifications. */
export interface FirefoxNotices {
  /** Every one that was shown since the browser started, the first one first. */
  shown(): Promise<ShownNotice[]>;
  /** Clicks on the one that stands on the screen. @returns whether there was one */
  click(title: string): Promise<boolean>;
}

/** Notes every notification from now on: a machine without a desktop lets Firefox draw its own, each in a window. */
const NOTE = `
  const browser = Services.wm.getMostRecentWindow('navigator:browser');
  browser.noticesShown = [];
  Services.ww.registerNotification((opened, topic) => {
    if (topic !== 'domwindowopened') return;
    opened.addEventListener('load', () => {
      if (opened.document.documentElement.getAttribute('windowtype') !== 'alert:alert') return;
      const read = (id) => {
        const label = opened.document.getElementById(id);
        return label.getAttribute('value') ?? label.textContent;
      };
      browser.noticesShown.push({ title: read('alertTitleLabel'), text: read('alertTextLabel') });
    }, { once: true });
  });`;

const SHOWN = `return Services.wm.getMostRecentWindow('navigator:browser').noticesShown;`;

const CLICK = `
  const standing = [...Services.wm.getEnumerator('alert:alert')].find(({ document }) =>
    document.getElementById('alertTitleLabel').getAttribute('value') === arguments[0]);
  standing?.document.getElementById('alertBox').click();
  return standing !== undefined;`;

/** Begins to note; called before the extension is there, so that none is missed. */
export async function noteNotices(driver: Marionette): Promise<FirefoxNotices> {
  await driver.runInBrowser(NOTE);
  return {
    shown: () => driver.runInBrowser(SHOWN),
    click: (title) => driver.runInBrowser(CLICK, title),
  };
}
