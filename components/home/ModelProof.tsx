import type { ModelRun } from '../../utils/settings/model-runs.ts';
import { Button } from '../look/Button.tsx';
import { dayLabel } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface ModelProofProps {
  /** What it is called; null where none is switched on. */
  readonly on: string | null;
  /** The newest first; undefined until the first answer. */
  readonly runs: readonly ModelRun[] | undefined;
  readonly onForget: () => void;
}

/** X8: which model on this computer ran, how often, and what came of it. Counts and days, never words. */
export function ModelProof({ on, runs, onForget }: ModelProofProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const named = (name: string) => name || t('model_browser');
  return (
    <section class="box" aria-labelledby="models">
      <h2 id="models">{t('model_title')}</h2>
      <p>{on === null ? t('proof_modelOff') : t('proof_modelOn', named(on))}</p>
      <p>{t('proof_modelBody')}</p>
      {runs?.length === 0 && <p class="empty">{t('proof_modelNever')}</p>}
      <ul class="sites model-runs">
        {runs?.map(({ endpoint, name, asked, accepted, refused, last }) => (
          <li key={`${endpoint} ${name}`}>
            <span>
              <bdi>{named(name)}</bdi> {endpoint && <small>{endpoint}</small>}
            </span>
            <small>{t('proof_modelRan', asked, accepted, refused, dayLabel(t, last, now, locale))}</small>
          </li>
        ))}
      </ul>
      {runs && runs.length > 0 && (
        <div class="buttons">
          <Button onClick={onForget}>{t('learned_forget')}</Button>
        </div>
      )}
    </section>
  );
}
