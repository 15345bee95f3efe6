import type { ReplyOffer } from '../../utils/messaging/now.ts';
import { LongWords } from '../ledgers/LongWords.tsx';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import type { OfferActions } from './offer-actions.ts';
import { shortDate } from './short-date.ts';

export interface OfferLineProps {
  readonly offer: ReplyOffer;
  readonly actions: OfferActions;
}

/** X5: our mail asks something: one key waits for the answer, another leaves it. */
export function OfferLine({ offer, actions }: OfferLineProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const accept = () => actions.awaitAnswer(offer);
  const stop = useStop({ A: accept, X: actions.refuseOffer });
  return (
    <article ref={stop} class="offer" tabIndex={-1} aria-label={t('offer_title')}>
      <p class="label">{t('offer_title')}</p>
      <LongWords text={offer.question} />
      <div class="buttons">
        <Button keyName="A" onClick={accept}>
          {t('offer_remind', shortDate(offer.dueAt, now, locale))}
        </Button>
        <Button keyName="X" onClick={actions.refuseOffer}>
          {t('offer_refuse')}
        </Button>
      </div>
    </article>
  );
}
