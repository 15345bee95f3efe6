import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { FeelRemark } from '../../../components/people/FeelRemark.tsx';
import type { ShownTowards } from '../../../utils/messaging/draft-mirror.ts';
import { useDesk } from '../desk.ts';
import { insertText } from '../insert-text.ts';

export interface FeelRemarkPaneProps {
  readonly towards: ShownTowards;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/**
 * P3: the edit towards a feeling, on the draft in the page. A new sentence goes in at the cursor, where the page's own
 * undo takes it out; the words that change are the user's to change, so the new ones go on the clipboard.
 */
export function FeelRemarkPane({ towards, onNotice }: FeelRemarkPaneProps) {
  const desk = useDesk();
  const [left, setLeft] = useState(false);
  if (left) return null;
  const { from, to } = towards.edit;
  const take = async () => {
    const words = to.trim();
    const outcome =
      from === ''
        ? await insertText(desk, words)
        : (await desk.copy(words))
          ? 'insert_copied'
          : 'insert_refused';
    onNotice({ text: desk.t(outcome) });
    if (outcome !== 'insert_refused') setLeft(true);
  };
  return <FeelRemark towards={towards} onTake={() => void take()} onLeave={() => setLeft(true)} />;
}
