import type { Told } from '../../utils/ledgers/ideas/told.ts';
import { dayLabel } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { toldWords } from './told-words.ts';

/** C2: what an idea rests on, in the words in which it was told, each with where and when. */
export function ToldList({ facts }: { facts: readonly Told[] }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  return (
    <ul class="told" aria-label={t('fact_title')}>
      {facts.map((told) => (
        <li key={`${told.where} ${told.text}`}>
          <bdi class="theirs">{told.text}</bdi>{' '}
          <span class="aside">
            {t(toldWords(told))}
            {told.at !== null && `, ${dayLabel(t, told.at, now, locale)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
