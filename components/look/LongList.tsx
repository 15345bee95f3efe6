import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Virtualizer } from 'virtua';

/** More rows are fetched when less than this many pixels are left below the view. */
const AHEAD = 3000;

export interface LongListProps<Row> {
  readonly rows: readonly Row[];
  /** Asks for more; may be called often, also while they are on their way. */
  readonly onOlder: () => void;
  /** Places of rows that stay in the page wherever one scrolls. */
  readonly kept?: readonly number[] | undefined;
  readonly children: (row: Row) => JSX.Element;
}

/** A list of any length. Only the rows in view are in the page, so that thousands scroll like ten. */
export function LongList<Row>({ rows, onOlder, kept, children }: LongListProps<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const look = (offset: number) => {
    const view = box.current;
    if (view && view.scrollHeight - view.clientHeight - offset < AHEAD) onOlder();
  };
  return (
    <div ref={box} class="history-list">
      <Virtualizer data={rows} onScroll={look} ssrCount={20} {...(kept ? { keepMounted: kept } : {})}>
        {children}
      </Virtualizer>
    </div>
  );
}
