import type { Address } from '../clients/address.ts';
import type { PageMessage } from '../clients/page-view.ts';

/**
 * X5: a mail of ours that its page has just said was sent. It has no id and no date before it is met again where it is
 * kept: a moment made of it now would be made twice.
 */
export function sentMessage(account: string, to: readonly Address[], text: string): PageMessage {
  return {
    id: null,
    from: { name: null, email: account },
    to,
    moreRecipients: 0,
    at: null,
    state: 'open',
    text,
  };
}
