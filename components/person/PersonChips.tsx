import type { ClientNow } from '../../utils/messaging/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';

/** From this many days on the silence itself is news. */
const LONG_SILENCE = 30;

/** Company second, and how long it is since both sides wrote. */
export function PersonChips({
  client,
}: {
  client: Pick<ClientNow, 'person' | 'company' | 'daysSinceTwoWay' | 'lastMoment'>;
}) {
  const t = useText();
  const { company, daysSinceTwoWay: days, person, lastMoment } = client;
  const silence =
    days === null
      ? t(lastMoment ? 'person_oneWay' : 'person_first')
      : days === 0
        ? t('person_bothToday')
        : plural(t, days, 'person_silence_one', 'person_silence_other');
  return (
    <div class="chips">
      {company && (
        <span class="chip" title={person.companyDomain ?? undefined}>
          <bdi>{company}</bdi>
        </span>
      )}
      <span class={days !== null && days >= LONG_SILENCE ? 'chip due' : 'chip'}>{silence}</span>
    </div>
  );
}
