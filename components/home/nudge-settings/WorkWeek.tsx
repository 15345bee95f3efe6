import { useLocale } from '../../text/locale.ts';
import { useText } from '../../text/text.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

export interface WorkWeekProps {
  /** 1 for Monday to 7 for Sunday; at least one. */
  readonly workdays: readonly number[];
  readonly onChange: (workdays: readonly number[]) => void;
}

/** X5: the days of the week on which the user works. The last one cannot be taken away. */
export function WorkWeek({ workdays, onChange }: WorkWeekProps) {
  const t = useText();
  const locale = useLocale();
  // 5 January 1970 was a Monday.
  const nameOf = (weekday: number) =>
    new Date(Date.UTC(1970, 0, 4 + weekday)).toLocaleDateString(locale, {
      weekday: 'short',
      timeZone: 'UTC',
    });
  return (
    <fieldset class="nudge-setting">
      <legend class="label">{t('nudgeSettings_week')}</legend>
      <div class="choice">
        {WEEKDAYS.map((weekday) => (
          <label key={weekday}>
            <input
              type="checkbox"
              checked={workdays.includes(weekday)}
              disabled={workdays.length === 1 && workdays.includes(weekday)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChange(WEEKDAYS.filter((day) => (day === weekday ? checked : workdays.includes(day))));
              }}
            />
            {nameOf(weekday)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
