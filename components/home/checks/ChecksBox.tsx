import type { HealthRow } from '../../../utils/settings/page-health.ts';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';
import { CheckRow } from './CheckRow.tsx';

export interface ChecksBoxProps {
  /** The newest first; undefined until the first answer. */
  readonly rows: readonly HealthRow[] | undefined;
  /** Makes a report of such a page; null where none is open. */
  readonly onReport: (row: HealthRow) => Promise<string | null>;
  /** False when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onForget: () => void;
}

/** X2: for each kind of page whether it reads as it should, and a report to hand on where it does not. */
export function ChecksBox({ rows, onReport, onCopy, onForget }: ChecksBoxProps) {
  const t = useText();
  return (
    <section class="box" aria-labelledby="checks">
      <h2 id="checks">{t('checks_title')}</h2>
      <p>{t('checks_body')}</p>
      {rows?.length === 0 && <p class="empty">{t('checks_empty')}</p>}
      <ul class="sites checks">
        {rows?.map((row) => (
          <CheckRow
            key={`${row.site} ${row.place} ${row.variant}`}
            row={row}
            onReport={() => onReport(row)}
            onCopy={onCopy}
          />
        ))}
      </ul>
      {rows && rows.length > 0 && (
        <div class="buttons">
          <Button label={t('checks_forget')} onClick={onForget}>
            {t('learned_forget')}
          </Button>
        </div>
      )}
    </section>
  );
}
