import type { ComponentChildren } from 'preact';
import { Button } from '../look/Button.tsx';
import { type MessageKey, useText } from '../text/text.ts';

export type Direction = 'all' | 'from-client' | 'from-us';
/** What of the history is shown: mails, the asks in them with what came of each, or what was done for them. */
export type HistoryPart = Direction | 'asks' | 'care' | 'layers';

const PARTS: readonly (readonly [HistoryPart, MessageKey])[] = [
  ['all', 'history_all'],
  ['from-client', 'history_fromThem'],
  ['from-us', 'history_fromYou'],
  ['asks', 'history_asks'],
  ['care', 'history_care'],
  ['layers', 'history_layers'],
];

export interface HistoryFrameProps {
  readonly part: HistoryPart;
  readonly onPart: (part: HistoryPart) => void;
  /** Leads to what was promised and wished, on the full page; left out where one is there. */
  readonly onLedgers?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** X6, S5: what has passed with a person, and the one filter above it. */
export function HistoryFrame({ part, onPart, onLedgers, children }: HistoryFrameProps) {
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
        {onLedgers && (
          <Button look="plain" icon="open" onClick={onLedgers}>
            {t('list_ofClient')}
          </Button>
        )}
      </fieldset>
      {children}
    </div>
  );
}
