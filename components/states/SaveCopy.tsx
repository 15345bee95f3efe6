import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** How the copy stands. */
export type CopyState =
  | { readonly state: 'resting' | 'running' | 'failed' }
  | { readonly state: 'done'; readonly rows: number };

/** X7: while the data cannot be used, everything that can still be read goes into a file on a click. */
export function SaveCopy({ now, onSave }: { now: CopyState; onSave: () => void }) {
  const t = useText();
  return (
    <>
      <Button icon="archive" disabled={now.state === 'running'} onClick={onSave}>
        {t('recovery_copy')}
      </Button>
      <div role="status" class="copy-state">
        {now.state === 'done' && <p class="good">{t('recovery_copied', now.rows.toLocaleString('en'))}</p>}
        {now.state === 'failed' && <p class="bad">{t('recovery_copyFailed')}</p>}
      </div>
    </>
  );
}
