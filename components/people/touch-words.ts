import type { WroteToo } from '../../utils/clients/touchpoints.ts';
import { shortNames } from '../../utils/clients/touchpoints.ts';
import { dayLabel, daysBetween } from '../look/days.ts';
import type { Text } from '../text/text.ts';

/** P2: “billing wrote to Tom Ilves yesterday”. @param now Unix ms */
export function wroteTooWords(t: Text, { by, to, at }: WroteToo, now: number, locale: string): string {
  const day = dayLabel(t, at, now, locale);
  const when = daysBetween(at, now) > 1 ? t('touch_onDay', day) : day;
  return t('touch_wroteToo', shortNames([by]).get(by) ?? by, to.name, when);
}
