import type { ShownTowards } from '../../utils/messaging/draft-mirror.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { EditLine } from './EditLine.tsx';
import { FEEL_WORDS } from './feel-words.ts';

export interface FeelRemarkProps {
  readonly towards: ShownTowards;
  /** Makes the edit in the draft; where the page offers no safe way the new words go on the clipboard. */
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** P3: how the reader of the draft that is being written should feel, and the one edit towards it. */
export function FeelRemark({ towards: { feeling, edit }, onTake, onLeave }: FeelRemarkProps) {
  const t = useText();
  return (
    <section class="remark" aria-label={t('feel_draftLabel', t(FEEL_WORDS[feeling]))}>
      <p class="label">{t('feel_draftLabel', t(FEEL_WORDS[feeling]))}</p>
      <EditLine edit={edit} />
      <div class="buttons">
        <Button onClick={onTake}>{t(edit.from === '' ? 'feel_putIn' : 'feel_change')}</Button>
        <Button look="plain" onClick={onLeave}>
          {t('feel_leave')}
        </Button>
      </div>
    </section>
  );
}
