import { useRef } from 'preact/hooks';
import { Virtualizer } from 'virtua';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import { AskRow } from './AskRow.tsx';
import type { AskActions } from './ask-actions.ts';

/** Older asks are fetched when less than this many pixels are left below the view. */
const AHEAD = 3000;

export interface AsksListProps {
  /** Newest first. */
  readonly rows: readonly Row[];
  /** Asks for older ones; may be called often, also while they are on their way. */
  readonly onOlder: () => void;
  /** Where the list is not about one client. */
  readonly linkTo?: ((row: Row) => string) | undefined;
  readonly actions: AskActions;
}

/** The asks themselves. Only the rows in view are in the page, so that thousands scroll like ten. */
export function AsksList({ rows, onOlder, linkTo, actions }: AsksListProps) {
  const box = useRef<HTMLDivElement>(null);
  const look = (offset: number) => {
    const view = box.current;
    if (view && view.scrollHeight - view.clientHeight - offset < AHEAD) onOlder();
  };
  return (
    <div ref={box} class="history-list">
      <Virtualizer data={rows} onScroll={look} ssrCount={20}>
        {(row: Row) => <AskRow key={row.id} row={row} clientHref={linkTo?.(row)} actions={actions} />}
      </Virtualizer>
    </div>
  );
}
