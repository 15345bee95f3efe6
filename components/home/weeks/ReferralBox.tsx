import type { Referral } from '../../../utils/messaging/calls/weeks.ts';
import { useLocale } from '../../text/locale.ts';
import { useText } from '../../text/text.ts';
import { weekDay } from './week-day.ts';

/** D9: a client who reacted well of late may be asked for an introduction; what pleased them stands with it. */
export function ReferralBox({ referral, href }: { referral: Referral; href: string }) {
  const t = useText();
  const locale = useLocale();
  const { name, reaction, on, what } = referral;
  const words = reaction === 'delighted' ? 'weeks_referralDelighted' : 'weeks_referralPleased';
  return (
    <section class="box" aria-labelledby="referral">
      <h2 id="referral">{t('weeks_referral')}</h2>
      <p>{t(words, name, weekDay(on, locale))}</p>
      <p>{t('weeks_referralBy', what)}</p>
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
    </section>
  );
}
