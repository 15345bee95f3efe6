import type { Mode } from '../../utils/judgement/judgement.ts';
import type { MessageKey } from '../text/text.ts';

/** How a message should be met, in the words of the chip. */
export const MODE_WORDS: Readonly<Record<Mode, MessageKey>> = {
  comply: 'mode_comply',
  answer: 'mode_answer',
  clarify: 'mode_clarify',
  challenge: 'mode_challenge',
  acknowledge: 'mode_acknowledge',
  celebrate: 'mode_celebrate',
  none: 'mode_none',
};
