import { useState } from 'preact/hooks';
import { type CaptureKind, CaptureLine } from '../../components/capture/CaptureLine.tsx';
import { NudgeForm, type NudgeGiven } from '../../components/capture/NudgeForm.tsx';
import { PromiseForm } from '../../components/capture/PromiseForm.tsx';
import { TalkForm } from '../../components/capture/TalkForm.tsx';
import { WishForm } from '../../components/capture/WishForm.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { NoteEditor } from '../../components/notes/NoteEditor.tsx';
import { FactForm } from '../../components/people/FactForm.tsx';
import { useDueContext } from '../../components/text/now.ts';
import { fullDate } from '../../utils/nudges/full-date.ts';
import { useDesk } from './desk.ts';
import { useTalkCapture } from './history/use-talk-capture.ts';
import { useEntryCapture } from './ledgers/use-entry-capture.ts';
import { useSavers } from './notes/savers.ts';

export interface CapturePaneProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly kind: CaptureKind | null;
  readonly onKind: (kind: CaptureKind | null) => void;
  readonly onNotice: (notice: NoticeText | null) => void;
  readonly onKeys?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
}

/**
 * The capture line with its data. A note is on the disk from its first letter on; a nudge once its date is known, a
 * promise or a wish once it is said.
 */
export function CapturePane({ person, kind, onKind, onNotice, onKeys, onLeave }: CapturePaneProps) {
  const { call, tab, newId, t } = useDesk();
  const context = useDueContext();
  const savers = useSavers();
  const [draft, setDraft] = useState(newId);
  const entries = useEntryCapture(person.id, onNotice, () => onKind(null));
  const addTalk = useTalkCapture(person.id, onNotice, () => onKind(null));
  const note = savers.of({ id: draft, person: person.id, text: '', revision: 0 });
  const close = () => onKind(null);
  const noteDone = () => {
    if (note.text.trim()) onNotice({ text: t('note_kept') });
    else if (note.typed) void call('notes.delete', { id: note.id, words: note.unsaved }).catch(() => {});
    setDraft(newId());
    close();
  };
  const add = ({ reason, dueAt, repeats }: NudgeGiven) => {
    const id = newId();
    const again = repeats === null ? {} : { repeats };
    call('nudges.add', { ...tab(), id, person: person.id, reason, dueAt, ...again }).then(
      () => {
        close();
        onNotice({
          text: t('nudge_added', fullDate(dueAt, context, context.locale)),
          undo: () => void call('nudges.undo', { id }).then(() => onNotice(null)),
        });
      },
      () => onNotice({ text: t('failed_kept') }),
    );
  };
  return (
    <CaptureLine kind={kind} onKind={onKind} onKeys={onKeys} onLeave={onLeave}>
      {kind === 'note' && (
        <NoteEditor text={note.text} status={note.status} onType={note.type} onDone={noteDone} />
      )}
      {kind === 'promise' && <PromiseForm name={person.name} onAdd={entries.addPromise} onCancel={close} />}
      {kind === 'wish' && <WishForm onAdd={entries.addWish} onCancel={close} />}
      {kind === 'fact' && <FactForm fact={null} onKeep={entries.addFact} onClose={close} />}
      {kind === 'talk' && <TalkForm name={person.name} onAdd={addTalk} onCancel={close} />}
      {kind === 'nudge' && <NudgeForm name={person.name} onAdd={add} onCancel={close} />}
    </CaptureLine>
  );
}
