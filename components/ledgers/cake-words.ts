import type { CakeKind } from '../../utils/ledgers/layers/cake.ts';
import type { MessageKey } from '../text/text.ts';

/** What each layer of the cake is called: as a layer, and as one thing in a list. */
export const CAKE_WORDS: Readonly<Record<CakeKind, readonly [layer: MessageKey, one: MessageKey]>> = {
  delivery: ['cake_deliveries', 'cake_delivery'],
  tip: ['cake_tips', 'layer_tip'],
  'check-in': ['cake_checkIns', 'layer_checkIn'],
  verdicts: ['cake_verdicts', 'cake_verdict'],
  'how-to': ['cake_howTos', 'layer_howTo'],
  wish: ['cake_wishes', 'cake_wish'],
  extra: ['cake_extras', 'cake_extra'],
  early: ['cake_earlies', 'cake_early'],
};
