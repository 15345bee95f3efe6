import type { HandoverChoices, HandoverPreview, TakenOver } from '../../../utils/messaging/calls/handover.ts';
import { plural } from '../../text/plural.ts';
import { type Text, useText } from '../../text/text.ts';
import { FileChoice } from './FileChoice.tsx';
import { FAULT_WORDS, type HandoverFault } from './handover-fault.ts';
import { MailboxField } from './MailboxField.tsx';
import { Preview } from './Preview.tsx';
import { Unlock } from './Unlock.tsx';
import { Working } from './Working.tsx';

/** How taking over stands. Nothing is written before the user has seen a preview and said so. */
export type TakeState =
  | { readonly state: 'resting' }
  /** A file was chosen that looks like a hand-over. */
  | { readonly state: 'locked' | 'opening'; readonly file: string }
  | { readonly state: 'comparing' | 'taking' }
  /** It is open, and no mailbox of the user's is known. */
  | { readonly state: 'homeless' }
  | {
      readonly state: 'preview';
      readonly preview: HandoverPreview;
      readonly mailbox: string;
      readonly mailboxes: readonly string[];
    }
  | { readonly state: 'done'; readonly taken: TakenOver };

export interface TakeBoxProps {
  readonly now: TakeState;
  /** What went wrong last, beside where things stand. */
  readonly fault: HandoverFault | null;
  readonly onFile: (file: File) => void;
  readonly onOpen: (passphrase: string) => void;
  readonly onMailbox: (mailbox: string) => void;
  readonly onTake: (choices: HandoverChoices) => void;
  readonly onCancel: () => void;
}

/** D3: what a colleague handed over: looked at first, then taken. */
export function TakeBox(props: TakeBoxProps) {
  const { now, fault } = props;
  const t = useText();
  return (
    <section class="box" aria-labelledby="take">
      <h2 id="take">{t('handover_take')}</h2>
      <p>{t('handover_takeBody')}</p>
      <div role="status">
        {now.state === 'done' && <p class="good">{takenWords(t, now.taken)}</p>}
        {fault && <p class="bad">{t(FAULT_WORDS[fault])}</p>}
      </div>
      <Step {...props} />
    </section>
  );
}

function Step({ now, fault, onFile, onOpen, onMailbox, onTake, onCancel }: TakeBoxProps) {
  const t = useText();
  switch (now.state) {
    case 'resting':
    case 'done':
      return (
        <div class="buttons">
          <FileChoice label={t('import_choose')} onFile={onFile} />
        </div>
      );
    case 'locked':
    case 'opening':
      return (
        <Unlock
          key={now.file}
          file={now.file}
          isOpening={now.state === 'opening'}
          isWrong={fault === 'locked'}
          onOpen={onOpen}
          onFile={onFile}
        />
      );
    case 'comparing':
      return <Working label={t('handover_comparing')} />;
    case 'taking':
      return <Working label={t('handover_taking')} />;
    case 'homeless':
      return <MailboxField onMailbox={onMailbox} />;
    case 'preview':
      return <Preview {...now} onMailbox={onMailbox} onTake={onTake} onCancel={onCancel} />;
  }
}

function takenWords(t: Text, { added, changed, same, left, refused }: TakenOver): string {
  return [
    t('handover_taken', added, changed, same),
    ...(left > 0 ? [plural(t, left, 'handover_left_one', 'handover_left_other')] : []),
    ...(refused > 0 ? [plural(t, refused, 'handover_refused_one', 'handover_refused_other')] : []),
  ].join(' ');
}
