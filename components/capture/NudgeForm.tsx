import { useRef, useState } from 'preact/hooks';
import { type Captured, capture } from '../../utils/nudges/capture.ts';
import { fullDate } from '../../utils/nudges/full-date.ts';
import type { DueContext } from '../../utils/nudges/parse-due.ts';
import { quickPicks } from '../../utils/nudges/quick-picks.ts';
import { FormBox } from '../look/FormBox.tsx';
import { DayPick } from '../nudges/DayPick.tsx';
import { QuickPicks } from '../nudges/QuickPicks.tsx';
import { RepeatsLine } from '../nudges/RepeatsLine.tsx';
import { useDueContext } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { CAPTURE_TITLES } from './capture-titles.ts';

/** What is set: a line that was read, with a moment. */
export type NudgeGiven = Captured & { readonly dueAt: number };

export interface NudgeFormProps {
  /** Whom it is about, for the reason where only a date was typed. */
  readonly name: string;
  readonly onAdd: (nudge: NudgeGiven) => void;
  readonly onCancel: () => void;
}

/**
 * X5: "ask about the oven in three weeks", "every first Monday": the date is read from the words, and shown back in full
 * before it counts; where they hold none, a day is picked.
 */
export function NudgeForm({ name, onAdd, onCancel }: NudgeFormProps) {
  const t = useText();
  const context = useDueContext();
  const [line, setLine] = useState('');
  const [picked, setPicked] = useState<number | null>(null);
  const [isPicking, setPicking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const days = useRef<HTMLDivElement>(null);
  const numbered = pickNumbered(line, context);
  const read = readLine(line, name, context);
  const dueAt = read.dueAt ?? picked;
  const add = (found: Captured, at: number | null) => {
    if (at !== null) onAdd({ ...found, dueAt: at });
  };
  const keep = () => {
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const found = readLine(field.current?.value ?? '', name, context);
    const at = found.dueAt ?? picked;
    // Nothing to keep yet: the keyboard goes where a day can be picked.
    if (at === null) days.current?.querySelector('button')?.focus();
    add(found, at);
  };
  const pickByNumber = (event: KeyboardEvent) => {
    const pick = pickNumbered(event.key, context);
    if (!pick) return;
    event.preventDefault();
    add(read, pick.dueAt);
  };
  return (
    <FormBox
      title={t(CAPTURE_TITLES.nudge)}
      look="line"
      keepWords={t('nudge_add')}
      isIncomplete={dueAt === null}
      onKeep={keep}
      onClose={onCancel}
    >
      <input
        ref={field}
        class="field"
        aria-label={t('nudge_label')}
        aria-describedby="nudge-when"
        placeholder={t('nudge_placeholder')}
        value={line}
        autocomplete="off"
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <div id="nudge-when" class="nudge-read" role="status">
        {dueAt === null ? (
          t(line.trim() ? 'nudge_noDate' : 'nudge_pick')
        ) : (
          <>
            <strong>{fullDate(dueAt, context, context.locale)}</strong>
            <RepeatsLine nudge={{ dueAt, repeats: read.repeats }} />
            <p>{read.reason}</p>
          </>
        )}
      </div>
      {(read.dueAt === null || numbered) && (
        <div ref={days} onFocusIn={() => setPicking(true)} onFocusOut={() => setPicking(false)}>
          <QuickPicks
            picks={quickPicks(context)}
            onPick={(at) => add(read, at)}
            numbers={isPicking || numbered !== undefined || line === ''}
            onNumber={pickByNumber}
          />
          <DayPick onPick={setPicked} />
        </div>
      )}
    </FormBox>
  );
}

/** A line as `capture` reads it, or the day to pick whose number is all that stands in it. */
function readLine(line: string, name: string, context: DueContext): Captured {
  const pick = pickNumbered(line, context);
  return pick ? { ...capture('', name, context), dueAt: pick.dueAt } : capture(line, name, context);
}

/** "2" may go on as "2 weeks", so that it counts only where it stands alone, and is shown before it is kept. */
function pickNumbered(typed: string, context: DueContext) {
  return /^\s*[1-9]\s*$/.test(typed) ? quickPicks(context)[Number(typed) - 1] : undefined;
}
