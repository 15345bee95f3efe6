import type { NudgeKind } from '../../utils/nudges/nudge.ts';
import type { MessageKey } from '../text/text.ts';

/** Each kind of nudge in a word or two. */
export const KIND_WORDS: Readonly<Record<NudgeKind, MessageKey>> = {
  date: 'nudgeKind_date',
  'no-reply': 'nudgeKind_noReply',
  'keep-in-touch': 'nudgeKind_keepInTouch',
  repeating: 'nudgeKind_repeating',
  promise: 'nudgeKind_promise',
  occasion: 'nudgeKind_occasion',
  layer: 'nudgeKind_layer',
};
