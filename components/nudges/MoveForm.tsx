import { useId, useRef, useState } from 'preact/hooks';
import { fullDate } from '../../utils/nudges/full-date.ts';
import { parseDue } from '../../utils/nudges/parse-due.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { DayPick } from './DayPick.tsx';

export interface MoveFormProps {
  /** @param dueAt Unix ms */
  readonly onMove: (dueAt: number) => void;
  readonly onCancel: () => void;
}

/** X5: moves a follow-up to a day, in words or from the calendar; what was understood stands there in full before. */
export function MoveForm({ onMove, onCancel }: MoveFormProps) {
  const t = useText();
  const id = useId();
  const context = useDueContext();
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<number | null>(null);
  const dueAt = parseDue(typed, context)?.dueAt ?? picked;
  const move = () => {
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const at = parseDue(field.current?.value ?? '', context)?.dueAt ?? picked;
    if (at !== null) onMove(at);
    // Nothing to move to yet: the keyboard goes where a day can be picked.
    else calendar.current?.querySelector('input')?.focus();
  };
  return (
    <FormBox
      title={t('nudge_move')}
      look="ask"
      keepWords={t('nudge_move')}
      isIncomplete={dueAt === null}
      onKeep={move}
      onClose={onCancel}
    >
      <label class="label" for={id}>
        {t('nudge_moveTo')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        placeholder={t('nudge_moveHint')}
        aria-describedby={`${id}-read`}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-read`} class="nudge-read" role="status">
        {dueAt !== null && <strong>{fullDate(dueAt, context, context.locale)}</strong>}
        {dueAt === null && typed.trim() !== '' && t('nudge_noMoment')}
      </p>
      <div ref={calendar}>
        <DayPick onPick={setPicked} />
      </div>
    </FormBox>
  );
}
