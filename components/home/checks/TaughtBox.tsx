import { useState } from 'preact/hooks';
import type { TaughtPage } from '../../../utils/clients/taught-page.ts';
import { Button } from '../../look/Button.tsx';
import { dayLabel } from '../../look/days.ts';
import { useLocale } from '../../text/locale.ts';
import { useNow } from '../../text/now.ts';
import { type MessageKey, useText } from '../../text/text.ts';

export interface TaughtBoxProps {
  /** The newest first; undefined until the first answer. */
  readonly pages: readonly TaughtPage[] | undefined;
  /** False when the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Saves all of them as a file that the import takes. */
  readonly onSave: () => Promise<unknown>;
  readonly onForget: (page: TaughtPage) => void;
}

/** X2: pages their user has shown the way around, to be handed on or forgotten. Nothing where there are none. */
export function TaughtBox({ pages, onCopy, onSave, onForget }: TaughtBoxProps) {
  const t = useText();
  const [said, setSaid] = useState<MessageKey | null>(null);
  if (!pages || pages.length === 0) return null;
  const plain = pages.map(({ importedAt: _, ...page }) => page);
  const copy = () =>
    onCopy(JSON.stringify(plain, null, 1)).then(
      (done) => setSaid(done ? 'taught_copied' : 'taught_notCopied'),
      () => setSaid('taught_notCopied'),
    );
  const save = () =>
    onSave().then(
      () => setSaid('taught_saved'),
      () => setSaid('taught_notSaved'),
    );
  return (
    <section class="box" aria-labelledby="taught">
      <h2 id="taught">{t('taught_title')}</h2>
      <p>{t('taught_body')}</p>
      <ul class="sites">
        {pages.map((page) => (
          <TaughtRow key={`${page.origin} ${page.shape}`} page={page} onForget={onForget} />
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={() => void save()}>{t('taught_save')}</Button>
        <Button onClick={() => void copy()}>{t('taught_copy')}</Button>
      </div>
      <p role="status">{said !== null && t(said)}</p>
    </section>
  );
}

function TaughtRow({ page, onForget }: { page: TaughtPage; onForget: (page: TaughtPage) => void }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const { origin, shape, importedAt } = page;
  return (
    <li>
      <span>
        {origin} <span class="aside">{shape}</span>
        {importedAt !== undefined && (
          <small> · {t('taught_fromFile', dayLabel(t, importedAt, now, locale))}</small>
        )}
      </span>
      <Button look="plain" label={t('taught_forget', `${origin} ${shape}`)} onClick={() => onForget(page)}>
        {t('learned_forget')}
      </Button>
    </li>
  );
}
