import type { ClientNow } from '../../utils/messaging/now.ts';
import { shortBy } from '../history/moment-words.ts';
import { dayLabel } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { FoldedWords } from './FoldedWords.tsx';
import { sinceWords } from './known-words.ts';

export interface PersonLinesProps {
  readonly client: Pick<ClientNow, 'lastMoment' | 'thirdParty' | 'ledgers'>;
}

/** P1, D6: what passed last, and the last thing known of the person, a line each. */
export function PersonLines({ client: { lastMoment, thirdParty, ledgers } }: PersonLinesProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [fact] = ledgers.people.facts;
  const isShown = fact !== undefined && thirdParty === null;
  if (!lastMoment && !isShown) return null;
  return (
    <div class="person-lines">
      {lastMoment && (
        <p class="person-last">
          <span class="aside">
            {t('person_last', dayLabel(t, lastMoment.at, now, locale))} {t(shortBy(lastMoment))}
          </span>{' '}
          <bdi class="theirs">{lastMoment.line}</bdi>
        </p>
      )}
      {isShown && (
        <FoldedWords key={fact.id} fact={fact}>
          <span class="aside">{sinceWords(t, fact, now, locale)}</span>
        </FoldedWords>
      )}
    </div>
  );
}
