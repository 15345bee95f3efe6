import { useState } from 'preact/hooks';
import { useKeys } from '../../../components/look/keys/use-keys.ts';
import { Notice, type NoticeText } from '../../../components/look/Notice.tsx';
import { KeptPane } from './KeptPane.tsx';

/** D1: what was kept, or waits, where no client is known: below the view, with a notice of its own. */
export function KeptFoot() {
  const [notice, setNotice] = useState<NoticeText | null>(null);
  useKeys({ u: notice?.undo });
  return (
    <footer>
      <KeptPane name={null} onNotice={setNotice} />
      <Notice notice={notice} onClose={() => setNotice(null)} />
    </footer>
  );
}
