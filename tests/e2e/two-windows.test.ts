import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { ask } from '../playground/seed.ts';
import { openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const WORDS = 'Budget signed by Ruth, decision after the audit, call before noon.';

interface Window {
  readonly page: Page;
  readonly sidebar: Frame;
}

let world: World;
let own: Page;
let person: string;

/** A tab beside the same client, its notes open. */
async function openWindow(): Promise<Window> {
  const page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await press(sidebar, 'Notes');
  return { page, sidebar };
}

/** Opens the one note for typing; the cursor is at its end. */
async function edit({ page, sidebar }: Window): Promise<void> {
  await page.bringToFront();
  await sidebar.locator('button[aria-label^="Edit"]').click();
  await sidebar.waitForSelector('textarea:focus');
}

async function type({ page }: Window, text: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(text);
}

const noteTexts = async () => (await ask(own, 'notes.list', { person })).map(({ text }) => text);

/** Leaves one note with this text, which every window then shows. */
async function onlyNote(text: string): Promise<void> {
  for (const { id } of await ask(own, 'notes.list', { person })) await ask(own, 'notes.delete', { id });
  await ask(own, 'notes.save', { id: crypto.randomUUID(), person, text, base: 0 });
}

beforeAll(async () => {
  world = await startWorld();
  const first = await openWindow();
  own = await world.openOwn('home.html');
  const [client] = await ask(own, 'client.list', { search: HENRIKE, limit: 1 });
  person = client?.person.id ?? '';
  await first.page.close();
});
afterAll(() => world.close());
beforeEach(() => onlyNote('Start.'));
afterEach(async () => {
  for (const page of (await world.browser.pages()).slice(1)) if (page !== own) await page.close();
});

describe('one note in two windows (X3)', () => {
  it('keeps both texts when both type, shows them side by side and settles it', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    await edit(left);
    await edit(right);
    // Both type over the same revision: the answer of one save cannot have reached the other in between.
    await Promise.all([typeAtOnce(left, ' Left was here.'), typeAtOnce(right, ' Right was here.')]);
    await left.page.bringToFront();
    const shown = await reads(left.sidebar, 'Changed in two places');
    expect(shown).toContain('Start. Left was here.');
    expect(shown).toContain('Start. Right was here.');
    expect((await noteTexts()).sort()).toEqual(['Start. Left was here.', 'Start. Right was here.']);

    await press(left.sidebar, 'Put both into one');
    await reads(left.sidebar, 'Settled');
    const [settled, ...others] = await noteTexts();
    expect(others).toEqual([]);
    expect(settled).toContain('Left was here.');
    expect(settled).toContain('Right was here.');
  });

  it('loses nothing when the background dies in the middle of typing', async () => {
    const window = await openWindow();
    await edit(window);
    await type(window, ` ${WORDS.slice(0, 30)}`);
    await killWorker();
    await type(window, WORDS.slice(30));
    await reads(window.sidebar, 'Saved');
    await window.sidebar.waitForFunction(
      () => document.querySelector('.save-state')?.textContent === 'SavedSaved',
    );
    expect(await noteTexts()).toEqual([`Start. ${WORDS}`]);
  });

  it('asks nobody outside for anything (X8)', () => {
    expect(notTheBrowsersOwn(world.web.strayed)).toEqual([]);
  });
});

/** Puts the words into the focused field in one go, as a paste does: only one tab at a time has the real keyboard. */
function typeAtOnce({ sidebar }: Window, text: string): Promise<void> {
  return sidebar.$eval(
    'textarea',
    (field, added) => {
      field.value += added;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: added }));
    },
    text,
  );
}

/** Ends the extension's worker as the browser does when it needs the memory. */
async function killWorker(): Promise<void> {
  const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}
