import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { OfferActions } from '../../../components/nudges/offer-actions.ts';
import { shortDate } from '../../../components/nudges/short-date.ts';
import { useDesk } from '../desk.ts';

/** @param onNotice says what was done and offers the way back */
export function useOfferActions(onNotice: (notice: NoticeText | null) => void): OfferActions {
  const { call, clock, locale, newId, t, tab } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const told = (text: string, back: () => Promise<unknown>) =>
    onNotice({ text, undo: () => void back().then(() => onNotice(null), fail) });
  return {
    awaitAnswer: ({ dueAt }) => {
      const id = newId();
      void call('nudges.awaitAnswer', { ...tab(), id, dueAt }).then(
        () => told(t('offer_taken', shortDate(dueAt, clock(), locale)), () => call('nudges.undo', { id })),
        fail,
      );
    },
    refuseOffer: () =>
      void call('nudges.refuseOffer', tab()).then(
        (refused) => told(t('offer_refused'), () => call('nudges.offerAgain', refused)),
        fail,
      ),
  };
}
