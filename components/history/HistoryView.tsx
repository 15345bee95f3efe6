import type { Moment } from '../../utils/clients/person.ts';
import { useText } from '../text/text.ts';
import { HistoryList } from './HistoryList.tsx';

export interface HistoryViewProps {
  /** Newest first; undefined until the first answer. */
  readonly moments: readonly Moment[] | undefined;
  readonly onOlder: () => void;
  readonly onOldest: () => Promise<void>;
  readonly onOpen: (url: string) => void;
}

/** X6: what has passed with a person, by day. */
export function HistoryView({ moments, onOlder, onOldest, onOpen }: HistoryViewProps) {
  const t = useText();
  if (moments?.length === 0) return <p class="empty history-empty">{t('moments_empty')}</p>;
  return moments ? (
    <HistoryList moments={moments} onOlder={onOlder} onOldest={onOldest} onOpen={onOpen} />
  ) : null;
}
