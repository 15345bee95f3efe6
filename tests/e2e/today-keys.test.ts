import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickPicks } from '../../utils/nudges/quick-picks.ts';
import { drag } from '../browser/drag.ts';
import type { Tab } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { DAY, NORA, ownPictures, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { press, reads, textOf } from './world.ts';

/*
 * X5, as a rep tells it: whatever I do in the list, the number on the button is right at once, and one key takes it back.
 */
const PIET = { name: 'Piet Aalders', email: 'piet@aaldersboats.example' };
const KEPT = 'Look at the drawings';
const MOVED = 'Call about the gate';
/** Due when the story begins: both of them, and a word to each of the two one has not heard from. */
const DUE = '4';
const ONE_LESS = '3';
let inbox: ToldStory;
let own: Tab;

beforeAll(async () => {
  inbox = await startToldStory([
    thread('Seats', [[NORA, 20, 'Hello Robin, the hall is ours. Nora']]),
    thread('Boats', [[PIET, 60, 'Hello Robin, the stores came. Piet']]),
  ]);
  await inbox.open('Seats');
  await inbox.open('Boats', PIET.email);
  own = inbox.own;
  for (const [email, reason] of [
    [NORA.email, KEPT],
    [PIET.email, MOVED],
  ] as const) {
    const person = (await clientOf(email)).person.id;
    await ask(own, 'nudges.add', { id: crypto.randomUUID(), person, reason, dueAt: Date.now() });
    await ask(own, 'care.tier', { person, tier: 'often' });
  }
  await own.bringToFront();
  await own.evaluate(() => location.assign('#/today'));
  await reads(own, MOVED);
});
afterAll(() => inbox?.close());

async function clientOf(email: string) {
  const [client] = await ask(own, 'client.list', { search: email, limit: 1 });
  if (!client) throw new Error(`nobody is known by ${email}`);
  return client;
}

async function nudge(words = MOVED) {
  const states = ['waiting', 'due', 'done', 'let-go'] as const;
  const rows = await ask(own, 'nudges.list', { person: null, states: [...states], limit: 100 });
  return rows.find(({ reason }) => reason === words);
}

/** The number on the button of the browser. */
const badge = () =>
  own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(of: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });
const untilBadge = (text: string) => expect.poll(badge, { timeout: 15_000 }).toBe(text);

/** Brings the keyboard to the row that moves, as one does who clicks on it. */
async function hold(page = own): Promise<void> {
  const row = `::-p-xpath(//article[contains(., "${MOVED}")])`;
  await page.waitForSelector(row);
  await page.$eval(row, (article) => (article as HTMLElement).focus());
}

/** One key takes it back: the number and the nudge are as they were. */
async function undo(): Promise<void> {
  await own.keyboard.press('u');
  await untilBadge(DUE);
  expect(await nudge()).toMatchObject({ state: 'due', why: null });
}

describe('the list of today and the number on the button (X5)', { timeout: 180_000 }, () => {
  it('begins with all that are due', async () => {
    await untilBadge(DUE);
  });

  it('puts off by s and each of the numbers that are printed, and by no other', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const picks = quickPicks({ now: Date.now(), zone: timeZone });
    for (const [at, { id, dueAt }] of picks.entries()) {
      await hold();
      await own.keyboard.press('s');
      await reads(own, 'Bring it back');
      await own.keyboard.press(`${at + 1}` as '1');
      await untilBadge(ONE_LESS);
      // Later today is counted from the second in which it is pressed.
      const off = Math.abs(((await nudge())?.dueAt ?? 0) - dueAt);
      expect(off, id).toBeLessThanOrEqual(id === 'later-today' ? 15 * 60_000 : 0);
      await undo();
    }
    await hold();
    await own.keyboard.press('s');
    await reads(own, 'Bring it back');
    await own.keyboard.press('9');
    expect(await reads(own, 'Bring it back')).toContain('Tomorrow');
    await own.keyboard.press('Escape');
    expect(await nudge()).toMatchObject({ state: 'due' });
    await untilBadge(DUE);
  });

  it('moves by a phrase, and by dragging onto a day', async () => {
    await hold();
    await own.keyboard.press('m');
    await own.keyboard.type('in 3 days 14:00');
    await own.keyboard.press('Enter');
    await untilBadge(ONE_LESS);
    expect(new Date((await nudge())?.dueAt ?? 0).getHours()).toBe(14);
    await undo();
    await drag(
      own,
      `::-p-xpath(//article[contains(., "${MOVED}")]//*[@draggable="true"])`,
      '.day-cell:nth-child(5)',
    );
    await untilBadge(ONE_LESS);
    const moved = new Date((await nudge())?.dueAt ?? 0);
    expect(moved.toDateString()).toBe(new Date(new Date().setHours(12) + 4 * DAY).toDateString());
    await undo();
  });

  it('is done, and let go with a reason', async () => {
    await hold();
    await own.keyboard.press('d');
    await untilBadge(ONE_LESS);
    expect(await nudge()).toMatchObject({ state: 'done' });
    await undo();
    await hold();
    await own.keyboard.press('x');
    await own.keyboard.type('They chose another gate');
    await own.keyboard.press('Enter');
    await untilBadge(ONE_LESS);
    expect(await nudge()).toMatchObject({ state: 'let-go', why: 'They chose another gate' });
    await undo();
  });

  it('shows its numbers in the popup of the button too, where a key does the same', async () => {
    const popup = await inbox.world.openOwn('today.html');
    await reads(popup, MOVED);
    await hold(popup);
    await popup.keyboard.press('d');
    await untilBadge(ONE_LESS);
    await reads(popup, 'Done.');
    await popup.keyboard.press('u');
    await untilBadge(DUE);
    await popup.close();
  });

  it('stands the same in two windows, whichever of them does it', async () => {
    const other = await inbox.world.openOwn('home.html#/today');
    await reads(other, MOVED);
    await own.bringToFront();
    await hold();
    await own.keyboard.press('d');
    await untilBadge(ONE_LESS);
    await expect.poll(() => textOf(other), { timeout: 15_000 }).not.toContain(MOVED);
    await undo();
    await reads(other, MOVED);
    await other.close();
  });

  it('keeps what is chosen in the settings, and reckons by it', async () => {
    await own.evaluate(() => location.assign('#/settings'));
    await reads(own, 'Reminders');
    const chosen = () => ask(own, 'settings.get', {}).then(({ nudges }) => nudges);
    expect(await chosen()).toMatchObject({ offDays: 'before', sound: false, notices: 'together' });
    await own.locator('::-p-xpath(//label[contains(., "Comes on the day itself")])').click();
    await expect.poll(chosen).toMatchObject({ offDays: 'same' });
    await own.reload();
    await reads(own, 'Comes on the day itself');
    const isOn = () =>
      own.$eval('::-p-xpath(//label[contains(., "Comes on the day itself")]/input)', (input) => {
        return (input as HTMLInputElement).checked;
      });
    await expect.poll(isOn).toBe(true);
    await own.$eval('::-p-xpath(//label[contains(., "Comes on the day itself")])', (label) =>
      label.scrollIntoView(),
    );
    await ownPictures(own, 'nudge-settings');
    await own.evaluate(() => location.assign('#/today'));
    await reads(own, MOVED);
  });

  it('brings a day of theirs on the last working day before days off, with its day in words', async () => {
    const { nudges } = await ask(own, 'settings.get', {});
    const days = (ahead: number) => new Date(new Date().setHours(9, 0, 0, 0) + ahead * DAY);
    const iso = (day: Date) => day.toLocaleDateString('sv');
    const day = days(5);
    const habits = { ...nudges, workdays: [1, 2, 3, 4, 5, 6, 7], holidays: [iso(days(4)), iso(day)] };
    const birthday = { kind: 'birthday', text: null, year: null, every: 'year', leadDays: 0 } as const;
    await ask(own, 'settings.set', { settings: { nudges: { ...habits, offDays: 'before' } } });
    const person = (await clientOf(NORA.email)).person.id;
    await ask(own, 'occasions.add', {
      ...birthday,
      id: crypto.randomUUID(),
      person,
      monthDay: iso(day).slice(5),
    });
    await reads(own, 'Their birthday, on');
    const comes = async () => {
      const states = ['waiting', 'due'] as const;
      const rows = await ask(own, 'nudges.list', { person, states: [...states], limit: 100 });
      return iso(new Date(rows.find(({ kind }) => kind === 'occasion')?.dueAt ?? 0));
    };
    // New Year's Day is free for everybody.
    const before = iso(days(3)).endsWith('-01-01') ? days(2) : days(3);
    await expect.poll(comes, { timeout: 15_000 }).toBe(iso(before));
    await ask(own, 'settings.set', { settings: { nudges: { ...habits, offDays: 'same' } } });
    await expect.poll(comes, { timeout: 15_000 }).toBe(iso(day));
    await ask(own, 'settings.set', { settings: { nudges } });
  });

  it('says in words and in a colour how it stands with whom one is losing', async () => {
    await own.bringToFront();
    const lights = () =>
      own.$$eval('.touch-light', (all) =>
        all.map((light) => [(light as HTMLElement).innerText, getComputedStyle(light).color] as const),
      );
    await expect.poll(async () => (await lights()).length, { timeout: 15_000 }).toBe(2);
    // Nora was heard from 20 days ago, Piet 60: a word is welcome after 14, and nobody waits longer than 30.
    const [[red, redColour], [amber, amberColour]] = (await lights()) as [[string, string], [string, string]];
    expect(red).toBe('Losing touch');
    expect(amber).not.toBe('');
    expect(amber).not.toBe(red);
    expect(amberColour).not.toBe(redColour);
    await ownPictures(own, 'today-losing');
  });

  it('narrows to a kind, whose number is that of its rows', async () => {
    const button = await own.waitForSelector('::-p-xpath(//button[starts-with(., "Keep in touch")])');
    const count = (await button?.evaluate((shown) => shown.textContent))?.match(/\d+/)?.[0];
    await press(own, 'Keep in touch');
    await expect
      .poll(async () => await own.$$eval('.today article', (rows) => rows.length))
      .toBe(Number(count));
    await press(own, 'All');
    await reads(own, MOVED);
  });
});
