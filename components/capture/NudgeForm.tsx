import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { capture } from '../../utils/nudges/capture.ts';
import { fullDate } from '../../utils/nudges/full-date.ts';
import { quickPicks } from '../../utils/nudges/quick-picks.ts';
import { Button } from '../look/Button.tsx';
import { QuickPicks } from '../nudges/QuickPicks.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface NudgeFormProps {
  /** Whom it is about, for the reason where only a date was typed. */
  readonly name: string;
  readonly onAdd: (reason: string, dueAt: number) => void;
  readonly onCancel: () => void;
}

/** X5: "ask about the oven in three weeks": the date is read from the words and shown back in full before it counts. */
export function NudgeForm({ name, onAdd, onCancel }: NudgeFormProps) {
  const t = useText();
  const context = useDueContext();
  const [line, setLine] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { reason, dueAt } = capture(line, name, context);
  const add = (found: { readonly reason?: string; readonly dueAt: number | null }) => {
    if (found.dueAt !== null) onAdd(found.reason ?? reason, found.dueAt);
  };
  return (
    <div class="nudge-form">
      <input
        ref={field}
        class="field"
        aria-label={t('nudge_label')}
        aria-describedby="nudge-when"
        placeholder={t('nudge_placeholder')}
        value={line}
        autocomplete="off"
        onInput={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
          const typed = event.currentTarget.value;
          const pick = typed ? undefined : quickPicks(context)[Number(event.key) - 1];
          if (!pick && event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Escape') onCancel();
          else add(pick ?? capture(typed, name, context));
        }}
      />
      <p id="nudge-when" class="nudge-read" role="status">
        {dueAt === null ? (
          t(line.trim() ? 'nudge_noDate' : 'nudge_pick')
        ) : (
          <>
            <strong>{fullDate(dueAt, context, context.locale)}</strong>
            <br />
            {reason}
          </>
        )}
      </p>
      {dueAt === null && <QuickPicks onPick={(at) => add({ dueAt: at })} />}
      <div class="buttons">
        <Button look="main" keyName="Enter" disabled={dueAt === null} onClick={() => add({ dueAt })}>
          {t('nudge_add')}
        </Button>
        <Button keyName="Escape" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
