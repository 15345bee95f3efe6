import { shortNames, type Touch } from '../../utils/clients/touchpoints.ts';
import type { Touchpoints } from '../../utils/messaging/calls/people.ts';
import { dayLabel } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface TouchTableProps {
  readonly map: Touchpoints['map'];
}

/**
 * P2: their people down, ours across, the last contact of each two in the cells. Where it is too narrow for columns
 * each of their people is a block of lines; it stays the same table to whoever hears it.
 */
export function TouchTable({ map: { ours, rows, more } }: TouchTableProps) {
  const t = useText();
  if (rows.length === 0) return <p class="empty">{t('touch_empty')}</p>;
  const short = shortNames(ours);
  // The first column is the user's own mailbox.
  const nameOf = (address: string, place: number) =>
    place === 0 ? t('touch_you') : (short.get(address) ?? address);
  return (
    <div class="touch">
      <table class="touch-table">
        <caption class="unseen">{t('touch_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('touch_theirs')}</th>
            {ours.map((address, place) => (
              <th key={address} scope="col" title={address}>
                <bdi>{nameOf(address, place)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ who, cells }) => (
            <tr key={who.person ?? who.name}>
              <th scope="row" title={who.addresses.join(', ')}>
                <bdi>{who.name}</bdi>
              </th>
              {cells.map((touch, place) => (
                <td key={ours[place]} data-who={nameOf(ours[place] ?? '', place)}>
                  <Cell touch={touch} name={nameOf(ours[place] ?? '', place)} isUser={place === 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more.ours + more.theirs > 0 && <p class="aside">{t('touch_more', more.theirs, more.ours)}</p>}
    </div>
  );
}

const WAYS: Readonly<Record<Touch['direction'], string>> = {
  'from-us': '→',
  'from-client': '←',
  both: '↔',
};

function Cell({ touch, name, isUser }: { touch: Touch | null; name: string; isUser: boolean }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  if (!touch) {
    return (
      <span class="touch-none">
        <span aria-hidden="true">–</span>
        <span class="unseen">{t('touch_none')}</span>
      </span>
    );
  }
  const isOurs = touch.direction === 'from-us';
  const ours = isUser ? t('touch_we') : t('touch_weToo', name);
  const who = touch.direction === 'both' ? t('touch_both') : isOurs ? ours : t('touch_they');
  return (
    <span title={who}>
      <time dateTime={new Date(touch.at).toISOString()}>{dayLabel(t, touch.at, now, locale)}</time>
      <span class="unseen">, {who}</span>{' '}
      <span aria-hidden="true" class="touch-way">
        {WAYS[touch.direction]}
      </span>
    </span>
  );
}
