import { useId } from 'preact/hooks';
import { useLocale } from '../text/locale.ts';
import { useText } from '../text/text.ts';
import type { DayTyped } from './day-typed.ts';
import { PickOne } from './PickOne.tsx';

export interface DateFieldsProps {
  readonly typed: Pick<DayTyped, 'day' | 'month' | 'year'>;
  readonly onChange: (part: Partial<DayTyped>) => void;
}

/** A date whose year may be unknown: day, month by its name, and the year where there is one. */
export function DateFields({ typed, onChange }: DateFieldsProps) {
  const t = useText();
  const id = useId();
  const locale = useLocale();
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    words: new Date(Date.UTC(2000, month, 15)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' }),
  }));
  return (
    <div class="date-fields">
      <div>
        <label class="label" for={`${id}-day`}>
          {t('occasion_day')}
        </label>
        <input
          id={`${id}-day`}
          class="field"
          inputMode="numeric"
          maxLength={2}
          autocomplete="off"
          value={typed.day}
          onInput={({ currentTarget: { value } }) => onChange({ day: value })}
        />
      </div>
      <PickOne
        label={t('occasion_month')}
        options={[{ value: '', words: t('occasion_pickMonth') }, ...months]}
        value={typed.month}
        onPick={(month) => onChange({ month })}
      />
      <div>
        <label class="label" for={`${id}-year`}>
          {t('occasion_year')}
        </label>
        <input
          id={`${id}-year`}
          class="field"
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          placeholder={t('occasion_yearHint')}
          value={typed.year}
          onInput={({ currentTarget: { value } }) => onChange({ year: value })}
        />
      </div>
    </div>
  );
}
