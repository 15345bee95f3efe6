import { useId } from 'preact/hooks';
import { addDays, isoDay } from '../../utils/nudges/calendar-day.ts';
import { MORNING, momentOn, today } from '../../utils/nudges/due-time.ts';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';

/**
 * X5: any day of the browser's own calendar, at nine in the morning.
 * @param onPick is told the moment in Unix ms, or null while no whole date that is ahead stands in the field
 */
export function DayPick({ onPick }: { onPick: (dueAt: number | null) => void }) {
  const t = useText();
  const context = useDueContext();
  const id = useId();
  const pick = (value: string) => {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    const dueAt = value === '' ? 0 : momentOn({ year, month, day }, MORNING, context.zone);
    onPick(dueAt > context.now ? dueAt : null);
  };
  return (
    <div class="day-pick">
      <label class="label" for={id}>
        {t('pick_day')}
      </label>
      <input
        id={id}
        type="date"
        class="field"
        min={isoDay(addDays(today(context), 1))}
        max="2099-12-31"
        onInput={(event) => pick(event.currentTarget.value)}
      />
    </div>
  );
}
