import type { ComponentChildren } from 'preact';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';

export type Direction = 'all' | 'from-client' | 'from-us';
/** What of the history is shown: mails, or the asks in them with what came of each. */
export type HistoryPart = Direction | 'asks';

const PARTS: readonly (readonly [HistoryPart, MessageKey])[] = [
  ['all', 'history_all'],
  ['from-client', 'history_fromThem'],
  ['from-us', 'history_fromYou'],
  ['asks', 'history_asks'],
];

export interface HistoryFrameProps {
  readonly part: HistoryPart;
  readonly onPart: (part: HistoryPart) => void;
  readonly children: ComponentChildren;
}

/** X6, S5: what has passed with a person, and the one filter above it. */
export function HistoryFrame({ part, onPart, children }: HistoryFrameProps) {
  const t = useText();
  return (
    <div class="history">
      <fieldset class="filters">
        <legend class="unseen">{t('history_filter')}</legend>
        {PARTS.map(([name, words]) => (
          <Button key={name} look="plain" pressed={part === name} onClick={() => onPart(name)}>
            {t(words)}
          </Button>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
