import type { Phrase } from '../slots.ts';
import type { Kept } from './kept.ts';

/** What they tell of their own side, of a price, an offer or a new term; null where it was not told. */
export interface TheirSide {
  /** A clause in which they tell what changes on their side: "we only open four days now". */
  readonly change: Phrase | null;
  /** What the price has gone up by: "the 14%". */
  readonly rise: Phrase | null;
  /** How much they take from us, as they tell it: "we take 90 kilos a week". */
  readonly volume: Phrase | null;
  /** How they do today what they want priced: "at the moment they draw on the lunch tables". */
  readonly today: Phrase | null;
  /** What goes on as it is, counted: "the nine countries". */
  readonly kept: Kept | null;
}
