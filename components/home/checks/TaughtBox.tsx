import { useState } from 'preact/hooks';
import type { TaughtPage } from '../../../utils/clients/taught-page.ts';
import { Button } from '../../look/Button.tsx';
import { useText } from '../../text/text.ts';

export interface TaughtBoxProps {
  /** The newest first; undefined until the first answer. */
  readonly pages: readonly TaughtPage[] | undefined;
  /** False when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onForget: (page: TaughtPage) => void;
}

/** X2: pages their user has shown the way around, to be handed on as text or forgotten. Nothing where there are none. */
export function TaughtBox({ pages, onCopy, onForget }: TaughtBoxProps) {
  const t = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!pages || pages.length === 0) return null;
  const copy = () => onCopy(JSON.stringify(pages, null, 1)).then(setCopied, () => setCopied(false));
  return (
    <section class="box" aria-labelledby="taught">
      <h2 id="taught">{t('taught_title')}</h2>
      <p>{t('taught_body')}</p>
      <ul class="sites">
        {pages.map((page) => (
          <li key={`${page.origin} ${page.shape}`}>
            <span>
              {page.origin} <span class="aside">{page.shape}</span>
            </span>
            <Button
              look="plain"
              label={t('taught_forget', `${page.origin} ${page.shape}`)}
              onClick={() => onForget(page)}
            >
              {t('learned_forget')}
            </Button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={() => void copy()}>{t('taught_copy')}</Button>
      </div>
      {copied !== null && <p role="status">{t(copied ? 'taught_copied' : 'taught_notCopied')}</p>}
    </section>
  );
}
