import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../playground/seed.ts';
import { openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

let world: World;
let page: Page;
let own: Page;
let sidebar: Frame;

beforeAll(async () => {
  world = await startWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  // A page of our own that shows no view: it asks nothing by itself.
  own = await world.openOwn('manifest.json');
  await page.bringToFront();
});
afterAll(() => world.close());

/** What the browser itself shows of the nudges, and when it would wake the background for the next. */
const shown = () =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string> };
        alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
        notifications: { getAll(): Promise<Record<string, true>> };
      };
    };
    return {
      badge: await chrome.action.getBadgeText({}),
      notices: Object.keys(await chrome.notifications.getAll()),
      alarm: (await chrome.alarms.get('nudge-next'))?.scheduledTime ?? null,
    };
  });
const untilShown = (expected: unknown) =>
  expect.poll(shown, { timeout: 2 * MINUTE, interval: 200 }).toEqual(expected);

/** Sets a nudge for Henrike. @returns its id */
async function setNudge(reason: string, dueAt: number): Promise<string> {
  const [client] = await ask(own, 'client.list', { search: HENRIKE, limit: 1 });
  const id = crypto.randomUUID();
  await ask(own, 'nudges.add', { id, person: client?.person.id ?? '', reason, dueAt });
  return id;
}

async function nudgeOf(id: string) {
  const states = ['waiting', 'due', 'done', 'let-go'] as const;
  const all = await ask(own, 'nudges.list', { person: null, states: [...states], limit: 50 });
  return all.find((one) => one.id === id);
}

describe('a nudge whose moment comes (X5)', { timeout: 5 * MINUTE }, () => {
  let id: string;

  it('waits for its alarm, then shows one notification and counts on the button', async () => {
    const dueAt = Date.now() + MINUTE + 5_000;
    id = await setNudge('Ask Henrike about the room', dueAt);
    await untilShown({ badge: '', notices: [], alarm: dueAt });
    await untilShown({ badge: '1', notices: [expect.stringContaining(id)], alarm: null });
    expect(await nudgeOf(id)).toMatchObject({ state: 'due', dueAt });
    expect(await reads(sidebar, 'Come back to this')).toContain('Ask Henrike about the room');
  });

  it('is put off in the sidebar: notification and count go, and the alarm moves', async () => {
    await press(sidebar, 'Later');
    // Its number key stands before the words.
    await sidebar.locator('::-p-xpath(//button[contains(., "Tomorrow")])').click();
    await reads(sidebar, 'Comes back');
    const moved = await nudgeOf(id);
    expect(moved).toMatchObject({ state: 'waiting', noticedAt: null });
    expect(moved?.dueAt).toBeGreaterThan(Date.now());
    expect(moved?.dueAt).toBeLessThan(Date.now() + 48 * HOUR);
    await untilShown({ badge: '', notices: [], alarm: moved?.dueAt });
  });

  it('is done in the sidebar: notification and count go, and the one put off keeps its alarm', async () => {
    const { alarm } = await shown();
    const due = await setNudge('Send her the agenda', Date.now());
    await untilShown({ badge: '1', notices: [expect.stringContaining(due)], alarm });
    expect(await reads(sidebar, 'Come back to this')).toContain('Send her the agenda');
    await press(sidebar, 'Done');
    await untilShown({ badge: '', notices: [], alarm });
    expect(await nudgeOf(due)).toMatchObject({ state: 'done' });
    expect(await nudgeOf(id)).toMatchObject({ state: 'waiting' });
  });
});
