import { useId, useState } from 'preact/hooks';
import { normaliseEmail } from '../../../utils/clients/normalise-email.ts';
import { useText } from '../../text/text.ts';

/** The user's own mailbox, where Ovation has seen none: what is taken over is kept for the clients of one mailbox. */
export function MailboxField({ onMailbox }: { onMailbox: (mailbox: string) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="mailbox"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const mailbox = normaliseEmail(typed);
        setWrong(mailbox === null);
        if (mailbox !== null) onMailbox(mailbox);
      }}
    >
      <label class="label" for={id}>
        {t('handover_mailboxBody')}
      </label>
      <div class="add-row">
        <input
          id={id}
          class="field"
          value={typed}
          placeholder="you@company.example"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('handover_mailboxNext')}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('handover_mailboxFault')}
        </p>
      )}
    </form>
  );
}
