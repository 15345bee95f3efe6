import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { startUnattached, type Target, type Unattached } from '../browser/unattached.ts';
import { ask } from '../playground/seed.ts';
import { extensionOrigin, openThread, playgroundWeb, reads, sidebarOf } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DANA = 'dana.okafor@brightwaterkitchens.example';
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

let web: LocalWeb;
let browser: Unattached;
const profile = mkdtempSync(join(tmpdir(), 'ovation-lifetime-'));

const hasWorker = (targets: readonly Target[]) =>
  targets.some(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
const untilWorkerDies = () => browser.until('sleeping worker', (all) => !hasWorker(all), 2 * MINUTE);
const untilWorkerIsBack = (limit: number) => browser.until('worker that woke up', hasWorker, limit);

/** Looks with a debugger attached, and lets go again: while one is attached the worker does not sleep. */
async function look<Seen>(see: (attached: Browser) => Promise<Seen>): Promise<Seen> {
  const attached = await browser.attach();
  try {
    return await see(attached);
  } finally {
    await attached.disconnect();
  }
}

async function ownPage(attached: Browser): Promise<Page> {
  const page = await attached.newPage();
  await page.goto(`${await extensionOrigin(attached)}/home.html`);
  return page;
}

/** Sets a nudge for the client with this address. @returns its id */
async function setNudge(own: Page, search: string, dueAt: number): Promise<string> {
  const [client] = await ask(own, 'client.list', { search, limit: 1 });
  const id = crypto.randomUUID();
  await ask(own, 'nudges.add', { id, person: client?.person.id ?? '', reason: 'Call about the room', dueAt });
  return id;
}

/** Every nudge that has come due, as the table has it. */
const dueNudges = (own: Page) => ask(own, 'nudges.list', { person: null, states: ['due'], limit: 50 });

/** The ids of the notifications that stand on the screen. */
const notices = (own: Page) =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications: { getAll(): Promise<Record<string, true>> } };
    };
    return Object.keys(await chrome.notifications.getAll());
  });

async function threadUrl(attached: Browser, subject: string): Promise<string> {
  const page = await attached.newPage();
  await page.goto(INBOX);
  await openThread(page, subject);
  await page.waitForFunction(() => location.hash !== '#inbox');
  const url = page.url();
  await page.close();
  return url;
}

beforeAll(async () => {
  web = await playgroundWeb();
});
afterAll(async () => {
  await browser.crash();
  await web.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

describe('a background that dies and comes back (X3, X5)', { timeout: 4 * MINUTE }, () => {
  let nudge = '';
  let noticedAt: number | null = null;

  it('sleeps after half a minute and wakes for the next thread, and no moment is missing', async () => {
    browser = await startUnattached(web, profile, INBOX);
    await untilWorkerIsBack(MINUTE);
    const urls = await look(async (attached) => {
      return [
        await threadUrl(attached, 'Sales training for our account managers'),
        await threadUrl(attached, 'Showroom follow-ups'),
      ];
    });
    await browser.open(urls[0] ?? '');
    await untilWorkerDies();
    await browser.open(urls[1] ?? '');
    await untilWorkerIsBack(MINUTE);
    await look(async (attached) => {
      const pages = await attached.pages();
      for (const [index, address] of [HENRIKE, DANA].entries()) {
        const page = pages.find((one) => one.url() === urls[index]);
        if (!page) throw new Error('the tab is gone');
        await page.bringToFront();
        await reads(await sidebarOf(page), address);
      }
      const own = await ownPage(attached);
      for (const search of [HENRIKE, DANA]) {
        const [client] = await ask(own, 'client.list', { search, limit: 1 });
        const person = client?.person.id ?? '';
        const moments = await ask(own, 'timeline.get', { person, direction: 'all', before: null, limit: 50 });
        expect(moments.length).toBeGreaterThan(1);
        expect(new Set(moments.map(({ at }) => at)).size).toBe(moments.length);
      }
      nudge = await setNudge(own, HENRIKE, Date.now() + 70 * SECOND);
      await own.close();
    });
  });

  it('is woken by the alarm of a nudge, and notices it once', async () => {
    await untilWorkerDies();
    await untilWorkerIsBack(3 * MINUTE);
    await look(async (attached) => {
      const own = await ownPage(attached);
      await own.waitForFunction(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getBadgeText(of: object): Promise<string> } };
        };
        return (await chrome.action.getBadgeText({})) === '1';
      });
      const [due, ...others] = await dueNudges(own);
      expect(others).toEqual([]);
      expect(due).toMatchObject({ id: nudge, state: 'due' });
      expect(due?.noticedAt).toBeGreaterThanOrEqual(due?.dueAt ?? Number.POSITIVE_INFINITY);
      noticedAt = due?.noticedAt ?? null;
      expect((await notices(own)).filter((id) => id.includes(nudge))).toHaveLength(1);
      await own.close();
    });
  });

  it('shows a nudge once that was set just before the browser crashed', async () => {
    const missed = await look(async (attached) => {
      const own = await ownPage(attached);
      return setNudge(own, DANA, Date.now() + 3 * SECOND);
    });
    await browser.crash();
    browser = await startUnattached(web, profile, INBOX);
    await untilWorkerIsBack(MINUTE);
    await look(async (attached) => {
      const own = await ownPage(attached);
      await own.waitForFunction(
        async (id) => {
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: { id: string }[] }> } };
          };
          const args = { person: null, states: ['due'], limit: 50 };
          const { value } = await chrome.runtime.sendMessage({ call: 'nudges.list', args });
          return value.some((one) => one.id === id);
        },
        { timeout: 90 * SECOND, polling: 500 },
        missed,
      );
      const due = await dueNudges(own);
      expect(due.map(({ id }) => id).sort()).toEqual([nudge, missed].sort());
      expect(due.find(({ id }) => id === nudge)?.noticedAt).toBe(noticedAt);
      expect((await notices(own)).filter((id) => id.includes(missed))).toHaveLength(1);
    });
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
