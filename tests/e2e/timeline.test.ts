import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { bigLedger, lineOf } from '../playground/big-ledger.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { legacyId, type SampleInbox, sampleInbox } from '../playground/inbox.ts';
import { ask } from '../playground/seed.ts';
import { startStoryWorld } from './story-world.ts';
import { giveKeyboard, openThread, press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const LONG = 'Five hundred letters';
const HENRIKE = { name: 'Henrike Voss', email: 'h.voss@vossberg-logistik.example' };
const GIL = 'gil@marchettibakery.example';
const PERSONS = 3_000;
const MOMENTS = 4_000;
const LETTERS = 500;
const NOW = Math.floor(Date.now() / 3_600_000) * 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'ovation-timeline-'));
let web: LocalWeb;
let world: StoryWorld;
let own: Tab;
let page: Tab;
let sidebar: View;

/** The sample inbox, and one thread of many letters with one of its clients. */
function inbox(): SampleInbox {
  const ordinary = sampleInbox(NOW);
  const owner = ordinary.account;
  const client = { name: 'Gil Marchetti', email: GIL };
  const messages = Array.from({ length: LETTERS }, (_, n) => {
    const at = NOW - (LETTERS - n) * 3_600_000;
    const [from, to] = n % 2 === 1 ? [client, owner] : [owner, client];
    return { id: legacyId(at, n), from, to: [to], cc: [], at, text: `Letter ${n} of a long talk.` };
  });
  const id = messages[0]?.id ?? '';
  return {
    ...ordinary,
    threads: [{ id, subject: LONG, label: null, unread: false, messages }, ...ordinary.threads],
  };
}

beforeAll(async () => {
  const mailbox = JSON.stringify(inbox());
  web = await startLocalWeb({
    'mail.google.com': (request, response) => {
      if (request.url?.includes('/inbox.json')) {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(mailbox);
      } else void handleGmail(request, response);
    },
  });
  world = await startStoryWorld(web);
  const file = join(folder, 'big.json');
  writeFileSync(file, bigLedger(NOW, HENRIKE, { persons: PERSONS, moments: MOMENTS }));
  own = await world.openOwn('home.html#/data');
  const field = await own.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await own.waitForFunction(() => document.body.innerText.includes('The file is whole'), {
    timeout: 120_000,
  });
  await press(own, 'Take all of it in');
  await own.waitForFunction(() => document.body.innerText.includes('Done:'), { timeout: 240_000 });
  expect(await ask(own, 'data.count', {})).toMatchObject({ persons: PERSONS, moments: MOMENTS });
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE.email);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The numbers of the imported moments that are in the page, top down. */
const drawn = () =>
  sidebar.$$eval('.moment', (rows) =>
    rows.flatMap((row) => {
      const [, number] = /Line (\d+) of/.exec(row.textContent ?? '') ?? [];
      return number === undefined ? [] : [Number(number)];
    }),
  );

/** Waits until the keyboard is at the moment that reads `text`, and this one is in view. */
function untilHeld(text: string): Promise<unknown> {
  return sidebar.waitForFunction(
    (sought) => {
      const held = document.activeElement;
      const list = document.querySelector('.history-list')?.getBoundingClientRect();
      if (!held?.matches('.moment') || !held.textContent?.includes(sought) || !list) return false;
      const { top, bottom } = held.getBoundingClientRect();
      return top >= list.top - 1 && bottom <= list.bottom + 1;
    },
    { timeout: 60_000 },
    text,
  );
}

describe('a timeline of several thousand moments (X6)', () => {
  it('keeps the page small while it scrolls, and leaves none out', { timeout: 300_000 }, async () => {
    await press(sidebar, 'History');
    await sidebar.waitForSelector('.moment');
    const seen = new Set(await drawn());
    while (Math.max(...seen) < 230) {
      await sidebar.$eval('.history-list', (list) => list.scrollBy(0, list.clientHeight * 0.8));
      // Rows that were drawn ahead may fill the view already; then nothing new needs to come.
      await sidebar.waitForFunction(() => {
        const end = document.querySelector('.history-list')?.getBoundingClientRect().bottom ?? 0;
        const rows = [...document.querySelectorAll('.moment, .history-day')];
        const places = rows.map((row) => row.getBoundingClientRect());
        return places.some(({ top, bottom }) => top < end && bottom >= end - 1);
      });
      for (const number of await drawn()) seen.add(number);
      expect(await sidebar.$$eval('.history-list *', (all) => all.length)).toBeLessThan(1_000);
    }
    const all = Array.from({ length: 231 }, (_, n) => n);
    expect(all.filter((number) => !seen.has(number))).toEqual([]);
  });

  it('puts each moment under its own day', async () => {
    const rows = await sidebar.$$eval('.history-day, .moment', (all) =>
      all
        .map((row) => ({ row, top: row.getBoundingClientRect().top }))
        .sort((one, other) => one.top - other.top)
        .map(({ row }) => ({
          heading: row.getAttribute('title'),
          at: row.querySelector('time')?.dateTime ?? '',
        })),
    );
    const from = rows.findIndex(({ heading }) => heading !== null);
    const days: string[] = [];
    for (const { heading, at } of rows.slice(from)) {
      if (heading !== null) days.push(new Date(heading).toDateString());
      else expect(new Date(at).toDateString()).toBe(days.at(-1));
    }
    expect(days.length).toBeGreaterThan(1);
    expect(new Set(days).size).toBe(days.length);
  });

  it('leads to the very first moment and back to the newest with one key each', async () => {
    await giveKeyboard(sidebar);
    await page.keyboard.press('End');
    await untilHeld(lineOf(MOMENTS - 1));
    expect(await sidebar.$$eval('.history-list *', (all) => all.length)).toBeLessThan(1_000);
    await page.keyboard.press('k');
    await untilHeld(lineOf(MOMENTS - 2));
    await page.keyboard.press('Home');
    await untilHeld('two days of sales training');
    await page.keyboard.press('j');
    await untilHeld(lineOf(0));
  });

  it.each([
    ['From them', 'from-client', MOMENTS - 2],
    ['From you', 'from-us', MOMENTS - 1],
  ])('shows under “%s” theirs or ours alone, down to the first', async (filter, kind, first) => {
    await press(sidebar, filter);
    await sidebar.waitForFunction(
      (wanted) => {
        const rows = [...document.querySelectorAll('.moment')];
        return rows.length > 0 && rows.every((row) => row.classList.contains(wanted));
      },
      {},
      kind,
    );
    await giveKeyboard(sidebar);
    await page.keyboard.press('End');
    await untilHeld(lineOf(first));
    expect(await sidebar.$$eval('.moment', (rows) => [...new Set(rows.map((row) => row.className))])).toEqual(
      [`moment ${kind}`],
    );
  });
});

describe('a store of three thousand persons (X6, P1)', () => {
  it('records a thread of 500 letters once, and shows its client', async () => {
    const before = await ask(own, 'data.count', {});
    await page.evaluate(() => location.assign('#inbox'));
    await openThread(page, LONG);
    await reads(sidebar, GIL);
    await page.locator('.adx').click();
    const recorded = async () => (await ask(own, 'data.count', {})).moments - before.moments;
    await expect.poll(recorded, { timeout: 60_000 }).toBe(LETTERS);
    expect(await reads(sidebar, 'Gil Marchetti')).not.toContain(HENRIKE.email);
    const [gil] = await ask(own, 'client.list', { search: GIL, limit: 5 });
    const newest = await ask(own, 'timeline.get', {
      person: gil?.person.id ?? '',
      direction: 'all',
      before: null,
      limit: 500,
    });
    expect(new Set(newest.map(({ at }) => at)).size).toBe(LETTERS);
    expect(newest.map(({ at }) => at)).toEqual(newest.map(({ at }) => at).sort((a, b) => b - a));
  });

  it('shows on each thread its own client and nobody else’s history', async () => {
    for (const [subject, email] of [
      [TRAINING, HENRIKE.email],
      [LONG, GIL],
      [TRAINING, HENRIKE.email],
    ] as const) {
      await page.evaluate(() => location.assign('#inbox'));
      await openThread(page, subject);
      await reads(sidebar, email);
      const other = email === GIL ? HENRIKE.email : GIL;
      expect(await textOf(sidebar)).not.toContain(other);
      await press(sidebar, 'History');
      const line = email === GIL ? /Letter \d+ of a long talk/ : /Line \d+ of what passed/;
      await reads(sidebar, email === GIL ? 'of a long talk' : 'of what passed');
      expect(await textOf(sidebar)).toMatch(line);
      expect(await textOf(sidebar)).not.toMatch(email === GIL ? /of what passed/ : /of a long talk/);
    }
  });

  it('finds one of three thousand on the full page', async () => {
    await own.bringToFront();
    await own.evaluate(() => location.assign('#/clients'));
    await own.locator('input[type=search]').fill('client 2718');
    await own.waitForFunction(() => document.querySelectorAll('.clients li').length === 1);
    expect(await textOf(own)).toContain('client2718@house17.example');
  });
});
