import type { AskKind } from '../../utils/mail/reading.ts';
import type { MessageKey } from '../text/text.ts';

/** What each kind of ask is called on a chip. */
export const KIND_WORDS: Readonly<Record<AskKind, MessageKey>> = {
  quote: 'kind_quote',
  discount: 'kind_discount',
  scope: 'kind_scope',
  solution: 'kind_solution',
  deadline: 'kind_deadline',
  deliverable: 'kind_deliverable',
  meeting: 'kind_meeting',
  vague: 'kind_vague',
  renewal: 'kind_renewal',
  approval: 'kind_approval',
  referral: 'kind_referral',
  info: 'kind_info',
  admin: 'kind_admin',
  cancel: 'kind_cancel',
  complaint: 'kind_complaint',
  outage: 'kind_outage',
  decided: 'kind_decided',
  praise: 'kind_praise',
  hardship: 'kind_hardship',
  none: 'kind_none',
};

/** What a client did who asked such a thing: “Asked for a discount”. */
export const DID_WORDS: Readonly<Record<AskKind, MessageKey>> = {
  quote: 'did_quote',
  discount: 'did_discount',
  scope: 'did_scope',
  solution: 'did_solution',
  deadline: 'did_deadline',
  deliverable: 'did_deliverable',
  meeting: 'did_meeting',
  vague: 'did_vague',
  renewal: 'did_renewal',
  approval: 'did_approval',
  referral: 'did_referral',
  info: 'did_info',
  admin: 'did_admin',
  cancel: 'did_cancel',
  complaint: 'did_complaint',
  outage: 'did_outage',
  decided: 'did_decided',
  praise: 'did_praise',
  hardship: 'did_hardship',
  none: 'did_none',
};
