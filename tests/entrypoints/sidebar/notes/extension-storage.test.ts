import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionStorage } from '../../../../entrypoints/sidebar/notes/extension-storage.ts';
import { storedOutbox } from '../../../../entrypoints/sidebar/notes/outbox.ts';

const WORDS = { id: 'n', person: 'p', text: 'last words', base: 1, from: { view: 'gone', step: 1 } };

beforeEach(() => fakeBrowser.reset());

/** The outbox of a frame that opens now. */
async function openOutbox() {
  const storage = await extensionStorage();
  return storedOutbox(() => storage);
}

describe('X3 words on their way in a frame whose own storage goes with its page', () => {
  it('are found by the next frame, and are gone for good once they have arrived', async () => {
    (await openOutbox()).keep(WORDS);
    const [left] = (await openOutbox()).left();
    expect(left?.save).toEqual(WORDS);
    left?.arrived();
    expect((await openOutbox()).left()).toEqual([]);
  });

  it('are left where their view has typed on in another tab', async () => {
    const typing = await openOutbox();
    typing.keep(WORDS);
    const [left] = (await openOutbox()).left();
    const newer = { ...WORDS, text: 'last words, and more', from: { view: 'gone', step: 2 } };
    typing.keep(newer);
    await fakeBrowser.storage.local.get(null);
    left?.arrived();
    expect((await openOutbox()).left().map(({ save }) => save)).toEqual([newer]);
  });

  it('are struck out by their own view, and touch nothing else that is kept there', async () => {
    await browser.storage.local.set({ settings: { side: 'left' }, 'unsaved:x': 'not ours' });
    const outbox = await openOutbox();
    expect(outbox.left()).toEqual([]);
    outbox.keep(WORDS);
    outbox.forget('gone');
    await fakeBrowser.storage.local.get(null);
    expect(await browser.storage.local.get(null)).toEqual({
      settings: { side: 'left' },
      'unsaved:x': 'not ours',
    });
  });
});
