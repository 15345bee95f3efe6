import { useId } from 'preact/hooks';
import { useText } from '../text/text.ts';

/** How wide the sidebar stands, in CSS pixels from 300 to 480. The sidebar follows the handle. */
export function WidthField({ width, onChange }: { width: number; onChange: (width: number) => void }) {
  const t = useText();
  const id = useId();
  return (
    <div class="width">
      <label class="label" for={id}>
        {t('settings_width', width)}
      </label>
      <input
        id={id}
        type="range"
        min={300}
        max={480}
        step={10}
        value={width}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
