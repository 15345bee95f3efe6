import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, onChange, type Topic } from '../../../utils/messaging/changes.ts';

const BACKGROUND = { id: browser.runtime.id };
let life: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** How often a view was told, of those topics alone. */
function listening(...topics: Topic[]): { times: number } {
  const told = { times: 0 };
  onChange(topics, life.signal, () => {
    told.times += 1;
  });
  return told;
}

const hears = (message: unknown, sender: Browser.runtime.MessageSender) =>
  fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, (() => {}) as never);

describe('X3 what has changed', () => {
  it('is told to every view of ours that shares a channel, by its topics alone', async () => {
    const [notes, nudges] = [listening('notes', 'persons'), listening('nudges')];
    announce('notes');
    await expect.poll(() => notes.times).toBe(1);
    expect(nudges.times).toBe(0);
  });

  it('is told where nobody is open to hear it, without a failure', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody'));
    announce('notes', 'page');
    expect(send).toHaveBeenCalledExactlyOnceWith({ changed: ['notes', 'page'] });
  });
});

describe('X1 what has changed, for a frame without credentials', () => {
  beforeEach(() => vi.stubGlobal('credentialless', true));

  it('comes from the background by a message, until the view goes', async () => {
    const [notes, nudges] = [listening('notes'), listening('nudges')];
    await hears({ changed: ['notes'] }, BACKGROUND);
    expect([notes.times, nudges.times]).toEqual([1, 0]);
    life.abort();
    await hears({ changed: ['notes'] }, BACKGROUND).catch(() => undefined);
    expect(notes.times).toBe(1);
  });

  it('is taken from nobody else, and from nothing that is no list of topics', async () => {
    const told = listening('notes');
    await hears({ changed: ['notes'] }, { ...BACKGROUND, tab: { id: 3 } as Browser.tabs.Tab });
    await hears({ changed: ['notes'] }, { id: 'somebody-else' });
    for (const message of [null, 'notes', {}, { changed: 'notes' }, { changed: [7] }]) {
      await hears(message, BACKGROUND);
    }
    expect(told.times).toBe(0);
  });
});
