import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { NudgeRow, Today } from '../../utils/messaging/calls/nudges.ts';
import { dayNumber } from '../../utils/nudges/calendar-day.ts';
import type { NudgeKind } from '../../utils/nudges/nudge.ts';
import { Button } from '../look/Button.tsx';
import { daysBetween } from '../look/days.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { type MessageKey, useText } from '../text/text.ts';
import { DayStrip } from './DayStrip.tsx';
import { KindFilter } from './KindFilter.tsx';
import { TodayList, type TodayRows } from './TodayList.tsx';
import { kindCounts, pressingIn, todayGroups } from './today-groups.ts';
import { todayItems } from './today-items.ts';

export interface TodayViewProps extends TodayRows {
  /** Undefined until the first answer. */
  readonly today: Today | undefined;
  readonly kind: NudgeKind | null;
  readonly onKind: (kind: NudgeKind | null) => void;
  /** Stands at the top: a title, and what can be done with the whole list. */
  readonly head?: ComponentChildren;
  /** Stands below the list. */
  readonly children?: ComponentChildren;
}

/** X5: everything to be done, of every client: late, today, this week, what is waited for, and whom one is losing. */
export function TodayView({ today, kind, onKind, head, children, ...rows }: TodayViewProps) {
  const t = useText();
  const [dragged, setDragged] = useState<NudgeRow | null>(null);
  const counts = useMemo(() => (today ? kindCounts(today) : new Map<NudgeKind, number>()), [today]);
  const drop = (dueAt: number) => {
    setDragged(null);
    if (dragged && daysBetween(dragged.dueAt, dueAt) !== 0) rows.actions.snooze(dragged.id, dueAt);
  };
  return (
    <div class="today">
      <div class="today-head">
        {head}
        {today && counts.size > 0 && (
          <>
            <KindFilter counts={counts} kind={kind} onKind={onKind} />
            <DayStrip counts={dayCounts(today)} isDragging={dragged !== null} onDrop={drop} />
          </>
        )}
      </div>
      {today ? (
        <Filled today={today} kind={kind} onKind={onKind} onDrag={setDragged} {...rows}>
          {children}
        </Filled>
      ) : (
        <p class="empty today-wait" role="status">
          {t('loading')}
        </p>
      )}
    </div>
  );
}

interface FilledProps extends TodayRows {
  readonly today: Today;
  readonly kind: NudgeKind | null;
  readonly onKind: (kind: NudgeKind | null) => void;
  readonly onDrag: (row: NudgeRow | null) => void;
  readonly children?: ComponentChildren;
}

function Filled({ today, kind, onKind, children, ...rows }: FilledProps) {
  const t = useText();
  const now = useNow();
  const groups = todayGroups(today, now, kind);
  const items = todayItems(groups);
  const isDone = pressingIn(groups, now).length === 0;
  const { later } = today;
  const doneWords = (): MessageKey => {
    if (items.length > 0) return kind === null ? 'today_done' : 'today_noneOfKindToday';
    if (kind !== null) return 'today_noneOfKind';
    return later > 0 ? 'today_noneSoon' : 'today_empty';
  };
  return (
    <div class="today-body">
      {isDone && <p class="today-done">{t(doneWords())}</p>}
      {items.length === 0 && kind !== null && (
        <p class="buttons">
          <Button onClick={() => onKind(null)}>{t('today_showAll')}</Button>
        </p>
      )}
      <TodayList items={items} {...rows}>
        {later > 0 && <p class="aside">{plural(t, later, 'today_later_one', 'today_later_other')}</p>}
        {children}
      </TodayList>
    </div>
  );
}

/** How many come back on each day. */
function dayCounts({ due, waiting }: Today): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { dueAt } of [...due, ...waiting]) {
    const date = new Date(dueAt);
    const day = dayNumber({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
