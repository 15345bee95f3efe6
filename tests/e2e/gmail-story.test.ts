import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { isSeen, picture } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import {
  giveKeyboard,
  openThread,
  playgroundWeb,
  press,
  reads,
  type StoryWorld,
  sidebarOf,
  textOf,
} from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NOTE = 'Likes a number in the first line. Decides with **Ruth from finance**.';

let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;
const profile = mkdtempSync(join(tmpdir(), 'ovation-story-'));

async function open(): Promise<void> {
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
}

async function draft(): Promise<string> {
  return await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText);
}

beforeAll(async () => {
  web = await playgroundWeb();
  world = await startStoryWorld(web, { profile });
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('a new user on Gmail, from the first mail to the morning after a crash', () => {
  it('sees who this is, what they ask and a question worth asking (X1, P1, S1, S2)', async () => {
    await open();
    const shown = await reads(sidebar, 'We want two days of sales training');
    expect(shown).toContain('Henrike Voss');
    expect(shown).toContain('worth a question');
    expect(shown).toMatch(/(What|How|Which|Who)[^?]+\?/);
    if (isSeen(page)) await picture(page, 'gmail-light');
  });

  it('puts the question into a reply, above the signature, and undo takes it out again (X4)', async () => {
    const question = await sidebar.$eval('.question-text, [class*=question] p', (element) =>
      (element as HTMLElement).innerText.trim(),
    );
    await press(sidebar, 'Put in the draft');
    await reads(sidebar, 'A reply was opened');
    const written = await draft();
    expect(written).toContain(question);
    expect(written.indexOf(question)).toBeLessThan(written.indexOf('Robin Ashby'));
    await page.focus('[g_editable=true]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await draft()).not.toContain(question);
  });

  it('writes a note, which is saved as it is typed (X3)', async () => {
    await press(sidebar, 'Note, promise');
    await sidebar.locator('textarea').fill(NOTE);
    await reads(sidebar, 'Saved');
    await sidebar.locator('textarea').click();
    await page.keyboard.press('Escape');
    await press(sidebar, 'Notes');
    await reads(sidebar, 'Ruth from finance');
    expect(await sidebar.$eval('strong', (element) => element.textContent)).toBe('Ruth from finance');
  });

  it('sets a nudge in words and is shown the full date first (X5)', async () => {
    await giveKeyboard(sidebar);
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input');
    await page.keyboard.type('ask Henrike about the room in 3 days');
    const shown = await reads(sidebar, 'ask Henrike about the room');
    expect(shown).toMatch(/\d{1,2} \w+ \d{4}|\w+ \d{1,2}, \d{4}/);
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Comes back');
  });

  it('finds it all again after the browser was killed (X3, X5, X6)', async () => {
    await world.crash();
    world = await startStoryWorld(web, { profile });
    await open();
    await press(sidebar, 'Notes');
    await reads(sidebar, 'Ruth from finance');
    await press(sidebar, 'Reminders');
    await reads(sidebar, 'ask Henrike about the room');
    await press(sidebar, 'History');
    expect(await reads(sidebar, 'They wrote')).toContain('You wrote');
  });

  it('has it all dark too, after the page (look)', async () => {
    page = await world.openGmail('?theme=dark#inbox');
    await openThread(page, TRAINING);
    sidebar = await sidebarOf(page);
    await reads(sidebar, HENRIKE);
    expect(await sidebar.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    if (isSeen(page)) await picture(page, 'gmail-dark');
    expect(await textOf(sidebar)).toContain('Henrike');
  });

  it('has what comes back on the full page too, for the day it is due (X5)', async () => {
    await reads(await world.openOwn('home.html'), 'ask Henrike about the room');
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});
