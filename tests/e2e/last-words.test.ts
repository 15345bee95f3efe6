import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, playgroundWeb, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
/** Long enough that no two moments of it look alike; typed without a pause. */
const WORDS = Array.from({ length: 40 }, (_, at) => `word ${at}`).join(', ');
const OTHERS = Array.from({ length: 40 }, (_, at) => `saying ${at}`).join(', ');

let web: LocalWeb;
let profile: string;
let world: StoryWorld;

beforeAll(async () => {
  web = await playgroundWeb();
  profile = await mkdtemp(join(tmpdir(), 'ovation-words-'));
  world = await startStoryWorld(web, { profile });
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** A tab beside the client, its sidebar read in. */
async function openClient(): Promise<{ page: Tab; sidebar: View }> {
  const page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  return { page, sidebar };
}

/** Types a new note in a tab of its own, and stops with the last key. */
async function typeNote(words: string): Promise<Tab> {
  const { page, sidebar } = await openClient();
  await press(sidebar, 'Note, promise');
  await sidebar.locator('textarea').click();
  await page.keyboard.type(words);
  return page;
}

/** What a new tab beside the client shows in its notes, once these words are there, and what is stored. */
async function found(words: string): Promise<{ shown: string; stored: string[] }> {
  const { page, sidebar } = await openClient();
  await press(sidebar, 'Notes');
  // What waited beside the page that is gone is sent when the next one opens, and shows as soon as it is stored.
  const shown = await reads(sidebar, words);
  const own = await world.openOwn('home.html');
  const [client] = await ask(own, 'client.list', { search: HENRIKE, limit: 1 });
  const notes = await ask(own, 'notes.list', { person: client?.person.id ?? '' });
  await own.close();
  await page.close();
  return { shown, stored: notes.map(({ text }) => text) };
}

describe('the last words of a note (X3)', () => {
  it('are there in a new tab when the tab was closed with the last key', async () => {
    const page = await typeNote(WORDS);
    await page.close();
    const { shown, stored } = await found(WORDS);
    expect(stored).toEqual([WORDS]);
    expect(shown).toContain(WORDS);
  });

  it('are there after a restart when the browser was closed with the last key', async () => {
    await typeNote(OTHERS);
    await world.close();
    world = await startStoryWorld(web, { profile });
    const { shown, stored } = await found(OTHERS);
    expect(stored).toEqual([OTHERS, WORDS]);
    expect(shown).toContain(OTHERS);
  });
});
