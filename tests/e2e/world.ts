import type { Browser, Page } from 'puppeteer-core';
import type { Background } from '../browser/background.ts';
import { chromiumBackground } from '../browser/chromium-background.ts';
import { heldByChromium } from '../browser/chromium-held.ts';
import { chromiumWishes } from '../browser/chromium-wishes.ts';
import { downloadsInto } from '../browser/downloads.ts';
import type { Held } from '../browser/held.ts';
import { type LaunchOptions, launchChromium } from '../browser/launch.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { UserWishes } from '../browser/user-wishes.ts';
import type { Tab, View } from '../browser/view.ts';
import { handleGmail } from '../playground/gmail/server.ts';

/** A browser with Ovation in it, whichever it is, and the only web it can reach. */
export interface StoryWorld<Of extends Tab = Tab> {
  readonly web: LocalWeb;
  /** A tab on any page. */
  open(url: string): Promise<Of>;
  /** A tab on the playground: `openGmail('#inbox')`, `openGmail('?hl=ja#inbox')`. */
  openGmail(path: string): Promise<Of>;
  /** One of our own pages in a tab: `openOwn('home.html#data')`. */
  openOwn(path: string): Promise<Of>;
  /** Waits for a tab, or in Chromium a panel of the browser's, that Ovation itself opened: its address holds this. */
  opened(part: string): Promise<Of>;
  /**
   * Lets it save files into `folder`. Call it before the click that saves.
   * @returns waits for the next file that is whole, and answers its path
   */
  saves(folder: string): Promise<() => Promise<string>>;
  readonly background: Background<Of>;
  readonly user: UserWishes;
  /** What went wrong on the pages that were opened, or in our script beside them, and nobody caught. */
  errors(): Promise<readonly string[]>;
  /** What a tab holds; it comes to the front. */
  held(tab: Of): Promise<Held>;
  close(): Promise<void>;
  /** As a crash or a power cut would end it: it gets no moment to write anything. */
  crash(): Promise<void>;
}

/** The same in Chromium, with all that its driver can do. */
export interface World extends StoryWorld<Page> {
  readonly browser: Browser;
}

const SECOND = 1000;
/** Where the playground's Gmail is for every browser. */
export const GMAIL = 'https://mail.google.com/mail/u/0/';

/** The web of the playground: Gmail and nothing else. */
export function playgroundWeb(): Promise<LocalWeb> {
  return startLocalWeb({ 'mail.google.com': (request, response) => void handleGmail(request, response) });
}

/** Starts a Chromium with the extension. With `profile` it is the same browser as last time. */
export async function startWorld(options: Partial<LaunchOptions> = {}): Promise<World> {
  const web = options.web ?? (await playgroundWeb());
  const browser = await launchChromium({ ...options, web });
  const errors: string[] = [];
  const open = async (url: string) => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url);
    return page;
  };
  return {
    web,
    browser,
    open,
    openGmail: (path) => open(`${GMAIL}${path}`),
    openOwn: async (path) => open(`${await extensionOrigin(browser)}/${path}`),
    opened: async (part) =>
      (await browser.waitForTarget((one) => one.type() === 'page' && one.url().includes(part))).asPage(),
    saves: (folder) => downloadsInto(browser, folder),
    background: chromiumBackground(browser),
    user: chromiumWishes(browser),
    errors: async () => errors,
    held: heldByChromium,
    async close() {
      await browser.close();
      if (!options.web) await web.stop();
    },
    async crash() {
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      browser.process()?.kill('SIGKILL');
      await gone;
    },
  };
}

/** `chrome-extension://…` without a slash at the end, told by the background. */
export async function extensionOrigin(browser: Browser): Promise<string> {
  const background = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
  return background.url().replace('/background.js', '');
}

/** The sidebar's frame on a page, once it shows something. */
export async function sidebarOf<Inside extends View>(
  page: Pick<Tab<Inside>, 'waitForFrame'>,
): Promise<Inside> {
  const frame = await page.waitForFrame((one) => one.url().endsWith('/sidebar.html'), {
    timeout: 20 * SECOND,
  });
  await frame.waitForSelector('#root > *', { timeout: 20 * SECOND });
  return frame;
}

/** Waits until the view reads `text` somewhere, large or small letters alike, and answers all it reads. */
export async function reads(view: Pick<View, 'evaluate' | 'waitForFunction'>, text: string): Promise<string> {
  try {
    await view.waitForFunction(
      (sought) => document.body.innerText.toLowerCase().includes(sought.toLowerCase()),
      { timeout: 15 * SECOND },
      text,
    );
  } catch {
    throw new Error(`The view never read "${text}". It reads:\n${await textOf(view)}`);
  }
  return textOf(view);
}

export function textOf(view: Pick<View, 'evaluate'>): Promise<string> {
  return view.evaluate(() => document.body.innerText);
}

/**
 * Presses the first button (or tab, or link) that reads `name` at its beginning. A busy Chromium says of a tab that has
 * just come to the front that our frame is covered, so that a click within half a second is refused; whoever sees that
 * nothing happened presses once more, and the log tells it.
 */
export async function press(view: Pick<View, 'locator' | 'evaluate'>, name: string): Promise<void> {
  const button = buttonOf(view, name);
  await view.evaluate(listenForClick);
  await button.click();
  if (await cameThrough(view)) return;
  console.warn(`"${name}" was pressed twice: the first click never came.`);
  await button.click();
}

/** The same where nothing is to happen: a click that is refused is not made a second time. */
export function pressOnce(view: Pick<View, 'locator'>, name: string): Promise<void> {
  return buttonOf(view, name).click();
}

function buttonOf(view: Pick<View, 'locator'>, name: string) {
  const starts = `starts-with(normalize-space(.), "${name}") or starts-with(@aria-label, "${name}")`;
  return view.locator(`::-p-xpath((//button | //a | //*[@role="tab"])[${starts}])`);
}

/** What a document keeps of whether a click reached it. */
type Listening = typeof globalThis & { clicked?: boolean };

function listenForClick(): void {
  const here = globalThis as Listening;
  here.clicked = false;
  const heard = () => {
    here.clicked = true;
  };
  document.addEventListener('click', heard, { once: true, capture: true });
}

/** Whether the click came within a second. A document that is gone, or a new one in its place, was left by it. */
async function cameThrough(view: Pick<View, 'evaluate'>): Promise<boolean> {
  const until = performance.now() + SECOND;
  while (performance.now() < until) {
    const lost = await view.evaluate(() => (globalThis as Listening).clicked === false).catch(() => false);
    if (!lost) return true;
  }
  return false;
}

/**
 * Gives the keyboard to the sidebar, to no card in particular. The click moves it into the frame by way of the browser; a
 * key that is faster goes to the page. A click that is refused (see `press`) is made once more.
 */
export async function giveKeyboard(sidebar: Pick<View, 'locator' | 'waitForFunction'>): Promise<void> {
  const hasIt = (timeout: number) => sidebar.waitForFunction(() => document.hasFocus(), { timeout });
  await sidebar.locator('h1').click();
  try {
    await hasIt(2 * SECOND);
  } catch {
    console.warn('The keyboard was given twice: the first click never came.');
    await sidebar.locator('h1').click();
    await hasIt(15 * SECOND);
  }
}

/**
 * Opens the thread with this subject from Gmail's list. Found and pressed in one go inside the page, because the list
 * may be built anew between a look and a click.
 */
export async function openThread(page: Pick<View, 'waitForFunction'>, subject: string): Promise<void> {
  await page.waitForFunction(
    (sought) => {
      const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')];
      const row = rows.find((one) =>
        [...one.querySelectorAll('span')].some((part) => part.textContent === sought),
      );
      row?.click();
      return row !== undefined;
    },
    {},
    subject,
  );
}
