import type { Interval, Tier } from '../../clients/tier.ts';
import type { ExtraEntry } from '../../ledgers/extra.ts';
import type { OccasionWords } from '../../ledgers/occasion.ts';
import type { Effort, Reaction } from '../../ledgers/wish.ts';
import type { Changed, LedgerQuery, LedgerRow } from './ledgers.ts';

/** C: the one extra thing, the days that are a client's own, and whom the client serves. Changes are as in `LedgerCalls`. */
export interface ExtraCalls {
  'extras.list'(args: LedgerQuery<'extras'>): LedgerRow<'extras'>[];
  /**
   * C2: what the user says to the idea that stands beside the open mail. It is named by its id, and its words and facts
   * are found again: a view cannot make one up.
   */
  'extras.answer'(args: {
    tab?: number | undefined;
    idea: string;
    how: 'done' | 'later' | 'not-this';
  }): Changed;
  /** C4: something the user thought of and gave. A day in the future counts as today. */
  'extras.add'(args: { id: string; person: string; text: string; on: string }): Changed;
  /** C4: how they took it. */
  'extras.took'(args: { id: string; reaction: Reaction; effort: Effort | null }): Changed;
  /** Answered anew: given after all, put off once more, or never again. */
  'extras.state'(args: { ids: readonly string[]; state: ExtraEntry['state'] }): Changed;

  'occasions.list'(args: LedgerQuery<'occasions'>): LedgerRow<'occasions'>[];
  /** C7: a day to remember. */
  'occasions.add'(args: OccasionWords & { id: string; person: string }): Changed;
  'occasions.edit'(args: OccasionWords & { id: string }): Changed;
  /** Seen to: a yearly one comes back in a year. */
  'occasions.seenTo'(args: { ids: readonly string[] }): Changed;
  'occasions.state'(args: { ids: readonly string[]; state: 'open' | 'let-go' }): Changed;

  /** C3, X5: what is said of how a client is to be dealt with; each line null while nobody has said. */
  'care.get'(args: { person: string }): CareOf;
  /** C3: whom they serve, as it stands after "They serve"; an empty text takes it back. */
  'care.serves'(args: { person: string; text: string }): Changed;
  /** X5: how close the user wants to keep them; null leaves it open. */
  'care.tier'(args: { person: string; tier: Tier | null }): Changed;
}

export interface CareOf {
  /** The client's. */
  readonly name: string;
  readonly serves: string | null;
  readonly tier: Tier | null;
  /** How long each tier may be out of touch, from the settings. */
  readonly tiers: Readonly<Record<Tier, Interval>>;
}
