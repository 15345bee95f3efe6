import { useId, useRef } from 'preact/hooks';
import { LAST_DAY } from '../../utils/ledgers/delivery.ts';
import { isDay } from '../../utils/ledgers/entry.ts';
import { Button } from '../look/Button.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { dayHere } from './ledger-day.ts';

export interface QuietFieldProps {
  /** ISO date of the day from which one may write again, or null. */
  readonly until: string | null;
  /** Null takes it back. */
  readonly onQuiet: (until: string | null) => void;
}

/** K3: until when the client asked for quiet. A day counts as soon as it is whole. */
export function QuietField({ until, onQuiet }: QuietFieldProps) {
  const t = useText();
  const id = useId();
  const today = dayHere(useNow());
  const field = useRef<HTMLInputElement>(null);
  const isOn = until !== null && until > today;
  const keep = () => {
    const day = field.current?.value ?? '';
    if (isDay(day) && day > today && day <= LAST_DAY && day !== until) onQuiet(day);
  };
  return (
    <div class="quiet-until">
      <label for={id}>{t('quiet_until')}</label>
      <input
        // A day that was taken back leaves the field empty.
        key={until}
        id={id}
        ref={field}
        type="date"
        class="field"
        min={today}
        max={LAST_DAY}
        defaultValue={isOn ? until : ''}
        onChange={keep}
      />
      {isOn && (
        <Button look="plain" icon="close" onClick={() => onQuiet(null)}>
          {t('quiet_over')}
        </Button>
      )}
    </div>
  );
}
