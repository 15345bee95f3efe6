import { WaitingCard } from '../../../components/kept/WaitingCard.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useKept } from './use-kept.ts';

export interface KeptPaneProps {
  /** The client beside whose mail this stands; null where none is known. */
  readonly name: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** D1: the first of the words that wait. What was kept is said as a notice. */
export function KeptPane({ name, onNotice }: KeptPaneProps) {
  const { waiting, actions } = useKept(onNotice);
  const [first] = waiting;
  if (!first) return null;
  return (
    <WaitingCard key={first.id} waiting={first} name={name} more={waiting.length - 1} actions={actions} />
  );
}
