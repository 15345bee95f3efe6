import { useLayoutEffect, useRef } from 'preact/hooks';
import { quickPicks } from '../../utils/nudges/quick-picks.ts';
import { Button } from '../look/Button.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { QuickPicks } from './QuickPicks.tsx';

export interface SnoozeMenuProps {
  /** What comes back has a day and no hour: later today is no other day. */
  readonly wholeDays?: boolean;
  readonly onPick: (dueAt: number) => void;
  readonly onCancel: () => void;
}

/** Chooses a new day with one key (1–9). While it stands, it alone hears those keys. */
export function SnoozeMenu({ wholeDays = false, onPick, onCancel }: SnoozeMenuProps) {
  const t = useText();
  const context = useDueContext();
  const picks = quickPicks(context).filter(({ id }) => !wholeDays || id !== 'later-today');
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      ref={box}
      class="snooze"
      onKeyDown={(event) => {
        const pick = picks[Number(event.key) - 1];
        if (!pick && event.key !== 'Escape') return;
        event.preventDefault();
        if (pick) onPick(pick.dueAt);
        else onCancel();
      }}
    >
      <legend class="label">{t('nudge_laterWhen')}</legend>
      <QuickPicks picks={picks} onPick={onPick} />
      <div class="buttons">
        <Button look="plain" keyName="Escape" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
