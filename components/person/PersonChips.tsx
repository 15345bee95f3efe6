import type { ComponentChildren } from 'preact';
import type { EndingEntry } from '../../utils/ledgers/ending.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { dayLabel } from '../look/days.ts';
import { Icon } from '../look/Icon.tsx';
import { LAST_WORDS } from '../people/ending-words.ts';
import { FEEL_WORDS } from '../people/feel-words.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';

/** From this many days on the silence itself is news. */
const LONG_SILENCE = 30;

/** Company second, and how long it is since both sides wrote. */
export function PersonChips({
  client,
  children,
}: {
  client: Pick<ClientNow, 'person' | 'company' | 'daysSinceTwoWay' | 'lastMoment' | 'thirdParty' | 'ledgers'>;
  /** What can be done, at the end of the line. */
  children?: ComponentChildren;
}) {
  const t = useText();
  const { company, daysSinceTwoWay: days, person, lastMoment } = client;
  const silence =
    days === null
      ? t(lastMoment ? 'person_oneWay' : 'person_first')
      : days === 0
        ? t('person_bothToday')
        : plural(t, days, 'person_silence_one', 'person_silence_other');
  const { ending, feelAs } = client.ledgers.people;
  return (
    <div class="chips">
      {client.thirdParty !== null && (
        <span class="chip due" title={t('person_thirdPartyWhy')}>
          <Icon name="alert" size={12} />
          <bdi>{t('person_thirdParty', client.thirdParty)}</bdi>
        </span>
      )}
      {company && (
        <span class="chip" title={person.companyDomain ?? undefined}>
          <bdi>{company}</bdi>
        </span>
      )}
      <span class={days !== null && days >= LONG_SILENCE ? 'chip due' : 'chip'}>{silence}</span>
      {ending.last && <EndingChip ending={ending.last} />}
      {feelAs && <span class="chip">{t('person_feelAs', t(FEEL_WORDS[feelAs]))}</span>}
      {children}
    </div>
  );
}

/** P1: how the last moment ended of which the user said so; of one with nothing to note there is no chip. */
function EndingChip({ ending: { state, at } }: { ending: EndingEntry }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  if (state === 'neutral') return null;
  return (
    <span class={state === 'sore' ? 'chip sore' : 'chip'}>
      {t(LAST_WORDS[state], dayLabel(t, at, now, locale))}
    </span>
  );
}
