import type { Nudge } from '../../utils/nudges/nudge.ts';
import { followsWorkWeek, repeatsInWords } from '../../utils/nudges/repeats.ts';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';

/** X5: how it repeats, in words, and whether it goes along with the working week; nothing for one that does not repeat. */
export function RepeatsLine({ nudge }: { nudge: Pick<Nudge, 'repeats' | 'dueAt'> }) {
  const t = useText();
  const context = useDueContext();
  if (nudge.repeats === null) return null;
  const words = repeatsInWords(nudge.repeats, nudge.dueAt, context);
  return (
    <p class="aside">
      {words === null ? t('repeats_own') : t('repeats', words)}
      {followsWorkWeek(nudge.repeats, nudge.dueAt, context) && ` ${t('repeats_week')}`}
    </p>
  );
}
