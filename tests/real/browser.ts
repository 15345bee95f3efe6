import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browser/find-browsers.ts';
import type { RoundcubeServer } from './roundcube-server.ts';

declare global {
  /** Roundcube's own script, where a test runs in one of its pages. */
  var rcmail: {
    show_message(uid: number, safe: boolean, preview: boolean): void;
    command(name: string): void;
  };
}

/** Starts a headless Chromium without the extension, that calls nobody. */
export async function launchPlainChromium(): Promise<Browser> {
  return await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    defaultViewport: { width: 1400, height: 900 },
  });
}

/**
 * Opens a page in a context of its own and signs in: cookies know no ports, and a second server would end the session
 * of the first.
 * @param zone the user's time zone, which Roundcube asks the browser for; the machine's unless told
 */
export async function signIn(browser: Browser, server: RoundcubeServer, zone?: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  if (zone) await page.emulateTimezone(zone);
  return await signInOn(page, server);
}

/** Signs in on this page, unless the session is still good; resolves when the message list is there. */
export async function signInOn(page: Page, server: RoundcubeServer): Promise<Page> {
  // Roundcube asks before an unsaved draft is left.
  page.on('dialog', (dialog) => void dialog.accept());
  const inbox = `${server.url}?_task=mail&_mbox=INBOX`;
  const list = '#messagelist tbody tr';
  await page.goto(server.url);
  if ((await page.$('#rcmloginuser')) === null) await page.goto(inbox);
  else await fillIn(page, server);
  // Just after both were started Roundcube may have got no answer of its IMAP server: then it is asked once more.
  const isThere = await page.waitForSelector(list, { timeout: 8_000 }).catch(() => null);
  if (isThere) return page;
  await page.goto(inbox);
  if ((await page.$('#rcmloginuser')) !== null) await fillIn(page, server);
  await page.waitForSelector(list);
  return page;
}

/** Without keys and clicks: the page moves the cursor once by itself, and what is tried here is not its login. */
async function fillIn(page: Page, { user, password }: RoundcubeServer): Promise<void> {
  await page.waitForSelector('#rcmloginsubmit');
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      (name, word) => {
        const field = (css: string) => document.querySelector<HTMLInputElement>(css);
        const [who, secret] = [field('#rcmloginuser'), field('#rcmloginpwd')];
        if (!who || !secret) throw new Error('the login has no fields');
        who.value = name;
        secret.value = word;
        document.querySelector<HTMLElement>('#rcmloginsubmit')?.click();
      },
      user,
      password,
    ),
  ]);
}
