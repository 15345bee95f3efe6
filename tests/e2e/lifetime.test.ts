import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import { inside, type Target } from '../browser/one-target.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { eventually, startUnattached, type Unattached } from '../browser/unattached.ts';
import { ask } from '../playground/seed.ts';
import { playgroundWeb } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DANA = 'dana.okafor@brightwaterkitchens.example';
const SUBJECTS = {
  [HENRIKE]: 'Sales training for our account managers',
  [DANA]: 'Showroom follow-ups',
} as const;

/** A page of the extension's own origin, seen from outside. */
type Own = Pick<Page, 'evaluate'>;

let web: LocalWeb;
let browser: Unattached;
let profile: string;

beforeAll(async () => {
  web = await playgroundWeb();
});
afterAll(() => web.stop());
// Each try has a browser and a profile of its own: what one left behind cannot fail the next.
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'ovation-lifetime-'));
  browser = await startUnattached(web, profile, INBOX);
});
afterEach(async () => {
  await browser.crash();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const find = async (holds: (target: Target) => boolean) => (await browser.targets()).find(holds);
const worker = () => find(({ type, url }) => type === 'service_worker' && url.endsWith('/background.js'));
const untilWorkerSleeps = () => eventually('sleeping worker', 2 * MINUTE, async () => !(await worker()));
const untilWorkerIsAwake = (limit = MINUTE) => eventually('worker that is awake', limit, worker);

/** Opens the client's thread from Gmail's list and waits until the sidebar beside it names them. */
async function openThreadOf(client: keyof typeof SUBJECTS): Promise<void> {
  const gmail = () => find(({ url }) => url.startsWith('https://mail.google.com/'));
  const page = inside(await eventually('Gmail', MINUTE, gmail));
  await eventually(`thread of ${client}`, MINUTE, () => page.evaluate(pressInList, SUBJECTS[client]));
  await eventually(`sidebar that names ${client}`, MINUTE, async () => {
    const frame = await find(({ type, url }) => type === 'iframe' && url.endsWith('/sidebar.html'));
    return frame && inside(frame).evaluate((sought) => document.body.innerText.includes(sought), client);
  });
}

/** Runs in Gmail's page: presses the row of this subject, or goes to the list that has it. */
function pressInList(subject: string): boolean {
  const spans = [...document.querySelectorAll('tr.zA span')];
  const row = spans.find(({ textContent }) => textContent === subject)?.closest<HTMLElement>('tr');
  row?.click();
  // Not before the page is Gmail's: the jump would call its loading off.
  if (!row && location.protocol === 'https:' && location.hash !== '#inbox') location.assign('#inbox');
  return row !== undefined && row !== null;
}

/** A tab of the extension's own that shows none of its views, and so asks the background for nothing by itself. */
async function openQuietPage(): Promise<Own> {
  const { url } = await untilWorkerIsAwake();
  const page = inside(await browser.open(url.replace('/background.js', '/manifest.json')));
  await eventually('page of our own', MINUTE, () =>
    page.evaluate(() => location.pathname === '/manifest.json' && document.readyState === 'complete'),
  );
  return page;
}

async function personOf(own: Own, client: string): Promise<string> {
  const [found] = await ask(own, 'client.list', { search: client, limit: 1 });
  if (!found) throw new Error(`${client} was not recorded`);
  return found.person.id;
}

/** Sets a nudge for the client. @returns its id */
async function setNudge(own: Own, client: string, dueAt: number): Promise<string> {
  const id = crypto.randomUUID();
  await ask(own, 'nudges.add', { id, person: await personOf(own, client), reason: 'Call about it', dueAt });
  return id;
}

/** What the browser shows of the nudges, read without asking the background: a question would wake it. */
const shown = (own: Own) =>
  own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        action: { getBadgeText(of: object): Promise<string> };
        notifications: { getAll(): Promise<Record<string, true>> };
      };
    };
    return {
      badge: await chrome.action.getBadgeText({}),
      notices: Object.keys(await chrome.notifications.getAll()),
    };
  });

const untilBadge = (own: Own, text: string, limit: number) =>
  eventually(`badge that reads ${text}`, limit, async () => (await shown(own)).badge === text);

const dueNudges = (own: Own) => ask(own, 'nudges.list', { person: null, states: ['due'], limit: 50 });

describe('a background that nobody keeps awake (X3, X5, X7)', { timeout: 5 * MINUTE }, () => {
  it('sleeps after half a minute and wakes for the next thread, and no moment is missing', async () => {
    await openThreadOf(HENRIKE);
    await untilWorkerSleeps();
    await openThreadOf(DANA);
    const own = await openQuietPage();
    for (const client of [HENRIKE, DANA]) {
      const person = await personOf(own, client);
      const moments = await ask(own, 'timeline.get', { person, direction: 'all', before: null, limit: 50 });
      expect(moments.length).toBeGreaterThan(1);
      expect(new Set(moments.map(({ at }) => at)).size).toBe(moments.length);
    }
  });

  it('is woken by the alarm of a nudge, and notices it once', async () => {
    await openThreadOf(HENRIKE);
    const own = await openQuietPage();
    const nudge = await setNudge(own, HENRIKE, Date.now() + 80 * SECOND);
    await untilWorkerSleeps();
    expect(await shown(own)).toEqual({ badge: '', notices: [] });
    // Nothing but the alarm can wake it now.
    await untilWorkerIsAwake(2 * MINUTE);
    await untilBadge(own, '1', MINUTE);
    const { notices } = await eventually('notification', MINUTE, async () => {
      const now = await shown(own);
      return now.notices.length > 0 && now;
    });
    const lookedAt = Date.now();
    expect(notices).toEqual([expect.stringContaining(nudge)]);
    const [due, ...others] = await dueNudges(own);
    expect(others).toEqual([]);
    expect(due).toMatchObject({ id: nudge, state: 'due' });
    expect(due?.noticedAt).toBeGreaterThanOrEqual(due?.dueAt ?? Number.POSITIVE_INFINITY);
    expect(due?.noticedAt).toBeLessThanOrEqual(lookedAt);
  });

  it('killed with the whole browser loses no note and no nudge, and shows no nudge twice', async () => {
    await openThreadOf(DANA);
    let own = await openQuietPage();
    const noticed = await setNudge(own, DANA, Date.now());
    await untilBadge(own, '1', MINUTE);
    const [before] = await dueNudges(own);
    const missed = await setNudge(own, DANA, Date.now() + SECOND);
    const note = { id: crypto.randomUUID(), person: await personOf(own, DANA), text: 'Ovens left.', base: 0 };
    await ask(own, 'notes.save', note);
    await browser.crash();

    browser = await startUnattached(web, profile, INBOX);
    own = await openQuietPage();
    await untilBadge(own, '2', 2 * MINUTE);
    const due = await dueNudges(own);
    expect(due.map(({ id }) => id).sort()).toEqual([noticed, missed].sort());
    expect(due.find(({ id }) => id === noticed)?.noticedAt).toBe(before?.noticedAt);
    const { notices } = await shown(own);
    expect(notices.filter((id) => id.includes(missed))).toHaveLength(1);
    expect(await ask(own, 'notes.list', { person: note.person })).toMatchObject([{ text: note.text }]);
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
