import type { FactEntry } from '../../utils/ledgers/fact.ts';
import type { Sensitivity } from '../../utils/ledgers/sensitive.ts';
import { onDay } from '../asks/ask-line.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import type { MessageKey, Text } from '../text/text.ts';

/** D6: what stands in the place of a folded fact. */
export const FOLDED_WORDS: Readonly<Record<Sensitivity, MessageKey>> = {
  health: 'known_health',
  family: 'known_family',
  faith: 'known_faith',
  money: 'known_money',
};

/** D6: what each fold is called where one chooses it. */
export const FOLD_WORDS: Readonly<Record<Sensitivity, MessageKey>> = {
  health: 'known_foldHealth',
  family: 'known_foldFamily',
  faith: 'known_foldFaith',
  money: 'known_foldMoney',
};

/** "They said it, 3 May", "Noted 3 May". @param now Unix ms */
export function sinceWords(
  t: Text,
  { day, saidByThem }: Pick<FactEntry, 'day' | 'saidByThem'>,
  now: number,
  locale: string,
): string {
  return t(saidByThem ? 'known_said' : 'known_noted', onDay(noonOf(day) ?? now, now, locale));
}
