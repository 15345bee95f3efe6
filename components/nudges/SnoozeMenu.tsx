import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { QuickPicks } from './QuickPicks.tsx';
import { quickPicks } from './quick-picks.ts';

export interface SnoozeMenuProps {
  readonly onPick: (dueAt: number) => void;
  readonly onCancel: () => void;
}

/** Chooses a new day with one key (1–9). While it stands, it alone hears those keys. */
export function SnoozeMenu({ onPick, onCancel }: SnoozeMenuProps) {
  const t = useText();
  const now = useNow();
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      ref={box}
      class="snooze"
      onKeyDown={(event) => {
        const pick = quickPicks(now)[Number(event.key) - 1];
        if (!pick && event.key !== 'Escape') return;
        event.preventDefault();
        if (pick) onPick(pick.dueAt);
        else onCancel();
      }}
    >
      <legend class="label">{t('nudge_laterWhen')}</legend>
      <QuickPicks now={now} onPick={onPick} />
      <div class="buttons">
        <Button look="plain" keyName="Escape" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
