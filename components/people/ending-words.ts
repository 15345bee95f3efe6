import type { EndingState, How } from '../../utils/ledgers/ending.ts';
import type { MessageKey } from '../text/text.ts';

/** P1: what each ending is called on its button. */
export const HOW_WORDS: Readonly<Record<EndingState, MessageKey>> = {
  good: 'ending_good',
  neutral: 'ending_neutral',
  sore: 'ending_sore',
  repaired: 'ending_repaired',
};

/** What the notice says once a moment is said to have ended so. */
export const WAS_WORDS: Readonly<Record<How, MessageKey>> = {
  good: 'ending_wasGood',
  neutral: 'ending_wasNeutral',
  sore: 'ending_wasSore',
};

/** The last ending as a chip beside the name, with its day; nothing to note is not noted. */
export const LAST_WORDS: Readonly<Record<Exclude<EndingState, 'neutral'>, MessageKey>> = {
  good: 'ending_lastGood',
  sore: 'ending_lastSore',
  repaired: 'ending_lastRepaired',
};

/** The last ending as a sentence, with its day. */
export const ENDED_WORDS: Readonly<Record<EndingState, MessageKey>> = {
  good: 'stepBack_endedGood',
  neutral: 'stepBack_endedNeutral',
  sore: 'stepBack_endedSore',
  repaired: 'stepBack_endedRepaired',
};
