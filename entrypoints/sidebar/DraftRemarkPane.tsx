import { useState } from 'preact/hooks';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { DraftRemark, type RemarkActions } from '../../components/now/DraftRemark.tsx';
import type { MessageKey } from '../../components/text/text.ts';
import { useDesk } from './desk.ts';
import { insertText } from './insert-text.ts';
import { useDraftMirror } from './use-draft-mirror.ts';

export interface DraftRemarkPaneProps {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The remark on the draft with its data. What was left as it is, or acted on, is not said again here. */
export function DraftRemarkPane({ person, onNotice }: DraftRemarkPaneProps) {
  const desk = useDesk();
  const { call, tab, newId, t } = desk;
  const mirror = useDraftMirror();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const remark = mirror?.remarks.find(({ quote }) => !settled.has(quote));
  if (!mirror || !remark) return null;
  const settle = () => setSettled((before) => new Set([...before, remark.quote]));
  const tell = (key: MessageKey) => onNotice({ text: t(key) });
  const run = (work: Promise<unknown>, done: MessageKey) =>
    void work.then(
      () => {
        settle();
        tell(done);
      },
      () => tell('failed_kept'),
    );
  const actions: RemarkActions = {
    askThis: ({ text, family }) => void insertText(desk, text, family).then(tell),
    keepWish: (words) =>
      run(
        call('notes.save', { id: newId(), person, text: t('mirror_wishNote', words), base: 0 }),
        'note_kept',
      ),
    remind: (words, dueAt) =>
      run(
        call('nudges.add', {
          ...tab(),
          id: newId(),
          person,
          reason: t('mirror_promiseNudge', words).slice(0, 300),
          dueAt,
        }),
        'mirror_reminded',
      ),
    leave: settle,
    off: () => run(call('settings.set', { settings: { mirror: false } }), 'mirror_offDone'),
  };
  return <DraftRemark remark={remark} mirror={mirror} actions={actions} />;
}
