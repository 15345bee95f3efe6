import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/clients/day.ts';
import { NO_DAY } from '../../utils/ledgers/entry.ts';
import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import type { WishEntry } from '../../utils/ledgers/wish.ts';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { legacyId, type SampleThread, sampleInbox } from '../playground/inbox.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { openThread, reads, sidebarOf, startWorld, textOf, type World } from './world.ts';

/*
 * D7, D1, as a rep tells it:
 * 1. Nora promises the floor plan and wishes for Polish labels in passing. One key keeps the one, then the other, and
 *    another key takes it back.
 * 2. Both are open: one line near the bottom says so and unfolds.
 * 3. Her next mail brings the plan. The sidebar thinks the promise kept, and I say whether it is.
 * 4. Weeks later the promise is overdue: beside her next mail it stands first. One key settles it, one takes that back.
 * 5. Then her wish stands first, in her words. A light opener goes into the draft, and the wish is granted.
 * 6. I write down a promise of mine and a wish I overheard, without a mail.
 */

const DAY = 86_400_000;
const NOW = Math.floor(Date.now() / 3_600_000) * 3_600_000;
const NORA = { name: 'Nora Quist', email: 'nora@quistlogistics.example' };
/** Far enough ahead not to press, and near enough to be named by day and month. */
const DUE = new Date(NOW + 25 * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
const PROMISE = `I'll send you the floor plan by ${DUE}`;
const WISH = 'I wish the labels came in Polish too, half of my night shift reads nothing else';

function fromNora(subject: string, letters: readonly (readonly [ago: number, text: string])[]): SampleThread {
  const me = sampleInbox(NOW).account;
  const messages = letters.map(([ago, text], n) => {
    const at = NOW - ago * DAY;
    return { id: legacyId(at, n + subject.length), from: NORA, to: [me], cc: [], at, text };
  });
  return { id: messages[0]?.id ?? '', subject, label: null, unread: false, messages };
}
const FIRST = [1, `Hi Robin,\n\nthe northern site opens in May. ${PROMISE}.\n\n${WISH}.\n\nNora`] as const;
const SITE = fromNora('Northern site', [FIRST]);
const SITE_LATER = fromNora('Northern site', [
  FIRST,
  [0.1, 'Hi Robin,\n\nhere is the floor plan, as promised.\n\nNora'],
]);
const NEXT = fromNora('Opening day', [
  [0.05, 'Hi Robin,\n\ncould you send us a quote for the opening day by Friday?\n\nNora'],
]);

let threads: readonly SampleThread[] = [SITE, NEXT];
let web: LocalWeb;
let world: World;
let page: Page;
let own: Page;
let sidebar: Frame;

beforeAll(async () => {
  web = await startLocalWeb({
    'mail.google.com': (request, response) => {
      if (!request.url?.includes('/inbox.json')) return void handleGmail(request, response);
      const inbox = sampleInbox(NOW);
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ ...inbox, threads: [...threads, ...inbox.threads] }));
    },
  });
  world = await startWorld({ web });
  own = await world.openOwn('home.html');
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
});

/** Opens a thread in a fresh tab, so that the mailbox is read anew. */
async function open(subject: string): Promise<void> {
  await page?.close();
  page = await world.openGmail('#inbox');
  await openThread(page, subject);
  sidebar = await sidebarOf(page);
  await reads(sidebar, NORA.email);
}
/** Presses a key in the sidebar, from no card in particular. */
async function key(name: 'g' | 'p' | 'q' | 'u' | 'w' | 'y' | '+' | '-' | '5'): Promise<void> {
  await sidebar.locator('h1').click();
  await page.keyboard.press(name);
}
const rows = async (table: 'promises' | 'wishes') =>
  (await ask(own, 'data.read', { table, after: null, limit: 500 })).rows;
const promises = async () => (await rows('promises')) as PromiseEntry[];
const wishes = async () => (await rows('wishes')) as WishEntry[];
/** What the card of this mail's words proposes, top down. */
const said = () =>
  sidebar.$$eval('.card', (all) =>
    all
      .filter((card) => card.querySelector('h2')?.textContent === 'Said in this mail')
      .flatMap((card) => [...card.querySelectorAll('.words')].map((words) => words.textContent ?? '')),
  );
const startsWith = (title: string) =>
  sidebar.waitForFunction(
    (sought) => document.querySelector('.card > .card-head h2')?.textContent === sought,
    { timeout: 15_000 },
    title,
  );

/** Looks at the sidebar in both themes and at its narrowest. */
async function pictures(name: string): Promise<void> {
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

describe('1. a promise and a wish in passing', () => {
  it('are proposed in her own words, and nothing is kept yet', async () => {
    await open(SITE.subject);
    await reads(sidebar, 'Said in this mail');
    expect(await said()).toEqual([PROMISE, WISH]);
    expect([await promises(), await wishes()]).toEqual([[], []]);
    await sidebar.$eval('.entry-row', (line) => line.scrollIntoView({ block: 'center' }));
    await pictures('ledger-said');
  });

  it('are kept by one key, one after the other, with quote, day, person and mail', async () => {
    await key('+');
    await reads(sidebar, 'A promise, due');
    await expect.poll(said).toEqual([WISH]);
    await key('+');
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    await expect.poll(said).toEqual([]);
    const [promise] = await promises();
    const [wish] = await wishes();
    expect(promise).toMatchObject({
      by: 'client',
      state: 'open',
      evidence: { quote: PROMISE, by: NORA.email, thread: { subject: SITE.subject } },
    });
    expect(new Date(`${promise?.day}T12:00`).getDate()).toBe(Number.parseInt(DUE, 10));
    expect(wish).toMatchObject({ text: WISH, state: 'open', day: NO_DAY, evidence: { by: NORA.email } });
  });

  it('come back as proposals when that is undone', async () => {
    await key('u');
    await reads(sidebar, 'Said in this mail');
    expect(await said()).toEqual([WISH]);
    expect(await wishes()).toEqual([]);
    await key('-');
    await reads(sidebar, 'Not a wish');
    await expect.poll(said).toEqual([]);
    await key('u');
    await reads(sidebar, 'Said in this mail');
    await key('+');
    await expect.poll(async () => (await wishes()).map(({ state }) => state)).toEqual(['open']);
  });
});

describe('2. what is open', () => {
  it('is one line near the bottom, which unfolds by one key', async () => {
    await reads(sidebar, '1 open promise · 1 wish');
    await key('5');
    const shown = await reads(sidebar, 'More than kept');
    expect(shown.toLowerCase()).toContain('nora quist promised');
    expect(shown.toLowerCase()).toContain('nora quist once wished');
    await sidebar.$eval('.open-ledger', (line) => line.scrollIntoView());
    await pictures('ledger-open');
  });
});

describe('3. a later mail that brings it', () => {
  it('is said to show it kept, and one key agrees or takes that back', async () => {
    threads = [SITE_LATER, NEXT];
    await open(SITE.subject);
    const shown = await reads(sidebar, 'Kept, it seems');
    expect(shown).toContain('here is the floor plan, as promised');
    await key('+');
    await reads(sidebar, 'Kept, and before its day.');
    expect((await promises())[0]).toMatchObject({ state: 'early', settledOn: expect.any(String) });
    await key('u');
    await reads(sidebar, 'Kept, it seems');
    await key('-');
    await sidebar.waitForFunction(() => !/kept, it seems/iu.test(document.body.innerText));
    expect((await promises())[0]).toMatchObject({ state: 'open', settledOn: null });
  });
});

describe('4. weeks later', () => {
  it('an overdue promise stands first beside her next mail, and alone carries colour', async () => {
    const [promise] = await promises();
    if (!promise) throw new Error('the promise was kept');
    const day = dayOf(NOW - 9 * DAY, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const late = { ...promise, day, updatedAt: promise.updatedAt + 1 };
    expect(await ask(own, 'data.write', { table: 'promises', rows: [late] })).toMatchObject({ changed: 1 });
    await open(NEXT.subject);
    await startsWith('Nora Quist promised');
    expect(await reads(sidebar, '9 days late')).toContain(PROMISE);
    expect(await sidebar.$$eval('.card.sore, .card.due', (all) => all.length)).toBe(1);
    await pictures('ledger-overdue');
  });

  it('is settled by one key, and stands there again when that is undone', async () => {
    await key('y');
    await reads(sidebar, 'Kept.');
    await startsWith('Nora Quist once wished');
    expect((await promises())[0]).toMatchObject({ state: 'kept' });
    await key('u');
    await startsWith('Nora Quist promised');
    expect((await promises())[0]).toMatchObject({ state: 'open', settledOn: null });
    await key('y');
    await startsWith('Nora Quist once wished');
  });
});

describe('5. her wish', () => {
  it('stands first in her words, and opens the draft without pretending anything', async () => {
    expect(await textOf(sidebar)).toContain(WISH);
    await pictures('ledger-wish');
    await key('q');
    await reads(sidebar, 'A reply was opened');
    const draft = await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText);
    expect(draft).toContain(`Yesterday you wrote: “${WISH}”. I have been thinking about it since.`);
  });

  it('is granted with what it took and how she took it, and gone from sight', async () => {
    await key('g');
    await sidebar.waitForSelector('.entry-form select:focus');
    await page.keyboard.type('bought');
    await sidebar.locator('::-p-aria(Cost)').fill('12 euros');
    await pictures('ledger-grant');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Granted.');
    await startsWith('Asked');
    expect((await wishes())[0]).toMatchObject({
      state: 'granted',
      grant: { route: 'bought', effort: null, cost: '12 euros', reaction: 'unknown' },
    });
    expect(await textOf(sidebar)).not.toContain('1 wish');
  });
});

describe('6. what was said without a mail', () => {
  it('is typed: a promise of mine with its day in full, and a wish', async () => {
    await key('p');
    await sidebar.waitForSelector('.nudge-form input:focus');
    await page.keyboard.type('send the price list in 10 days');
    await reads(sidebar, 'in 10 days');
    await pictures('ledger-capture');
    await sidebar.locator('.nudge-form input').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A promise, due');
    await key('w');
    await sidebar.waitForSelector('.nudge-form input:focus');
    await page.keyboard.type('a window seat on the opening day');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A wish, kept for the day');
    expect((await promises()).filter(({ state }) => state === 'open')).toMatchObject([
      { by: 'us', text: 'send the price list', source: 'typed', evidence: null },
    ]);
    expect((await wishes()).filter(({ state }) => state === 'open')).toMatchObject([
      { text: 'a window seat on the opening day', source: 'typed' },
    ]);
    await reads(sidebar, '1 open promise');
  });

  it('names its keys on the sheet', async () => {
    await sidebar.locator('h1').click();
    await page.keyboard.press('?');
    const shown = await reads(sidebar, 'write down a promise');
    for (const words of ['a promise is kept', 'grant a wish', 'keep what was said']) {
      expect(shown).toContain(words);
    }
    await glance(page, 'ledger-keys');
  });
});
