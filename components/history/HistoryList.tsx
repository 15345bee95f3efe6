import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Moment } from '../../utils/clients/person.ts';
import { dayLabel, fullDay } from '../look/days.ts';
import { useKeys } from '../look/keys/use-keys.ts';
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
  /** Fetches all older ones. */
  readonly onOldest: () => Promise<void>;
  readonly onOpen: (url: string) => void;
}

/**
 * The timeline itself. Only the rows in view are in the page, so that ten thousand moments scroll like ten. Home and
 * End lead to the newest and to the very first moment.
 */
export function HistoryList({ moments, onOlder, onOldest, onOpen }: HistoryListProps) {
  const rows = useMemo(() => groupByDay(moments), [moments]);
  const box = useRef<HTMLDivElement>(null);
  const { list, sought, seek, found } = useEnds(rows);
  useKeys({
    Home: () => seek('newest'),
    // Where they do not come through, the oldest that are here are as far as it goes.
    End: () =>
      void onOldest()
        .finally(() => seek('oldest'))
        .catch(() => {}),
  });
  const look = (offset: number) => {
    const view = box.current;
    if (view && view.scrollHeight - view.clientHeight - offset < AHEAD) onOlder();
  };
  return (
    <div ref={box} class="history-list">
      <Virtualizer ref={list} data={rows} onScroll={look} ssrCount={20}>
        {(row: HistoryRow) =>
          row.kind === 'day' ? (
            <DayHeading key={`day ${row.at}`} at={row.at} />
          ) : (
            <MomentRow
              key={row.moment.id}
              moment={row.moment}
              onOpen={onOpen}
              onHeld={row.moment.id === sought ? found : undefined}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}

/** Brings the newest or the oldest moment into view, and the keyboard to it once it is drawn. */
function useEnds(rows: readonly HistoryRow[]) {
  const list = useRef<VirtualizerHandle>(null);
  const [end, setEnd] = useState<'newest' | 'oldest' | null>(null);
  const place = end === 'oldest' ? rows.length - 1 : 1;
  const row = end === null ? undefined : rows[place];
  useLayoutEffect(() => {
    if (end === 'oldest') list.current?.scrollToIndex(place, { align: 'end' });
    // From the heading of its day on, which stands above it.
    if (end === 'newest') list.current?.scrollToIndex(0);
  }, [end, place]);
  const sought = row?.kind === 'moment' ? row.moment.id : null;
  return { list, sought, seek: setEnd, found: () => setEnd(null) };
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
