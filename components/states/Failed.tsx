import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** One part of a view could not be loaded: says that nothing is lost, and offers to ask again. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useText();
  return (
    <div class="failed" role="alert">
      <p>{t('failed_load')}</p>
      <Button icon="undo" onClick={onRetry}>
        {t('recovery_retry')}
      </Button>
    </div>
  );
}
