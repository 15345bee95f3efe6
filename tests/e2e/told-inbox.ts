import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { LedgerName, Ledgers } from '../../utils/ledgers/ledgers.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { legacyId, type SampleAddress, type SampleThread, sampleInbox } from '../playground/inbox.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance, isSeen } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import {
  giveKeyboard,
  openThread,
  reads,
  type StoryWorld,
  sidebarOf,
  startWorld,
  type World,
} from './world.ts';

export const DAY = 86_400_000;
/** The full hour in which the story runs, Unix ms: every mail's date is counted back from it. */
export const NOW = Math.floor(Date.now() / 3_600_000) * 3_600_000;
/** Whose mailbox it is. */
export const ME = sampleInbox(NOW).account;
/** A client who is not in the sample inbox, so that nothing is known of her but what a story tells. */
export const NORA = { name: 'Nora Quist', email: 'nora@quistlogistics.example' };

/** A letter: who wrote it, how many days ago, and what it says. */
export type Letter = readonly [by: SampleAddress, ago: number, text: string];

/** A thread of these letters, oldest first. Each goes to everybody else who writes in it, and to us. */
export function thread(subject: string, letters: readonly Letter[]): SampleThread {
  const all = [...new Set([...letters.map(([by]) => by), ME])];
  const salt = [...subject].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 0) % 65_536;
  const messages = letters.map(([by, ago, text], n) => {
    const at = NOW - ago * DAY;
    return { id: legacyId(at, salt + n), from: by, to: all.filter((one) => one !== by), cc: [], at, text };
  });
  return { id: messages[0]?.id ?? '', subject, label: null, unread: false, messages };
}

/** A Gmail whose mailbox a story tells as it goes on, seen beside our own page, in any browser. */
export interface ToldStory<Of extends Tab = Tab, Inside extends View = View> {
  readonly world: StoryWorld<Of>;
  /** One of our own pages: `ask(own, …)` makes our calls from it. */
  readonly own: Of;
  /** What stands in the mailbox from now on, before the sample threads. A tab reads it when it opens. */
  tell(threads: readonly SampleThread[]): void;
  /** Opens a thread in a fresh tab, so that the mailbox is read anew, and waits for the client's address. */
  open(subject: string, address?: string): Promise<{ readonly page: Of; readonly sidebar: Inside }>;
  /** Presses a key in the sidebar, from no card in particular. */
  key(name: KeyInput): Promise<void>;
  /** What is stored in one ledger. */
  rows<Name extends LedgerName>(ledger: Name): Promise<Ledgers[Name][]>;
  /** Looks at the sidebar in both themes and at its narrowest, where axe must find no fault: in Chromium alone. */
  pictures(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The same in Chromium, with all that its driver can do. */
export interface ToldInbox extends ToldStory<Page, Frame> {
  readonly world: World;
}

/** Starts a Chromium with the extension on a told mailbox; `own` is the path of our own page. */
export async function startToldInbox(
  threads: readonly SampleThread[],
  own = 'home.html',
): Promise<ToldInbox> {
  const mailbox = await toldMailbox(threads);
  const world = await startWorld({ web: mailbox.web });
  return { ...(await tellIn(world, mailbox, own)), world };
}

/** Starts the browser in which this run tells its stories on a told mailbox; `own` is the path of our own page. */
export async function startToldStory(
  threads: readonly SampleThread[],
  own = 'home.html',
): Promise<ToldStory> {
  const mailbox = await toldMailbox(threads);
  return tellIn(await startStoryWorld(mailbox.web), mailbox, own);
}

/** A mailbox whose threads change while its web stands. */
interface ToldMailbox extends Pick<ToldStory, 'tell'> {
  readonly web: LocalWeb;
}

async function toldMailbox(threads: readonly SampleThread[]): Promise<ToldMailbox> {
  let told = threads;
  const web = await toldWeb(() => told);
  return {
    web,
    tell: (next) => {
      told = next;
    },
  };
}

async function tellIn<Of extends Tab<Inside>, Inside extends View>(
  world: StoryWorld<Of>,
  { web, tell }: ToldMailbox,
  own: string,
): Promise<ToldStory<Of, Inside>> {
  const ownPage = await world.openOwn(own);
  let page: Of | undefined;
  let sidebar: Inside | undefined;
  const shown = (): { page: Of; sidebar: Inside } => {
    if (!page || !sidebar) throw new Error('The story has opened no thread yet.');
    return { page, sidebar };
  };
  return {
    world,
    own: ownPage,
    tell,
    async open(subject, address = NORA.email) {
      await page?.close();
      page = await world.openGmail('#inbox');
      await openThread(page, subject);
      sidebar = await sidebarOf(page);
      await reads(sidebar, address);
      return { page, sidebar };
    },
    async key(name) {
      await giveKeyboard(shown().sidebar);
      await shown().page.keyboard.press(name);
    },
    async rows<Name extends LedgerName>(table: Name) {
      return (await ask(ownPage, 'data.read', { table, after: null, limit: 500 })).rows as Ledgers[Name][];
    },
    pictures: (name) => pictures(shown(), ownPage, name),
    async close() {
      await world.close();
      await web.stop();
    },
  };
}

/** The web of the playground, whose mailbox is asked for at every reading. */
export function toldWeb(threads: () => readonly SampleThread[]): Promise<LocalWeb> {
  return startLocalWeb({
    'mail.google.com': (request, response) => {
      if (!request.url?.includes('/inbox.json')) return void handleGmail(request, response);
      const inbox = sampleInbox(NOW);
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ ...inbox, threads: [...threads(), ...inbox.threads] }));
    },
  });
}

/** Looks at a sidebar in both themes and at its narrowest, where axe must find no fault. @param own one of our own pages */
export async function pictures(
  { page, sidebar }: { page: Tab; sidebar: View },
  own: Tab,
  name: string,
): Promise<void> {
  if (!isSeen(page)) return;
  await glance(page, name);
  await ask(own, 'settings.set', { settings: { theme: 'dark', width: 320 } });
  await sidebar.waitForFunction(
    () => document.documentElement.dataset.theme === 'dark' && innerWidth === 320,
  );
  await glance(page, `${name}-dark-320`);
  expect(await axeFaults(sidebar)).toEqual([]);
  await ask(own, 'settings.set', { settings: { theme: 'page', width: 360 } });
  await sidebar.waitForFunction(() => innerWidth === 360);
  expect(await axeFaults(sidebar)).toEqual([]);
}

/** The titles of the sidebar's cards, top down. */
export function cards(sidebar: View): Promise<string[]> {
  return sidebar.$$eval('.card > .card-head h2', (titles) => titles.map((title) => title.textContent ?? ''));
}

/** Waits until the card of this title stands first. */
export async function startsWith(sidebar: View, title: string): Promise<void> {
  try {
    await sidebar.waitForFunction(
      (sought) => document.querySelector('.card > .card-head h2')?.textContent === sought,
      { timeout: 15_000 },
      title,
    );
  } catch {
    throw new Error(`"${title}" never stood first, but: ${(await cards(sidebar)).join(' | ')}`);
  }
}

/** Looks at our own page in the light and, in the dark, at its narrowest, where axe must find no fault and nothing may be wider. */
export async function ownPictures(own: Tab, name: string): Promise<void> {
  if (!isSeen(own)) return;
  await own.bringToFront();
  await glance(own, name);
  expect(await axeFaults(own)).toEqual([]);
  await ask(own, 'settings.set', { settings: { theme: 'dark' } });
  await own.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await own.setViewport({ width: 320, height: 860 });
  await glance(own, `${name}-dark-320`);
  expect(await axeFaults(own)).toEqual([]);
  expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await ask(own, 'settings.set', { settings: { theme: 'light' } });
  await own.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await own.setViewport({ width: 1280, height: 800 });
}
