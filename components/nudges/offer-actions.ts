import type { ReplyOffer } from '../../utils/messaging/now.ts';

/** What can be done with the offer to wait for an answer. */
export interface OfferActions {
  readonly awaitAnswer: (offer: ReplyOffer) => void;
  readonly refuseOffer: () => void;
}
