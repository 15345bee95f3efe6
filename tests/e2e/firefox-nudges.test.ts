import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import { type FirefoxTabs, firefoxTabs } from '../browser/firefox-tabs.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { GMAIL, openThread, playgroundWeb, press, reads, sidebarOf } from './world.ts';

/*
 * X5 in Firefox, which keeps no alarm over a restart and lets the background die after half a minute:
 * 1. A nudge waits while the background sleeps; its alarm wakes it, and one notification says whom and why.
 * 2. A click on it opens the mail it is about.
 * 3. The browser is killed just before another is due, and starts after: that one is shown once, the first not again.
 * 4. The browser is killed at the very moment of a third: nothing is lost, and no later start tells of it again.
 * 5. Two more are settled beside the mail: one is put off, one is done, and what the browser shows goes with it.
 */
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TRAINING = 'Sales training for our account managers';
const HENRIKE = { name: 'Henrike Voss', email: 'h.voss@vossberg-logistik.example' };

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-nudges-'));
let web: LocalWeb;
let firefox: DrivenFirefox;
let tabs: FirefoxTabs;
let own: Tab;

/** Starts the browser, with a tab of our own in front that shows no view, and so asks the background for nothing. */
async function start(): Promise<void> {
  firefox = await startDrivenFirefox(web, profile, { drawsNotices: true });
  tabs = firefoxTabs(firefox.driver);
  own = await tabs.open(`${FIREFOX_ORIGIN}/manifest.json`);
}
beforeAll(async () => {
  web = await playgroundWeb();
  await start();
});
afterAll(async () => {
  await firefox?.crash();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Opens Henrike's mail in a tab behind our own. @returns the sidebar beside it */
async function openTraining(): Promise<View> {
  const gmail = await tabs.open(`${GMAIL}#inbox`);
  await openThread(gmail, TRAINING);
  const sidebar = await sidebarOf(gmail);
  await reads(sidebar, HENRIKE.email);
  await own.bringToFront();
  return sidebar;
}

/** Sets a nudge about her; where the sidebar asks for it, about the mail that is open beside it. */
async function setNudge(from: View, reason: string, dueAt: number): Promise<void> {
  const [client] = await ask(own, 'client.list', { search: HENRIKE.email, limit: 1 });
  await ask(from, 'nudges.add', {
    id: crypto.randomUUID(),
    person: client?.person.id ?? '',
    reason,
    dueAt,
  });
}

/** The tab in front. */
const inFront = () =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    };
    return (await chrome.tabs.query({ active: true })).map(({ url }) => url);
  });

/** What the browser shows and keeps of the nudges, read without asking the background: a question would wake it. */
const shown = () =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string> };
        alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
      };
    };
    const alarm = await chrome.alarms.get('nudge-next');
    return { badge: await chrome.action.getBadgeText({}), alarm: alarm?.scheduledTime ?? null };
  });
const untilShown = (expected: Awaited<ReturnType<typeof shown>>) =>
  expect.poll(shown, { timeout: 2 * MINUTE, interval: 200 }).toEqual(expected);

const told = async () => (await firefox.notices.shown()).map(({ text }) => text);
const untilTold = (expected: readonly string[]) =>
  expect.poll(told, { timeout: MINUTE, interval: 200 }).toEqual(expected);

/** When each nudge that is due was noticed, by its reason. */
async function noticed(): Promise<Record<string, number | null>> {
  const due = await ask(own, 'nudges.list', { person: null, states: ['due'], limit: 50 });
  return Object.fromEntries(due.map(({ reason, noticedAt }) => [reason, noticedAt]));
}

const ROOM = 'Ask Henrike about the room';
const AGENDA = 'Send her the agenda';
const NUMBERS = 'Bring the numbers of the north';
let roomAt: number | null | undefined;

describe('1. a nudge whose moment comes while the background sleeps, in Firefox (X5)', () => {
  it('wakes it by its alarm, is noticed once, and counts on the button', {
    timeout: 5 * MINUTE,
  }, async () => {
    const sidebar = await openTraining();
    const dueAt = Date.now() + MINUTE + 5 * SECOND;
    await setNudge(sidebar, ROOM, dueAt);
    await untilShown({ badge: '', alarm: dueAt });
    await expect.poll(firefox.sleeps, { timeout: MINUTE, interval: 500 }).toBe(true);
    expect(Date.now()).toBeLessThan(dueAt);
    expect(await told()).toEqual([]);
    // Nothing but the alarm can wake it now.
    await untilShown({ badge: '1', alarm: null });
    await untilTold([ROOM]);
    expect(await firefox.notices.shown()).toEqual([{ title: HENRIKE.name, text: ROOM }]);
    roomAt = (await noticed())[ROOM];
    expect(roomAt).toBeGreaterThanOrEqual(dueAt);
  });

  it('leads to its mail by a click', async () => {
    expect(await firefox.notices.click(HENRIKE.name)).toBe(true);
    await expect
      .poll(inFront, { timeout: MINUTE })
      .toEqual([expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#all\/[0-9a-f]{16}$/)]);
  });
});

describe('2. a Firefox that is killed around due times (X5)', { timeout: 5 * MINUTE }, () => {
  it('shows what came due while it was dead once, and nothing twice', async () => {
    const dueAt = Date.now() + 2 * SECOND;
    await setNudge(own, AGENDA, dueAt);
    await firefox.crash();
    await expect.poll(Date.now, { interval: 100, timeout: MINUTE }).toBeGreaterThan(dueAt);
    await start();
    await untilTold([AGENDA]);
    await untilShown({ badge: '2', alarm: null });
    const now = await noticed();
    expect(now).toEqual({ [ROOM]: roomAt, [AGENDA]: expect.any(Number) });
    expect(now[AGENDA]).toBeGreaterThanOrEqual(dueAt);
  });

  it('loses none that it was killed over, and tells of none again at the next start', async () => {
    await setNudge(own, NUMBERS, Date.now());
    await firefox.crash();
    await start();
    await untilShown({ badge: '3', alarm: null });
    await expect.poll(noticed, { timeout: MINUTE }).toEqual({
      [ROOM]: roomAt,
      [AGENDA]: expect.any(Number),
      [NUMBERS]: expect.any(Number),
    });
    const before = await noticed();
    await firefox.quit();
    await start();
    await untilShown({ badge: '3', alarm: null });
    expect(await noticed()).toEqual(before);
    expect(await told()).toEqual([]);
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});

describe('3. nudges that are settled in the sidebar, in Firefox (X5)', { timeout: 5 * MINUTE }, () => {
  const CALL = 'Call her about the bill';
  const THANKS = 'Thank her for the praise';
  const HOUR = 60 * MINUTE;
  let sidebar: View;
  let putOff: number | null;

  /** The ids of what the browser shows as notifications. */
  const notices = () =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { notifications: { getAll(): Promise<Record<string, unknown>> } };
      };
      return Object.keys(await chrome.notifications.getAll());
    });
  const nudgeOf = async (words: string) => {
    const states = ['waiting', 'due', 'done'] as const;
    const all = await ask(own, 'nudges.list', { person: null, states: [...states], limit: 50 });
    return all.find(({ reason }) => reason === words);
  };

  /** Lets one come due, which is shown beside the mail and by the browser. */
  async function comeDue(reason: string): Promise<void> {
    await setNudge(own, reason, Date.now());
    await expect.poll(async () => (await shown()).badge).toBe('1');
    const id = (await nudgeOf(reason))?.id ?? 'none';
    await expect.poll(notices).toEqual([expect.stringContaining(id)]);
    expect(await reads(sidebar, 'Come back to this')).toContain(reason);
  }

  it('begins with none that is due, beside their mail', async () => {
    for (const { id } of await ask(own, 'nudges.list', { person: null, states: ['due'], limit: 50 })) {
      await ask(own, 'nudges.done', { id });
    }
    await untilShown({ badge: '', alarm: null });
    sidebar = await openTraining();
  });

  it('one is put off: notification and number go, and the alarm moves', async () => {
    await comeDue(CALL);
    await press(sidebar, 'Later');
    // Its number key stands before the words.
    await sidebar.locator('::-p-xpath(//button[contains(., "Tomorrow")])').click();
    await reads(sidebar, 'Comes back');
    const moved = await nudgeOf(CALL);
    expect(moved).toMatchObject({ state: 'waiting', noticedAt: null });
    expect(moved?.dueAt).toBeGreaterThan(Date.now());
    expect(moved?.dueAt).toBeLessThan(Date.now() + 48 * HOUR);
    putOff = moved?.dueAt ?? null;
    await untilShown({ badge: '', alarm: putOff });
    expect(await notices()).toEqual([]);
  });

  it('one is done: notification and number go, and the one put off keeps its alarm', async () => {
    await comeDue(THANKS);
    await press(sidebar, 'Done');
    await untilShown({ badge: '', alarm: putOff });
    expect(await notices()).toEqual([]);
    expect(await nudgeOf(THANKS)).toMatchObject({ state: 'done' });
    expect(await nudgeOf(CALL)).toMatchObject({ state: 'waiting' });
  });
});
