import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { FeelRemark } from '../../../components/people/FeelRemark.tsx';
import type { ShownTowards } from '../../../utils/messaging/draft-mirror.ts';
import { useDesk } from '../desk.ts';
import { insertText } from '../insert-text.ts';
import { changeWords } from './change-words.ts';

export interface FeelRemarkPaneProps {
  readonly towards: ShownTowards;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/**
 * P3: the edit towards a feeling, on the draft in the page. A new sentence goes in at the cursor; words that change are
 * changed where they stand. The page's own undo takes both back. Where the page offers no safe way the new words go on
 * the clipboard.
 */
export function FeelRemarkPane({ towards, onNotice }: FeelRemarkPaneProps) {
  const desk = useDesk();
  const [left, setLeft] = useState(false);
  if (left) return null;
  const { at, from, to } = towards.edit;
  const take = async () => {
    const outcome =
      from === '' ? await insertText(desk, to.trim()) : await changeWords(desk, { at, from, to });
    onNotice({ text: desk.t(outcome) });
    if (outcome !== 'insert_refused') setLeft(true);
  };
  return <FeelRemark towards={towards} onTake={() => void take()} onLeave={() => setLeft(true)} />;
}
