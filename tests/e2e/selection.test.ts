import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const WISH = 'our cook has been told about you';
const PROMISE = 'The room is taken care of';
const SECOND = 1000;

let world: StoryWorld;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  world = await startStoryWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
});
afterAll(() => world?.close());

/** Runs in the page. Selects these words in the mail that is open, as a mouse does. */
function selectWords(words: string): string | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(words);
    if (at < 0 || !text.parentElement?.closest('.a3s')) continue;
    getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
    return String(getSelection());
  }
  return null;
}
const select = (words: string) => page.evaluate(selectWords, words);
const pressKey = () => world.background.command('keep-wish');

/** What our own page is told of a ledger. */
async function ledger(call: 'wishes.list' | 'promises.list'): Promise<unknown[]> {
  const own = await world.openOwn('home.html#/today');
  const reply = await own.evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown[] }> } };
    };
    const args = { person: null, states: ['open'], search: '', sort: 'newest', skip: 0, limit: 50 };
    return chrome.runtime.sendMessage({ call: name, args });
  }, call);
  await own.close();
  await page.bringToFront();
  return reply.value;
}

describe('words selected in Gmail (D1)', () => {
  it('are kept as a wish by one key: quote, person, date and thread', async () => {
    expect(await select(WISH)).toBe(WISH);
    await pressKey();
    await reads(sidebar, `Kept as a wish: “${WISH}”`);
    const kept = await ledger('wishes.list');
    expect(kept).toMatchObject([
      {
        text: WISH,
        personName: 'Henrike Voss',
        address: HENRIKE,
        source: 'selection',
        evidence: {
          quote: WISH,
          by: HENRIKE,
          at: expect.any(Number),
          thread: { subject: TRAINING, url: expect.stringContaining('https://mail.google.com/mail/') },
        },
      },
    ]);
    const [{ evidence }] = kept as [{ evidence: { at: number } }];
    expect(Date.now() - evidence.at).toBeLessThan(86_400 * SECOND);
  });

  it('are kept once', async () => {
    await pressKey();
    await reads(sidebar, 'You have kept these words already');
    expect(await ledger('wishes.list')).toHaveLength(1);
  });

  it('are gone after an undo', async () => {
    await select(PROMISE);
    await pressKey();
    await reads(sidebar, `Kept as a wish: “${PROMISE}”`);
    await press(sidebar, 'Undo');
    await sidebar.waitForFunction(() => !document.body.innerText.includes('Kept as a wish'));
    expect(await ledger('wishes.list')).toHaveLength(1);
  });

  it('are kept as their promise from the menu, whose entries stand on this page', async () => {
    const own = await world.openOwn('manifest.json');
    await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { update(id: string, to: object): Promise<void> } };
      };
      // The browser refuses to change an entry that is not there.
      await chrome.contextMenus.update('keep-promise', {});
    });
    await own.close();
    await page.bringToFront();
    await select(PROMISE);
    await world.background.menu('keep-promise', PROMISE);
    await reads(sidebar, `Kept as their promise: “${PROMISE}”`);
    expect(await ledger('promises.list')).toMatchObject([{ by: 'client', text: PROMISE }]);
  });

  it('leave a sign on the slim tab', async () => {
    await press(sidebar, 'Fold away');
    await sidebar.waitForSelector('.folded');
    await select('the margin on renewals');
    await pressKey();
    await sidebar.waitForSelector('.folded[aria-label*="Kept as a wish"] svg', { timeout: 20 * SECOND });
    await sidebar.locator('.folded').click();
    await reads(sidebar, 'Kept as a wish: “the margin on renewals”');
  });

  it('have a key of their own that the browser does not need for itself', async () => {
    const own = await world.openOwn('manifest.json');
    const keys = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`);
    });
    expect(keys).toContain('keep-wish Alt+Shift+K');
  });
});
