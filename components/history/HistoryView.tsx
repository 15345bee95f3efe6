import type { Moment } from '../../utils/clients/person.ts';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { HistoryList } from './HistoryList.tsx';

export type Direction = 'all' | 'from-client' | 'from-us';

const FILTERS: readonly (readonly [Direction, MessageKey])[] = [
  ['all', 'history_all'],
  ['from-client', 'history_fromThem'],
  ['from-us', 'history_fromYou'],
];

export interface HistoryViewProps {
  /** Newest first; undefined until the first answer. */
  readonly moments: readonly Moment[] | undefined;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly onOlder: () => void;
  readonly onOldest: () => Promise<void>;
  readonly onOpen: (url: string) => void;
}

/** X6: what has passed with a person, by day, with who wrote as the one filter. */
export function HistoryView(props: HistoryViewProps) {
  const { moments, direction, onDirection, onOlder, onOldest, onOpen } = props;
  const t = useText();
  return (
    <div class="history">
      <fieldset class="filters">
        <legend class="unseen">{t('history_filter')}</legend>
        {FILTERS.map(([name, words]) => (
          <Button key={name} look="plain" pressed={direction === name} onClick={() => onDirection(name)}>
            {t(words)}
          </Button>
        ))}
      </fieldset>
      {moments?.length === 0 && <p class="empty history-empty">{t('moments_empty')}</p>}
      {moments && moments.length > 0 && (
        <HistoryList
          key={direction}
          moments={moments}
          onOlder={onOlder}
          onOldest={onOldest}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}
