import { useMemo, useRef } from 'preact/hooks';
import { Virtualizer } from 'virtua';
import type { Moment } from '../../utils/clients/person.ts';
import { dayLabel, fullDay } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { groupByDay, type HistoryRow } from './group-by-day.ts';
import { MomentRow } from './MomentRow.tsx';

/** Older moments are fetched when less than this many pixels are left below the view. */
const AHEAD = 3000;

export interface HistoryListProps {
  /** Newest first. */
  readonly moments: readonly Moment[];
  /** Asks for older ones; may be called often, also while they are on their way. */
  readonly onOlder: () => void;
  readonly onOpen: (url: string) => void;
}

/** The timeline itself. Only the rows in view are in the page, so that ten thousand moments scroll like ten. */
export function HistoryList({ moments, onOlder, onOpen }: HistoryListProps) {
  const rows = useMemo(() => groupByDay(moments), [moments]);
  const box = useRef<HTMLDivElement>(null);
  const look = (offset: number) => {
    const view = box.current;
    if (view && view.scrollHeight - view.clientHeight - offset < AHEAD) onOlder();
  };
  return (
    <div ref={box} class="history-list">
      <Virtualizer data={rows} onScroll={look} ssrCount={20}>
        {(row: HistoryRow) =>
          row.kind === 'day' ? (
            <DayHeading key={`day ${row.at}`} at={row.at} />
          ) : (
            <MomentRow key={row.moment.id} moment={row.moment} onOpen={onOpen} />
          )
        }
      </Virtualizer>
    </div>
  );
}

function DayHeading({ at }: { at: number }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  return (
    <h2 class="history-day" title={fullDay(at, locale)}>
      {dayLabel(t, at, now, locale)}
    </h2>
  );
}
