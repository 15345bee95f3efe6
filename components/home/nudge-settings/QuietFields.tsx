import { useId, useState } from 'preact/hooks';
import type { QuietHours } from '../../../utils/nudges/quiet-hours.ts';
import { useText } from '../../text/text.ts';
import { LateField } from './LateField.tsx';

/** What stands in the fields where quiet hours are switched on. */
const EVENING: QuietHours = { from: '19:00', until: '08:00' };

export interface QuietFieldsProps {
  readonly quiet: QuietHours | null;
  readonly onChange: (quiet: QuietHours | null) => void;
}

/** X5: the hours in which nothing is told; what comes in them is told at their end. */
export function QuietFields({ quiet, onChange }: QuietFieldsProps) {
  const t = useText();
  const id = useId();
  const [fault, setFault] = useState(false);
  const set = (next: QuietHours) => {
    const whole = next.from !== '' && next.until !== '';
    setFault(whole && next.from === next.until);
    if (whole && next.from !== next.until) onChange(next);
  };
  const wrong = fault ? `${id}-fault` : undefined;
  return (
    <fieldset class="nudge-setting">
      <legend class="label">{t('nudgeSettings_quiet')}</legend>
      <label>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={(event) => {
            setFault(false);
            onChange(event.currentTarget.checked ? EVENING : null);
          }}
        />
        {t('nudgeSettings_quietOn')}
      </label>
      {quiet && (
        <div class="nudge-setting-row">
          <label for={`${id}-from`}>{t('nudgeSettings_from')}</label>
          <LateField
            id={`${id}-from`}
            type="time"
            value={quiet.from}
            fault={wrong}
            onType={(from) => set({ ...quiet, from })}
          />
          <label for={`${id}-until`}>{t('nudgeSettings_until')}</label>
          <LateField
            id={`${id}-until`}
            type="time"
            value={quiet.until}
            fault={wrong}
            onType={(until) => set({ ...quiet, until })}
          />
        </div>
      )}
      {fault && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('nudgeSettings_quietFault')}
        </p>
      )}
    </fieldset>
  );
}
