import { useId, useState } from 'preact/hooks';
import { readHolidays, stretchesOf } from '../../../utils/nudges/read-holidays.ts';
import { IconButton } from '../../look/IconButton.tsx';
import { useDueContext } from '../../text/now.ts';
import { useText } from '../../text/text.ts';

/** The settings hold no more. */
const MOST = 400;

export interface HolidaysProps {
  /** ISO dates. */
  readonly holidays: readonly string[];
  readonly onChange: (holidays: readonly string[]) => void;
}

/**
 * X5: days off. They are typed one a line, as dates, in words or as a stretch, and shown back in full before they are
 * kept; a line in which no day was found stays to be mended.
 */
export function Holidays({ holidays, onChange }: HolidaysProps) {
  const t = useText();
  const id = useId();
  const context = useDueContext();
  const [typed, setTyped] = useState('');
  const read = readHolidays(typed, context);
  const found = read.flatMap(({ days }) => days);
  const all = [...new Set([...holidays, ...found])].sort();
  const tooMany = all.length > MOST;
  const dayWords = (day: string) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(context.locale, { dateStyle: 'full', timeZone: 'UTC' });
  const daysWords = (days: readonly string[]) => {
    const [first = '', last] = [days[0], days.length > 1 ? days.at(-1) : undefined];
    return last === undefined ? dayWords(first) : t('nudgeSettings_stretch', dayWords(first), dayWords(last));
  };
  const add = () => {
    if (found.length === 0 || tooMany) return;
    onChange(all);
    setTyped(
      read
        .filter(({ days }) => days.length === 0)
        .map(({ line }) => line)
        .join('\n'),
    );
  };
  return (
    <div class="nudge-setting word-list">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={id}>
          {t('nudgeSettings_holidays')}
        </label>
        <textarea
          id={id}
          class="field"
          rows={3}
          placeholder={t('nudgeSettings_holidayExample')}
          aria-describedby={`${id}-read`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div id={`${id}-read`} class="holiday-read" role="status">
          {read.map(({ line, days }, at) => (
            // By its place: two lines may say the same.
            <p key={at} class={days.length === 0 ? 'field-fault' : undefined}>
              {days.length === 0 ? t('nudgeSettings_holidayFault', line) : daysWords(days)}
            </p>
          ))}
          {tooMany && <p class="field-fault">{t('nudgeSettings_holidaysFull', MOST)}</p>}
        </div>
        <button type="submit" class="button" disabled={found.length === 0 || tooMany}>
          {t('settings_add')}
        </button>
      </form>
      {holidays.length > 0 && (
        <ul aria-label={t('nudgeSettings_holidays')}>
          {stretchesOf(holidays).map((days) => (
            <li key={days[0]}>
              <span>{daysWords(days)}</span>
              <IconButton
                icon="close"
                label={t('settings_remove', daysWords(days))}
                onClick={() => onChange(holidays.filter((day) => !days.includes(day)))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
