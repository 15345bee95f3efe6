import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { Progress } from './Progress.tsx';

/** How an export stands. */
export type ExportState =
  | { readonly state: 'resting' }
  | { readonly state: 'running'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly rows: number }
  | { readonly state: 'failed' };

export interface ExportBoxProps {
  readonly now: ExportState;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** X7: everything into one file that any program can read. */
export function ExportBox({ now, onStart, onCancel }: ExportBoxProps) {
  const t = useText();
  return (
    <section class="box" aria-labelledby="export">
      <h2 id="export">{t('export_title')}</h2>
      <p>{t('export_body')}</p>
      <div role="status">
        {now.state === 'done' && <p class="good">{t('export_done', now.rows.toLocaleString('en'))}</p>}
        {now.state === 'failed' && <p class="bad">{t('export_failed')}</p>}
      </div>
      {now.state === 'running' ? (
        <Progress label={t('export_title')} done={now.done} all={now.all} onCancel={onCancel} />
      ) : (
        <div class="buttons">
          <Button look="main" onClick={onStart}>
            {t('export_start')}
          </Button>
        </div>
      )}
    </section>
  );
}
