import type { QuickPickId } from '../../utils/nudges/quick-picks.ts';
import type { MessageKey } from '../text/text.ts';

/** The words for each of the days offered. */
export const PICK_WORDS: Readonly<Record<QuickPickId, MessageKey>> = {
  'later-today': 'pick_laterToday',
  tomorrow: 'pick_tomorrow',
  'next-monday': 'pick_monday',
  'in-a-week': 'pick_inAWeek',
  'in-two-weeks': 'pick_inTwoWeeks',
  'in-a-month': 'pick_inAMonth',
};
