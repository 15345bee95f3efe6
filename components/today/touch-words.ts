import type { LosingTouch } from '../../utils/messaging/calls/nudges.ts';
import { plural } from '../text/plural.ts';
import type { MessageKey, Text } from '../text/text.ts';

/** Each light in words, so that nothing is said by a colour alone. */
export const LIGHT_WORDS: Readonly<Record<LosingTouch['light'], MessageKey>> = {
  green: 'light_green',
  amber: 'light_amber',
  red: 'light_red',
};

/** How long they have not been heard from: "not heard from for 60 days". */
export function silenceWords(t: Text, { lastAt, days }: Pick<LosingTouch, 'lastAt' | 'days'>): string {
  return lastAt === null
    ? plural(t, days, 'silence_never_one', 'silence_never_other')
    : plural(t, days, 'silence_one', 'silence_other');
}
