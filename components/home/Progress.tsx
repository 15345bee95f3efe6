import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** How far a long piece of work has come, and the way to stop it. `done` and `all` in the same unit. */
export function Progress(props: { label: string; done: number; all: number; onCancel: () => void }) {
  const t = useText();
  const share = props.all > 0 ? Math.min(1, props.done / props.all) : 0;
  return (
    <div class="progress">
      <progress max={1} value={share} aria-label={props.label} />
      <span>{Math.floor(share * 100)} %</span>
      <Button onClick={props.onCancel}>{t('cancel')}</Button>
    </div>
  );
}
