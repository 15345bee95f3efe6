import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandoverChoices, HandoverPreview } from '../../../utils/messaging/calls/handover.ts';
import { Button } from '../../look/Button.tsx';
import { plural } from '../../text/plural.ts';
import { useText } from '../../text/text.ts';
import { ClientPreview } from './ClientPreview.tsx';
import { allTaken, bringsNothing, choicesOf, NOTHING_CHOSEN, sumOf } from './choices.ts';
import { useWording } from './use-wording.ts';

/** Clients drawn at once; the others follow on a click. */
const STEP = 40;

export interface PreviewProps {
  readonly preview: HandoverPreview;
  readonly mailbox: string;
  readonly mailboxes: readonly string[];
  readonly onMailbox: (mailbox: string) => void;
  readonly onTake: (choices: HandoverChoices) => void;
  readonly onCancel: () => void;
}

/** What a hand-over would bring, client by client: what is new, what is here already, and what is different here. */
export function Preview({ preview, mailbox, mailboxes, onMailbox, onTake, onCancel }: PreviewProps) {
  const t = useText();
  const wording = useWording();
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const [most, setMost] = useState(STEP);
  const { from, madeAt, clients, refused } = preview;
  const sum = sumOf(clients);
  const isIdle = bringsNothing(clients);
  const made = wording.at(madeAt);
  const head = useRef<HTMLParagraphElement>(null);
  // What was typed into is gone: whoever types goes on from here.
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <div class="preview">
      <p ref={head} tabIndex={-1}>
        <strong>
          {from === '' ? t('handed_fromNobody', made) : <bdi>{t('handed_from', from, made)}</bdi>}
        </strong>
      </p>
      <p role="status">
        {plural(t, clients.length, 'handover_sumClients_one', 'handover_sumClients_other')}:{' '}
        {t('handover_sum', sum.fresh, sum.same, sum.different)}
        {isIdle && ` ${t('handover_nothingNew')}`}
      </p>
      {refused > 0 && (
        <p class="bad">{plural(t, refused, 'handover_refused_one', 'handover_refused_other')}</p>
      )}
      {mailboxes.length > 1 && (
        <MailboxChoice mailbox={mailbox} mailboxes={mailboxes} onMailbox={onMailbox} />
      )}
      {sum.different > 0 && (
        <div class="buttons">
          <span>{t('handover_allNote')}</span>
          <Button onClick={() => setChosen({ ...chosen, takes: allTaken(preview, 'mine') })}>
            {t('handover_allMine')}
          </Button>
          <Button onClick={() => setChosen({ ...chosen, takes: allTaken(preview, 'theirs') })}>
            {t('handover_allTheirs')}
          </Button>
        </div>
      )}
      {clients.slice(0, most).map((client) => (
        <ClientPreview
          key={client.address}
          client={client}
          wording={wording}
          chosen={chosen}
          onChosen={setChosen}
        />
      ))}
      <div class="buttons">
        {clients.length > most && <Button onClick={() => setMost(most + STEP)}>{t('handover_more')}</Button>}
        <Button look="main" disabled={isIdle} onClick={() => onTake(choicesOf(preview, chosen))}>
          {t('handover_takeIt')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

function MailboxChoice({
  mailbox,
  mailboxes,
  onMailbox,
}: Pick<PreviewProps, 'mailbox' | 'mailboxes' | 'onMailbox'>) {
  const t = useText();
  const id = useId();
  return (
    <div class="mailbox">
      <label class="label" for={id}>
        {t('handover_mailbox')}
      </label>
      <select id={id} class="field" onChange={({ currentTarget: { value } }) => onMailbox(value)}>
        {mailboxes.map((one) => (
          <option key={one} value={one} selected={one === mailbox}>
            {one || t('handover_mailboxUnknown')}
          </option>
        ))}
      </select>
    </div>
  );
}
