import { normaliseEmail } from '../../../utils/clients/normalise-email.ts';
import { AddressForm } from '../../look/AddressForm.tsx';
import { useText } from '../../text/text.ts';

/** The user's own mailbox, where Ovation has seen none: what is taken over is kept for the clients of one mailbox. */
export function MailboxField({ onMailbox }: { onMailbox: (mailbox: string) => void }) {
  const t = useText();
  return (
    <AddressForm
      class="mailbox"
      label={t('handover_mailboxBody')}
      placeholder="you@company.example"
      submit={t('handover_mailboxNext')}
      fault={t('handover_mailboxFault')}
      read={normaliseEmail}
      onAddress={onMailbox}
    />
  );
}
