import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay, LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { dayHere } from '../ledgers/ledger-day.ts';
import { Button } from '../look/Button.tsx';
import { useNow } from '../text/now.ts';
import { type MessageKey, useText } from '../text/text.ts';

export interface RepairFormProps {
  readonly done: string;
  /** ISO date, or null for today. */
  readonly on: string | null;
  /** Tells whether it went through: the form stays until it did. */
  readonly onKeep: (done: string, on: string) => Promise<boolean>;
  readonly onClose: () => void;
  /** What is asked for; left out where it is a repair. */
  readonly words?: { readonly ask: MessageKey; readonly keep: MessageKey } | undefined;
}

const REPAIR = { ask: 'sore_done', keep: 'sore_keep' } as const;

/** P4: what was done about a sore moment, and on which day. Enter keeps it, Esc leaves it as it was. */
export function RepairForm({ done, on, onKeep, onClose, words: { ask, keep } = REPAIR }: RepairFormProps) {
  const t = useText();
  const id = useId();
  const today = dayHere(useNow());
  const [typed, setTyped] = useState(done);
  const [isFault, setFault] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => words.current?.focus(), []);
  const save = async () => {
    // What stands in the fields, not what was last drawn: keys may come faster than the view is drawn.
    const said = words.current?.value.trim() ?? '';
    const day = date.current?.value ?? today;
    const isWhole = !date.current?.validity.badInput && isDay(day);
    setFault(!isWhole);
    if (isWhole && said && (await onKeep(said, day))) onClose();
  };
  return (
    <fieldset
      class="entry-form"
      onKeyDown={(event) => {
        const enters = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
        if (event.key === 'Escape') onClose();
        else if (!enters || event.target instanceof HTMLButtonElement) return;
        else void save();
        event.preventDefault();
      }}
    >
      <legend class="unseen">{t(ask === 'sore_done' ? 'sore_form' : 'sore_add')}</legend>
      <label class="label" for={`${id}-words`}>
        {t(ask)}
      </label>
      <textarea
        id={`${id}-words`}
        ref={words}
        class="field"
        maxLength={LONGEST_TEXT}
        placeholder={ask === 'sore_done' ? t('sore_placeholder') : undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <label class="label" for={`${id}-day`}>
        {t('sore_when')}
      </label>
      <input
        id={`${id}-day`}
        ref={date}
        type="date"
        class="field"
        min="1990-01-01"
        max={today}
        defaultValue={on ?? today}
        aria-invalid={isFault}
        aria-describedby={isFault ? `${id}-fault` : undefined}
      />
      {isFault && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('sore_dayFault')}
        </p>
      )}
      <div class="tools">
        <Button look="main" keyName="Enter" onClick={() => void save()}>
          {t(keep)}
        </Button>
        <Button keyName="Escape" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
