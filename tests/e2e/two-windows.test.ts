import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { isFirefox, startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const WORDS = 'Budget signed by Ruth, decision after the audit, call before noon.';

interface Window {
  readonly page: Tab;
  readonly sidebar: View;
}

let world: StoryWorld;
let own: Tab;
let opened: Tab[] = [];
let person: string;

/** A tab beside the same client, its notes open. */
async function openWindow(): Promise<Window> {
  const page = await world.openGmail('#inbox');
  opened.push(page);
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await press(sidebar, 'Notes');
  return { page, sidebar };
}

async function closeAll(): Promise<void> {
  for (const page of opened) await page.close();
  opened = [];
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
  world = await startStoryWorld();
  await openWindow();
  own = await world.openOwn('home.html');
  const [client] = await ask(own, 'client.list', { search: HENRIKE, limit: 1 });
  person = client?.person.id ?? '';
  await closeAll();
});
afterAll(() => world?.close());
beforeEach(() => onlyNote('Start.'));
afterEach(closeAll);

describe('one note in two windows (X3)', () => {
  it('keeps both texts when both type, shows them side by side and settles it', async () => {
    const [left, right] = [await openWindow(), await openWindow()];
    await edit(left);
    await edit(right);
    // Both type over the same revision: the answer of one save cannot have reached the other in between.
    await bothType([left, ' Left was here.'], [right, ' Right was here.']);
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
    await world.background.end();
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

type Typed = readonly [window: Window, words: string];

/**
 * Both type in the same moment. Firefox's remote control does one thing after the other, so there the second window waits
 * for a sign of the first, which is quicker than any save; in Chromium no sign goes from one frame of ours to another.
 */
async function bothType([left, said]: Typed, [right, answered]: Typed): Promise<void> {
  if (!isFirefox()) {
    await Promise.all([typeAtOnce(left, said, 'now'), typeAtOnce(right, answered, 'now')]);
    return;
  }
  await typeAtOnce(right, answered, 'at the sign');
  await typeAtOnce(left, said, 'with a sign');
}

/** Puts the words into the field in one go, as a paste does: only one tab at a time has the real keyboard. */
function typeAtOnce(
  { sidebar }: Window,
  words: string,
  when: 'now' | 'with a sign' | 'at the sign',
): Promise<void> {
  return sidebar.$eval(
    'textarea',
    (field, added, moment) => {
      const type = () => {
        field.value += added;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, data: added }));
      };
      const sign = new BroadcastChannel('together');
      if (moment === 'at the sign') return sign.addEventListener('message', type, { once: true });
      if (moment === 'with a sign') sign.postMessage('');
      type();
    },
    words,
    when,
  );
}
