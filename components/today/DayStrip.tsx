import { useState } from 'preact/hooks';
import { type CalendarDay, dayNumber } from '../../utils/nudges/calendar-day.ts';
import { type DayAhead, daysAhead } from '../../utils/nudges/days-ahead.ts';
import { fullDay } from '../look/days.ts';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface DayStripProps {
  /** How many come back on which day, by `dayNumber`. */
  readonly counts: ReadonlyMap<number, number>;
  /** A row is being dragged. */
  readonly isDragging: boolean;
  /** It is let fall onto a day; `dueAt` is Unix ms. */
  readonly onDrop: (dueAt: number) => void;
}

/** X5: the days ahead side by side with how much comes on each; a row that is dragged onto one comes back on it. */
export function DayStrip({ counts, isDragging, onDrop }: DayStripProps) {
  const t = useText();
  const context = useDueContext();
  const [over, setOver] = useState<number | null>(null);
  return (
    <ol class={isDragging ? 'day-strip is-open' : 'day-strip'} aria-label={t('today_strip')}>
      {daysAhead(context).map((ahead, index) => {
        const count = counts.get(dayNumber(ahead.day)) ?? 0;
        return (
          <li
            key={dayNumber(ahead.day)}
            class={isDragging && over === index ? 'day-cell is-over' : 'day-cell'}
            title={fullDay(noonOn(ahead.day), context.locale)}
            onDragOver={(event) => {
              if (!isDragging) return;
              event.preventDefault();
              if (over !== index) setOver(index);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              if (isDragging) onDrop(ahead.dueAt);
            }}
          >
            <span class="day-name">{nameOf(ahead, context.locale, t('day_today'), t('today_nextWeek'))}</span>
            <span class="day-number">{ahead.day.day}</span>
            <span class="day-count">{count > 0 ? count.toLocaleString('en') : ''}</span>
          </li>
        );
      })}
    </ol>
  );
}

function nameOf({ which, day }: DayAhead, locale: string, today: string, nextWeek: string): string {
  if (which === 'today') return today;
  if (which === 'next-week') return nextWeek;
  return new Date(noonOn(day)).toLocaleDateString(locale, { weekday: 'short' });
}

/** Noon of a day on this machine's clock, as Unix ms. */
function noonOn({ year, month, day }: CalendarDay): number {
  return new Date(year, month - 1, day, 12).getTime();
}
