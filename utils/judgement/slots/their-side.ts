import type { Phrase } from '../slots.ts';
import type { Kept } from './kept.ts';

/** What they tell of their own side, beside what they ask for; null where it was not told. */
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
  /** What happens on the day they want it by: "The minister is coming on 19 September". */
  readonly occasion: Phrase | null;
  /** Beside an addition or a remedy without a trouble: what they tell of how things stand with them. */
  readonly reason: Phrase | null;
  /** What an open question is about, where no trouble is told plainly. */
  readonly matter: Phrase | null;
  /** What one of theirs takes for the cause or the remedy: "my partner says it's the typeface". */
  readonly opinion: Phrase | null;
  /** What they have done about it so far: "we put a line on the poster". */
  readonly tried: Phrase | null;
}
