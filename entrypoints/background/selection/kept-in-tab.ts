import { browser } from 'wxt/browser';
import type { KeepKind, KeptUndo, WaitingWords } from '../../../utils/messaging/calls/kept.ts';
import type { WordsOnPage } from './words-on-page.ts';

/** One act of keeping words of a tab, as it is remembered until a view has told of it. */
export interface KeptAct {
  readonly id: string;
  readonly kind: KeepKind;
  /** What was selected; null where nothing was. */
  readonly words: WordsOnPage | null;
  /** More was selected than can be kept. */
  readonly isCut?: boolean;
  /** What tells the page they were selected on from others; null where none was known. */
  readonly page: string | null;
  readonly became:
    | { readonly state: 'kept'; readonly undo: KeptUndo }
    | { readonly state: 'had' | 'nothing-selected' | 'dropped' }
    | Pick<WaitingWords, 'state' | 'why'>;
}

/** Acts of keeping, by tab. They live in `storage.session`: longer than this worker, and no longer than the tab. */
export interface KeptInTabs {
  /** Oldest first. */
  of(tab: number): Promise<readonly KeptAct[]>;
  /** Changes follow each other, so none is lost. */
  change(tab: number, change: (acts: readonly KeptAct[]) => readonly KeptAct[]): Promise<void>;
  remove(tab: number): Promise<void>;
}

const PREFIX = 'kept:';
/** Nobody lets more words wait; the oldest go. */
const MOST = 50;

export function keepKeptInTabs(): KeptInTabs {
  let last: Promise<unknown> = Promise.resolve();
  const of = async (tab: number) => {
    const key = PREFIX + tab;
    return ((await browser.storage.session.get(key))[key] ?? []) as readonly KeptAct[];
  };
  const next = (job: () => Promise<void>) => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    of,
    change: (tab, change) =>
      next(async () => {
        const acts = change(await of(tab)).slice(-MOST);
        await browser.storage.session.set({ [PREFIX + tab]: acts });
      }),
    remove: (tab) => next(() => browser.storage.session.remove(PREFIX + tab)),
  };
}

/** The act with this id changed, the others as they are. */
export function withAct(
  acts: readonly KeptAct[],
  id: string,
  change: (act: KeptAct) => KeptAct,
): readonly KeptAct[] {
  return acts.map((act) => (act.id === id ? change(act) : act));
}
