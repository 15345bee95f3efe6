import { useLocale } from '../text/locale.ts';
import { useText } from '../text/text.ts';
import { dayLabel, fullDay } from './days.ts';

/** A day in short words, with the full date for whoever rests the pointer on it. Times are Unix ms. */
export function Day({ at, now }: { at: number; now: number }) {
  const t = useText();
  const locale = useLocale();
  return (
    <time dateTime={new Date(at).toISOString()} title={fullDay(at, locale)}>
      {dayLabel(t, at, now, locale)}
    </time>
  );
}
