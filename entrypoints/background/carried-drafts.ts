import { browser } from 'wxt/browser';
import type { InsertResult } from '../../utils/clients/page-view.ts';

/** Texts on their way from a mail to the compose page its reply opens, where another content script runs. */
export interface CarriedDrafts {
  keep(tab: number, text: string): Promise<void>;
  /** Gives the text for this tab, or for the tab that opened it, once; null when there is none or it is too old. */
  take(tab: number, opener: number | null): Promise<string | null>;
  /** Forgets the text of a tab. @returns whether it was still there */
  drop(tab: number): Promise<boolean>;
  /** What came of the text that was last taken. */
  landed(result: InsertResult): void;
  /** Waits for `landed` where this tab has kept a text; null where it has not, or nothing arrives. */
  landing(tab: number): Promise<InsertResult | null>;
}

/** A reply that has not opened by now is not going to; the text must not turn up in a later one. */
const PATIENCE = 30_000;
const PREFIX = 'carried:';

interface Carried {
  readonly text: string;
  readonly at: number;
}

/** Keeps them in `storage.session`, so that a worker that ends while the page loads costs no text. */
export function keepCarriedDrafts(): CarriedDrafts {
  const waiting = new Set<(result: InsertResult) => void>();
  const underWay = new Set<number>();
  const removed = async (tab: number): Promise<Carried | null> => {
    const key = PREFIX + tab;
    const found = ((await browser.storage.session.get(key))[key] as Carried | undefined) ?? null;
    if (found) await browser.storage.session.remove(key);
    return found;
  };
  return {
    async keep(tab, text) {
      underWay.add(tab);
      await browser.storage.session.set({ [PREFIX + tab]: { text, at: Date.now() } satisfies Carried });
    },
    async take(tab, opener) {
      const found = (await removed(tab)) ?? (opener === null ? null : await removed(opener));
      return found && Date.now() - found.at < PATIENCE ? found.text : null;
    },
    drop: async (tab) => (await removed(tab)) !== null,
    landed(result) {
      for (const tell of waiting) tell(result);
      waiting.clear();
    },
    async landing(tab) {
      if (!underWay.delete(tab)) return null;
      return await new Promise((resolve) => {
        waiting.add(resolve);
        setTimeout(() => resolve(null), PATIENCE);
      });
    },
  };
}
