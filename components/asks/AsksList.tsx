import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import { LongList } from '../look/LongList.tsx';
import { AskRow } from './AskRow.tsx';
import type { AskActions } from './ask-actions.ts';

export interface AsksListProps {
  /** Newest first. */
  readonly rows: readonly Row[];
  /** Asks for older ones; may be called often, also while they are on their way. */
  readonly onOlder: () => void;
  /** Where the list is not about one client. */
  readonly linkTo?: ((row: Row) => string) | undefined;
  readonly actions: AskActions;
}

/** The asks themselves, however many. */
export function AsksList({ rows, onOlder, linkTo, actions }: AsksListProps) {
  return (
    <LongList rows={rows} onOlder={onOlder}>
      {(row) => <AskRow key={row.id} row={row} clientHref={linkTo?.(row)} actions={actions} />}
    </LongList>
  );
}
