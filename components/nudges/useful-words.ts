import type { NudgeContext } from '../../utils/messaging/calls/nudges.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import { OCCASION_WORDS } from '../ledgers/occasion-words.ts';
import { daysBetween, fullDay } from '../look/days.ts';
import type { MessageKey, Text } from '../text/text.ts';

/** With the words it turns on, and where those stand a line above already. */
const WORDS: Readonly<
  Record<'our-promise' | 'their-wish' | 'their-promise', readonly [MessageKey, MessageKey]>
> = {
  'our-promise': ['useful_ourPromise', 'useful_ourPromiseHere'],
  'their-wish': ['useful_theirWish', 'useful_theirWishHere'],
  'their-promise': ['useful_theirPromise', 'useful_theirPromiseHere'],
};

/** Why it is of use to the client to hear from us, in a sentence; that nobody knows of a reason, where none is known. */
export function usefulWords(
  t: Text,
  { useful, open }: Pick<NudgeContext, 'useful' | 'open'>,
  locale: string,
  now: number,
): string {
  if (!useful) return t('useful_none');
  if (useful.what === 'their-day') {
    const at = useful.day === null ? null : noonOf(useful.day);
    const name = useful.text ?? t(OCCASION_WORDS[useful.kind ?? 'other']);
    if (at === null) return t('useful_day', name);
    const words = daysBetween(at, now) > 0 ? 'useful_dayPast' : 'useful_dayOn';
    return t(words, name, fullDay(at, locale));
  }
  const [withWords, without] = WORDS[useful.what];
  return useful.text === null || useful.text === open?.text ? t(without) : t(withWords, useful.text);
}
