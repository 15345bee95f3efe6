import { browser } from 'wxt/browser';
import type { Rewording } from '../../../utils/models/rewording.ts';

/** What came of asking, by message and question; a null is a wording that was refused. */
export interface Settled {
  get(key: string): Promise<Rewording | null | undefined>;
  keep(key: string, rewording: Rewording | null): Promise<void>;
  forget(): Promise<void>;
}

const KEY = 'rewordings';
/** More mails than one goes through between two starts of the browser. */
const MOST = 200;

/** Kept in `storage.session`: longer than this worker, no longer than the browser, and never on the disk. */
export function keepSettled(): Settled {
  let loading: Promise<Map<string, Rewording | null>> | null = null;
  const known = () => {
    loading ??= load();
    return loading;
  };
  const write = async (settled: ReadonlyMap<string, Rewording | null>) =>
    browser.storage.session.set({ [KEY]: [...settled] });
  return {
    get: async (key) => (await known()).get(key),
    async keep(key, rewording) {
      const settled = await known();
      settled.set(key, rewording);
      for (const oldest of settled.keys()) {
        if (settled.size <= MOST) break;
        settled.delete(oldest);
      }
      await write(settled);
    },
    async forget() {
      (await known()).clear();
      await write(new Map());
    },
  };
}

async function load(): Promise<Map<string, Rewording | null>> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return new Map(Array.isArray(stored) ? (stored as [string, Rewording | null][]) : []);
}
