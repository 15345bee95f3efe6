import { useId, useState } from 'preact/hooks';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';

export interface PageReportProps {
  /** Which page it is of. */
  readonly name: string;
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A report as a whole, before it is copied: the user sees that nothing of theirs is in it. */
export function PageReport({ name, text, onCopy, onClose }: PageReportProps) {
  const t = useText();
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="page-report">
      <h3 id={id}>
        {t('checks_reportTitle')}: {name}
      </h3>
      <p>{t('checks_reportBody')}</p>
      <textarea
        class="field"
        readOnly
        rows={14}
        wrap="off"
        spellcheck={false}
        aria-labelledby={id}
        value={text}
      />
      <div class="buttons">
        <Button look="main" onClick={() => void onCopy(text).then(setCopied)}>
          {t('checks_copy')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
      <p role="status">{copied !== null && t(copied ? 'checks_copied' : 'checks_copyFailed')}</p>
    </div>
  );
}
