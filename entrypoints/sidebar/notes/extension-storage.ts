import { type Browser, browser } from 'wxt/browser';
import type { OutboxStorage } from './outbox.ts';

/** In front of every name, so that nothing else of the extension's is touched. */
const PREFIX = 'beside:';

/** The part of the browser's storage for extensions that is used. */
type Area = Pick<Browser.storage.LocalStorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

/**
 * The extension's own storage as a page's: read once, and written behind. In Chromium the frame in a page comes without
 * credentials, so what it keeps in a storage of its origin goes with the page, and no other view sees it.
 */
export async function extensionStorage(area: Area = browser.storage.local): Promise<OutboxStorage> {
  const kept = new Map<string, string>();
  const hear = (name: string, value: unknown) => {
    if (!name.startsWith(PREFIX)) return;
    if (typeof value === 'string') kept.set(name.slice(PREFIX.length), value);
    else kept.delete(name.slice(PREFIX.length));
  };
  area.onChanged.addListener((changes) => {
    for (const [name, { newValue }] of Object.entries(changes)) hear(name, newValue);
  });
  for (const [name, value] of Object.entries(await area.get(null))) hear(name, value);
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem(name, value) {
      kept.set(name, value);
      area.set({ [PREFIX + name]: value }).catch(() => undefined);
    },
    removeItem(name) {
      kept.delete(name);
      area.remove(PREFIX + name).catch(() => undefined);
    },
  };
}
