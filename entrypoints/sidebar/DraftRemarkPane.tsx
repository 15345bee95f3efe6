import { useContext, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { DraftRemark, type RemarkActions } from '../../components/now/DraftRemark.tsx';
import { ReplyFeelContext } from '../../components/people/reply-feel.ts';
import type { MessageKey } from '../../components/text/text.ts';
import { useDesk } from './desk.ts';
import { insertText } from './insert-text.ts';
import { useRemarkEntries } from './ledgers/use-remark-entries.ts';
import { FeelRemarkPane } from './people/FeelRemarkPane.tsx';
import { useDraftMirror } from './use-draft-mirror.ts';

export interface DraftRemarkPaneProps {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The remark on the draft with its data. What was left as it is, or acted on, is not said again here. */
export function DraftRemarkPane({ person, onNotice }: DraftRemarkPaneProps) {
  const desk = useDesk();
  const { call, t } = desk;
  const { chosen } = useContext(ReplyFeelContext);
  const mirror = useDraftMirror(chosen);
  const entries = useRemarkEntries(person, onNotice);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const remark = mirror?.remarks.find(({ quote }) => !settled.has(quote));
  if (!mirror) return null;
  if (!remark) {
    const { towards } = mirror;
    return towards ? (
      <FeelRemarkPane key={JSON.stringify(towards.edit)} towards={towards} onNotice={onNotice} />
    ) : null;
  }
  const settle = () => setSettled((before) => new Set([...before, remark.quote]));
  const settleIf = (isKept: boolean) => {
    if (isKept) settle();
  };
  const tell = (key: MessageKey) => onNotice({ text: t(key) });
  const actions: RemarkActions = {
    askThis: ({ text, family }) => void insertText(desk, text, family).then(tell),
    keepWish: (words) => void entries.keepWish(words).then(settleIf),
    keepPromise: (words, dueAt) => void entries.keepPromise(words, dueAt).then(settleIf),
    remind: (words, dueAt) => void entries.remind(words, dueAt).then(settleIf),
    leave: settle,
    off: () =>
      void call('mirror.off', {}).then(
        () => {
          settle();
          tell('mirror_offDone');
        },
        () => tell('failed_kept'),
      ),
  };
  return <DraftRemark remark={remark} mirror={mirror} actions={actions} />;
}
