import type { PracticeName } from '../../../utils/ledgers/weeks/practice.ts';
import type { MessageKey } from '../../text/text.ts';

/** What to do this week, and why, for a count of one and of many. */
export interface PracticeWords {
  readonly act: MessageKey;
  readonly why: readonly [one: MessageKey, other: MessageKey];
}

/** D9: each behaviour in words. */
export const PRACTICE_WORDS: Readonly<Record<PracticeName, PracticeWords>> = {
  'promise-less': {
    act: 'practice_promiseLess',
    why: ['practice_promiseLessWhy_one', 'practice_promiseLessWhy_other'],
  },
  'grant-a-wish': {
    act: 'practice_grantAWish',
    why: ['practice_grantAWishWhy_one', 'practice_grantAWishWhy_other'],
  },
  'ask-shorter': {
    act: 'practice_askShorter',
    why: ['practice_askShorterWhy_one', 'practice_askShorterWhy_other'],
  },
  'ask-once': { act: 'practice_askOnce', why: ['practice_askOnceWhy', 'practice_askOnceWhy'] },
  'catch-a-wish': { act: 'practice_catchAWish', why: ['practice_catchAWishWhy', 'practice_catchAWishWhy'] },
  'add-a-layer': { act: 'practice_addALayer', why: ['practice_addALayerWhy', 'practice_addALayerWhy'] },
  'keep-early': {
    act: 'practice_keepEarly',
    why: ['practice_keepEarlyWhy_one', 'practice_keepEarlyWhy_other'],
  },
  'note-a-door': {
    act: 'practice_noteADoor',
    why: ['practice_noteADoorWhy_one', 'practice_noteADoorWhy_other'],
  },
  'keep-going': {
    act: 'practice_keepGoing',
    why: ['practice_keepGoingWhy', 'practice_keepGoingWhy'],
  },
};
