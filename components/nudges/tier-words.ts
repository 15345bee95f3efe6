import type { Interval, Tier } from '../../utils/clients/tier.ts';
import { plural } from '../text/plural.ts';
import type { MessageKey, Text } from '../text/text.ts';

export const TIER_WORDS: Readonly<Record<Tier | 'none', MessageKey>> = {
  often: 'tier_often',
  regular: 'tier_regular',
  seldom: 'tier_seldom',
  none: 'tier_none',
};

/** "2 weeks", "3 months", "45 days": whole weeks and months where they are, because people think in them. */
export function spanWords(t: Text, days: number): string {
  if (days % 30 === 0) return plural(t, days / 30, 'span_months_one', 'span_months_other');
  if (days % 7 === 0) return plural(t, days / 7, 'span_weeks_one', 'span_weeks_other');
  return plural(t, days, 'span_days_one', 'span_days_other');
}

/** How long a client of a tier may be out of touch, in a sentence. */
export function intervalWords(t: Text, { ideal, longest }: Interval): string {
  return t('tier_every', spanWords(t, ideal), spanWords(t, longest));
}
