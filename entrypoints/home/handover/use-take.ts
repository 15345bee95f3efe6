import { useRef, useState } from 'preact/hooks';
import type { HandoverFault } from '../../../components/home/handover/handover-fault.ts';
import type { TakeState } from '../../../components/home/handover/TakeBox.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { HandoverChoices } from '../../../utils/messaging/calls/handover.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { faultOf } from './handover-error.ts';
import { lookAtFile, openHandover } from './handover-file.ts';

/** Taking over, from the chosen file to what it wrote. Until the user's word it is in this page alone. */
export function useTake(onNotice: (notice: NoticeText | null) => void) {
  const { call, newId, t } = useDesk();
  const [now, setNow] = useState<TakeState>({ state: 'resting' });
  const [fault, setFault] = useState<HandoverFault | null>(null);
  const file = useRef<File | null>(null);
  const opened = useRef<{ handover: unknown; mailboxes: readonly string[] } | null>(null);
  // What is still running for a file that was put aside must not come back into view.
  const turn = useRef(0);

  const step = async (meanwhile: TakeState, orElse: TakeState, work: () => Promise<TakeState>) => {
    const mine = ++turn.current;
    setFault(null);
    setNow(meanwhile);
    const next = await work().catch((error: unknown) => {
      if (mine === turn.current) setFault(faultOf(error, 'too-much'));
      return orElse;
    });
    if (mine === turn.current) setNow(next);
  };
  const compare = async (handover: unknown, mailbox: string, mailboxes: readonly string[]) => {
    const preview = await call('handover.preview', { account: mailbox, handover });
    return { state: 'preview', preview, mailbox, mailboxes } as const;
  };

  const choose = (chosen: File) => {
    opened.current = null;
    file.current = chosen;
    void step({ state: 'comparing' }, { state: 'resting' }, async () => {
      await lookAtFile(chosen);
      return { state: 'locked', file: chosen.name };
    });
  };
  const open = (passphrase: string) => {
    const chosen = file.current;
    if (!chosen) return;
    void step({ state: 'opening', file: chosen.name }, { state: 'locked', file: chosen.name }, async () => {
      const handover = await openHandover(chosen, passphrase);
      const mailboxes = await call('handover.mailboxes', {});
      opened.current = { handover, mailboxes };
      const [first] = mailboxes;
      return first === undefined ? { state: 'homeless' } : compare(handover, first, mailboxes);
    });
  };
  const intoMailbox = (mailbox: string) => {
    const held = opened.current;
    if (!held) return;
    const mailboxes = held.mailboxes.includes(mailbox) ? held.mailboxes : [mailbox, ...held.mailboxes];
    void step({ state: 'comparing' }, now, () => compare(held.handover, mailbox, mailboxes));
  };
  const take = (choices: HandoverChoices) => {
    const held = opened.current;
    if (!held || now.state !== 'preview') return;
    const event = newId();
    const { mailbox } = now;
    void step({ state: 'taking' }, now, async () => {
      const args = { event, account: mailbox, handover: held.handover, choices };
      const taken = await call('handover.take', args);
      opened.current = null;
      if (taken.added + taken.changed > 0) onNotice({ text: t('handover_done'), undo: () => undo(event) });
      return { state: 'done', taken };
    });
  };
  const undo = (event: string) =>
    void call('handover.undo', { event }).then(
      () => {
        setNow({ state: 'resting' });
        onNotice({ text: t('handover_undone') });
      },
      () => onNotice({ text: t('handover_undoFailed') }),
    );
  const cancel = () => {
    turn.current++;
    opened.current = null;
    setFault(null);
    setNow({ state: 'resting' });
  };
  return { now, fault, choose, open, intoMailbox, take, cancel };
}
