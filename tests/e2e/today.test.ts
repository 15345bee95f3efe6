import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drag } from '../browser/drag.ts';
import { pagesOf } from '../browser/pdf-pages.ts';
import type { Tab } from '../browser/view.ts';
import type { SampleThread } from '../playground/inbox.ts';
import { ask } from '../playground/seed.ts';
import { isSeen } from './picture.ts';
import { DAY, ME, NORA, ownPictures, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { press, reads, textOf } from './world.ts';

const PIET = { name: 'Piet Aalders', email: 'piet@aaldersboats.example' };
const SEATS = 'Seats for the new hall';
const BOATS = 'Winter stores for the boats';
const PLAN = 'Send Nora the seating plan';
const THREADS: readonly SampleThread[] = [
  thread(SEATS, [
    [NORA, 1, 'Hello Robin, the hall is ours from the first of the month. Nora'],
    [ME, 0.05, 'Hello Nora, good news. How many people will sit in the hall on a usual day? Robin'],
  ]),
  thread(BOATS, [
    [ME, 44, 'Hello Piet, the stores are packed. Robin'],
    [PIET, 40, 'Hello Robin, they came, all well. Piet'],
  ]),
];

let inbox: ToldStory;
let today: Tab;
const folder = mkdtempSync(join(tmpdir(), 'ovation-today-'));

beforeAll(async () => {
  inbox = await startToldStory(THREADS);
});
afterAll(async () => {
  await inbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sets the clock of the background, and of every page of ours that opens from now on, to noon of tomorrow. */
async function sleepUntilNoon(): Promise<void> {
  const noon = new Date(Date.now() + DAY).setHours(12, 0, 0, 0);
  await inbox.world.background.ahead(inbox.own, noon - Date.now());
  today = inbox.own;
}

/** Opens the list anew. */
async function openToday(): Promise<void> {
  await today.bringToFront();
  await today.evaluate(() => location.assign('#/today'));
  await today.reload();
  await reads(today, 'The next seven days');
}

/** What stands in a group of the list, a line for each row. */
function group(title: string): Promise<string[]> {
  return today.evaluate((sought) => {
    const parts = [...document.querySelectorAll<HTMLElement>('.today h2, .today article')];
    const start = parts.findIndex(
      (part) => part.matches('h2') && part.innerText.toLowerCase().startsWith(sought),
    );
    const rest = start < 0 ? [] : parts.slice(start + 1);
    const end = rest.findIndex((part) => part.matches('h2'));
    return rest.slice(0, end < 0 ? undefined : end).map((row) => row.innerText.replace(/\s+/g, ' '));
  }, title.toLowerCase());
}
const untilIn = (title: string, words: string) =>
  expect.poll(() => group(title), { timeout: 15_000 }).toEqual([expect.stringContaining(words)]);

/** Brings the keyboard to the row with these words, as one does who clicks on it. */
async function holdRow(words: string): Promise<void> {
  await today.evaluate((sought) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.today article')];
    rows.find((row) => row.innerText.includes(sought))?.focus();
  }, words);
}

async function nudge(words: string) {
  const states = ['waiting', 'due', 'done', 'let-go'] as const;
  const rows = await ask(inbox.own, 'nudges.list', { person: null, states: [...states], limit: 100 });
  return rows.find(({ reason }) => reason.includes(words));
}

describe('today, as a rep uses it (X5)', { timeout: 300_000 }, () => {
  it('begins in a thread: a reminder in words, and one key that waits for the answer', async () => {
    const { page, sidebar } = await inbox.open(SEATS);
    await reads(sidebar, 'Remind me if no answer by');
    await inbox.key('A');
    await reads(sidebar, 'You are reminded on');
    await inbox.key('r');
    await sidebar.waitForSelector('.nudge-form input');
    await page.keyboard.type(`${PLAN} tomorrow 9:00`);
    await reads(sidebar, 'tomorrow');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Comes back');
    expect(await nudge(PLAN)).toMatchObject({ state: 'waiting', kind: 'date' });
  });

  it('keeps the button of the browser: today where the sidebar stands, the side panel everywhere else', async () => {
    const popups = await inbox.own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
          action: { getPopup(of: { tabId: number }): Promise<string> };
        };
      };
      const tabs = await chrome.tabs.query({});
      const found = tabs.map(async ({ id, url }) => [
        url?.split('/')[2] ?? '',
        await chrome.action.getPopup({ tabId: id }),
      ]);
      return Object.fromEntries(await Promise.all(found)) as Record<string, string>;
    });
    expect(popups['mail.google.com']).toMatch(/\/today\.html$/);
    expect(popups[new URL(inbox.own.url()).host]).toBe('');
  });

  it('comes back on its day, with whom one is losing and what is waited for', async () => {
    await inbox.open(BOATS, PIET.email);
    const [piet] = await ask(inbox.own, 'client.list', { search: PIET.email, limit: 1 });
    await ask(inbox.own, 'care.tier', { person: piet?.person.id ?? '', tier: 'often' });
    const [nora] = await ask(inbox.own, 'client.list', { search: NORA.email, limit: 1 });
    const person = nora?.person.id ?? '';
    const far = {
      id: crypto.randomUUID(),
      person,
      reason: 'Ask about the chairs',
      dueAt: Date.now() + 4 * DAY,
    };
    await ask(inbox.own, 'nudges.add', far);
    await sleepUntilNoon();
    await openToday();
    await untilIn('Today', PLAN);
    await untilIn('The next seven days', 'Ask about the chairs');
    await untilIn('Waiting for them', 'How many people will sit in the hall');
    await untilIn('Losing touch', 'Losing touch not heard from for 41 days');
    await ownPictures(today, 'today');
  });

  it('unfolds what one needs to know, and copies the opener', async () => {
    await holdRow(PLAN);
    await today.keyboard.press('e');
    const shown = await reads(today, 'To begin with');
    expect(shown).toContain('How many people will sit in the hall on a usual day?');
    expect(shown).toContain('Hi Nora,');
    expect(shown).toContain('I asked you: “How many people will sit in the hall on a usual day?”');
    await today.keyboard.press('c');
    await reads(today, 'on your clipboard');
    await ownPictures(today, 'today-context');
    await holdRow(PLAN);
    await today.keyboard.press('e');
    await expect.poll(() => textOf(today)).not.toContain('To begin with');
  });

  it('is put off by s and 2, comes back by u, and is done by d', async () => {
    await holdRow(PLAN);
    await today.keyboard.press('s');
    await reads(today, 'Bring it back');
    await today.keyboard.press('2');
    await reads(today, 'Comes back');
    await expect.poll(() => group('The next seven days')).toHaveLength(2);
    await today.keyboard.press('u');
    await untilIn('Today', PLAN);
    await holdRow(PLAN);
    await today.keyboard.press('d');
    await expect.poll(() => group('Today')).toEqual([]);
    expect(await nudge(PLAN)).toMatchObject({ state: 'done' });
  });

  it('is moved by a phrase that is shown back in full, and by dragging it onto a day', async () => {
    await holdRow('Ask about the chairs');
    await today.keyboard.press('m');
    await today.keyboard.type('in 2 days 14:00');
    await reads(today, 'in 2 days');
    await today.keyboard.press('Enter');
    await reads(today, 'Comes back');
    const moved = await nudge('Ask about the chairs');
    expect(new Date(moved?.dueAt ?? 0).getHours()).toBe(14);
    await drag(
      today,
      '::-p-xpath(//article[contains(., "Ask about the chairs")]//*[@draggable="true"])',
      '.day-cell:nth-child(6)',
    );
    await expect
      .poll(async () => new Date((await nudge('Ask about the chairs'))?.dueAt ?? 0).getHours(), {
        timeout: 15_000,
      })
      .toBe(9);
    await press(today, 'Undo');
    await expect
      .poll(async () => new Date((await nudge('Ask about the chairs'))?.dueAt ?? 0).getHours(), {
        timeout: 15_000,
      })
      .toBe(14);
  });

  it('is narrowed to a kind, and remembers it', async () => {
    await press(today, 'No reply');
    await expect.poll(() => textOf(today)).not.toContain('Ask about the chairs');
    await today.reload();
    await reads(today, 'How many people will sit in the hall');
    expect(await textOf(today)).not.toContain('Ask about the chairs');
    await press(today, 'All');
    await reads(today, 'Ask about the chairs');
  });

  it('is saved as a file that a calendar reads', async () => {
    const saved = await inbox.world.saves(folder);
    const file = saved();
    await press(today, 'Calendar file');
    const path = await file;
    expect(basename(path)).toMatch(/^ovation-\d{4}-\d\d-\d\d\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const chairs = events.find(({ summary }) => summary === `${NORA.name}: Ask about the chairs`);
    expect(chairs?.startDate.toJSDate().getTime()).toBe((await nudge('Ask about the chairs'))?.dueAt);
    expect(events).toHaveLength(3);
  });

  it('is printed as the sheet of the day, on one page', async () => {
    await ask(inbox.own, 'nudges.undo', { id: (await nudge(PLAN))?.id ?? '' });
    await untilIn('Today', PLAN);
    await today.keyboard.press('p');
    const shown = await reads(today, 'Notes');
    for (const words of [NORA.email, PLAN, PIET.email]) expect(shown).toContain(words);
    expect(await reads(today, 'How many people will sit')).toContain('You:');
    await ownPictures(today, 'day-sheet');
    expect(pagesOf(await today.pdf({ format: 'A4' }))).toBe(1);
    await today.keyboard.press('Escape');
    await reads(today, 'The next seven days');
  });

  it('goes along with the working week where it comes on every working day', async () => {
    const [nora] = await ask(inbox.own, 'client.list', { search: NORA.email, limit: 1 });
    const settings = await ask(inbox.own, 'settings.get', {});
    const tomorrow = new Date(new Date(await today.evaluate(() => Date.now())).setHours(9, 0, 0, 0) + DAY);
    const weekday = tomorrow.getDay() === 0 ? 7 : tomorrow.getDay();
    const week = (workdays: number[]) =>
      ask(inbox.own, 'settings.set', { settings: { nudges: { ...settings.nudges, workdays } } });
    const two = (value: number) => String(value).padStart(2, '0');
    const day = `${tomorrow.getFullYear()}${two(tomorrow.getMonth() + 1)}${two(tomorrow.getDate())}`;
    await week([1, 2, 3, 4, 5, 6, 7]);
    await ask(inbox.own, 'nudges.add', {
      id: crypto.randomUUID(),
      person: nora?.person.id ?? '',
      reason: 'Look at the board',
      dueAt: tomorrow.getTime(),
      repeats: `DTSTART:${day}T090000\nX-OVATION-DAYS:WORKING\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU`,
    });
    expect(await reads(today, 'It keeps to your working week')).toContain('Repeats every working day.');
    await week([1, 2, 3, 4, 5, 6, 7].filter((one) => one !== weekday));
    await expect
      .poll(async () => (await nudge('Look at the board'))?.dueAt, { timeout: 15_000 })
      .toBe(new Date(tomorrow).setDate(tomorrow.getDate() + 1));
    await week([...settings.nudges.workdays]);
    await ask(inbox.own, 'nudges.letGo', { id: (await nudge('Look at the board'))?.id ?? '' });
  });

  it('is let go with a reason', async () => {
    await holdRow('How many people will sit');
    await today.keyboard.press('x');
    await today.keyboard.type('Nora told me on the phone');
    await today.keyboard.press('Enter');
    await reads(today, 'Let go.');
    expect(await nudge('How many people')).toMatchObject({
      state: 'let-go',
      why: 'Nora told me on the phone',
    });
    await expect.poll(() => group('Waiting for them')).toEqual([]);
  });

  it('stands in the popup and, by one key, beside any client', async () => {
    const popup = await inbox.world.openOwn('today.html');
    if (isSeen(popup)) await popup.setViewport({ width: 360, height: 600 });
    expect(await reads(popup, PLAN)).toContain('Open sidebar here');
    await ownPictures(popup, 'today-popup');
    await popup.close();
    const { sidebar } = await inbox.open(BOATS, PIET.email);
    await inbox.key('D');
    expect(await reads(sidebar, PLAN)).toContain(NORA.email);
    await inbox.pictures('today-beside');
  });
});
