import type { Flag } from '../../utils/judgement/mirror/remark.ts';
import type { MessageKey } from '../text/text.ts';

/** What the sidebar says to each thing the mirror notices. */
export const REMARK_WORDS: Readonly<Record<Flag, MessageKey>> = {
  'order-taking': 'mirror_orderTaking',
  refusal: 'mirror_refusal',
  'perfunctory-thanks': 'mirror_perfunctoryThanks',
  'mass-greeting': 'mirror_massGreeting',
  'vendor-phrase': 'mirror_vendorPhrase',
  'asks-known': 'mirror_asksKnown',
  'no-conclusion': 'mirror_noConclusion',
  'check-in': 'mirror_checkIn',
  promise: 'mirror_promise',
};
