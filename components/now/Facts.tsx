import type { Fact } from '../../utils/judgement/judgement.ts';
import { dayLabel } from '../look/days.ts';
import { Icon } from '../look/Icon.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';

const SOURCES: Readonly<Record<Fact['source']['kind'], MessageKey>> = {
  message: 'fact_message',
  thread: 'fact_thread',
  note: 'fact_note',
  ask: 'fact_ask',
  user: 'fact_user',
};

/** What a question rests on, each with where it is known from; folded away until somebody asks. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  if (facts.length === 0) return null;
  return (
    <details class="facts">
      <summary>
        {t('fact_title')}
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.source.kind}:${fact.source.id}:${fact.text}`}>
            <bdi class="theirs">{fact.text}</bdi>{' '}
            <span class="aside">
              {t(SOURCES[fact.source.kind])}
              {fact.source.at !== null && `, ${dayLabel(t, fact.source.at, now, locale)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
