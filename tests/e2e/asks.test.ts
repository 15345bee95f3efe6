import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { startStoryWorld } from './story-world.ts';
import {
  giveKeyboard,
  openThread,
  playgroundWeb,
  press,
  reads,
  type StoryWorld,
  sidebarOf,
} from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const ANSWER = 'Three people left in spring, and nobody showed the new ones how.';

const profile = mkdtempSync(join(tmpdir(), 'ovation-asks-'));
let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;
let question: string;

beforeAll(async () => {
  web = await playgroundWeb();
  world = await startStoryWorld(web, { profile });
  await open();
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function open(): Promise<void> {
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
}

describe('a question, from the draft to its answer (S2, S5)', () => {
  it('stands as “in your draft” once it was put there', async () => {
    question = await sidebar.$eval('.question .parts', (element) => element.textContent?.trim() ?? '');
    await press(sidebar, 'Put in the draft');
    const shown = await reads(sidebar, 'In your draft');
    expect(shown).toContain(question);
    expect(await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText)).toContain(
      question,
    );
  });

  it('is asked by the key, and its answer is noted', async () => {
    await giveKeyboard(sidebar);
    await page.keyboard.press('a');
    expect(await reads(sidebar, 'You asked')).toContain(question);
    await sidebar.locator('textarea').fill(ANSWER);
    await press(sidebar, 'Keep the answer');
    expect(await reads(sidebar, 'They said')).toContain(ANSWER);
  });

  it('is still there with its answer in another tab, beside the same mail', async () => {
    await page.close();
    await open();
    const shown = await reads(sidebar, 'They said');
    expect(shown).toContain(question);
    expect(shown).toContain(ANSWER);
  });

  it('is still there after a restart of the browser, and its answer can be changed', async () => {
    await world.close();
    world = await startStoryWorld(web, { profile });
    await open();
    await reads(sidebar, ANSWER);
    await sidebar.locator('::-p-xpath(//button[normalize-space(.)="Change"])').click();
    await sidebar.locator('textarea').fill(`${ANSWER} Ruth said so.`);
    await press(sidebar, 'Keep the answer');
    await reads(sidebar, 'Ruth said so.');
    const own = await world.openOwn('home.html');
    const { rows } = await ask(own, 'data.read', { table: 'asks', after: null, limit: 10 });
    expect(rows).toMatchObject([{ answer: `${ANSWER} Ruth said so.`, questions: [{}, { what: 'asked' }] }]);
  });
});
