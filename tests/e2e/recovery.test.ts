import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, playgroundWeb, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NOTE = 'Decides with Ruth from finance.';
/** Far beyond every version of ours. */
const NEWER = 9_990;

let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;
const profile = mkdtempSync(join(tmpdir(), 'ovation-recovery-'));

async function openOnThread(): Promise<void> {
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
}

/** Opens the database as a version of the extension would that nobody has yet. */
function openAsNewer(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('ovation', version);
    request.onupgradeneeded = () => request.result.createObjectStore('layers', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** What stands in the database, asked without the extension. */
async function stored(): Promise<{ version: number; notes: string[]; stores: string[] }> {
  const own = await world.openOwn('manifest.json');
  const found = await own.evaluate(
    () =>
      new Promise<{ version: number; notes: string[]; stores: string[] }>((resolve, reject) => {
        const request = indexedDB.open('ovation');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const all = db.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => {
            resolve({
              version: db.version,
              notes: all.result.map(({ text }) => text),
              stores: [...db.objectStoreNames],
            });
            db.close();
          };
        };
      }),
  );
  await own.close();
  return found;
}

beforeAll(async () => {
  web = await playgroundWeb();
  world = await startStoryWorld(web, { profile });
  await openOnThread();
  await reads(sidebar, HENRIKE);
  const own = await world.openOwn('home.html');
  const [client] = await ask(own, 'client.list', { search: HENRIKE, limit: 1 });
  const person = client?.person.id ?? '';
  await ask(own, 'notes.save', { id: crypto.randomUUID(), person, text: NOTE, base: 0 });
  await own.close();
  const raw = await world.openOwn('manifest.json');
  await raw.evaluate(openAsNewer, NEWER);
  await world.close();
  world = await startStoryWorld(web, { profile });
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('data of a newer version than this one (X7)', () => {
  it('is said to be safe, beside the mail, and nobody is shown in its place', async () => {
    await openOnThread();
    const shown = await reads(sidebar, "Your data can't be opened just now");
    expect(shown).toContain('written by a newer version');
    expect(shown).not.toContain(HENRIKE);
    expect(await axeFaults(sidebar)).toEqual([]);
    // It can still be put out of the way.
    expect(await sidebar.$('[aria-keyshortcuts="."]')).not.toBeNull();
    await glance(page, 'recovery');
  });

  it('can be tried again, which changes nothing as long as the cause is there', async () => {
    await press(sidebar, 'Try again');
    await sidebar.waitForSelector('.state .button.main:not([disabled])');
    expect(await reads(sidebar, 'written by a newer version')).toContain('Ovation never wipes anything');
  });

  it('leads to the full page, which saves a copy of all that is there', async () => {
    const folder = join(profile, 'saved');
    const saved = await world.saves(folder);
    await press(sidebar, 'Save a copy');
    const home = await world.opened('/home.html');
    await reads(home, 'written by a newer version');
    expect(await axeFaults(home)).toEqual([]);
    const file = saved();
    await press(home, 'Save a copy');
    const { tables } = JSON.parse(readFileSync(await file, 'utf8'));
    expect(tables.notes.map(({ text }: { text: string }) => text)).toEqual([NOTE]);
    expect(tables.persons.map(({ addresses }: { addresses: string[] }) => addresses)).toContainEqual([
      HENRIKE,
    ]);
    expect(tables.moments.length).toBeGreaterThan(1);
    await reads(home, 'is in your downloads');
    await glance(home, 'recovery-home');
    await home.close();
  });

  it('is left exactly as it was', async () => {
    const now = await stored();
    expect(now).toMatchObject({ version: NEWER, notes: [NOTE] });
    expect(now.stores).toContain('layers');
  });

  it('opens again on a try once the cause is gone', async () => {
    const raw = await world.openOwn('manifest.json');
    // Stands in for whatever the user does about it: here the data of the newer version is moved away.
    await raw.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('ovation');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await page.bringToFront();
    await press(sidebar, 'Try again');
    await reads(sidebar, HENRIKE);
  });
});
