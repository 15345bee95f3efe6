import type { Wording } from '../../../utils/ledgers/handover/wording.ts';
import { useLocale } from '../../text/locale.ts';
import { useText } from '../../text/text.ts';

/** How a hand-over is put into words here: the texts on screen, and days with their year, because paper is kept. */
export function useWording(): Wording {
  const t = useText();
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const at = (moment: number) => format.format(moment);
  return {
    say: (word, ...subs) => t(word, ...subs),
    // Noon, so that no zone makes another day of it.
    day: (day) => at(new Date(`${day}T12:00:00`).getTime()),
    at,
  };
}
