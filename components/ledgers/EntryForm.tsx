import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay, LONGEST_TEXT, NO_DAY } from '../../utils/ledgers/entry.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface EntryFormProps {
  readonly text: string;
  /** ISO date or `NO_DAY`; null where an entry of the kind has no day. */
  readonly day: string | null;
  /** `day` is an ISO date or `NO_DAY`. Tells whether it went through: the form stays until it did. */
  readonly onKeep: (text: string, day: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** An entry in the user's own words, and its day where it has one. Enter keeps it, Esc leaves it as it was. */
export function EntryForm({ text, day, onKeep, onClose }: EntryFormProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(text.slice(0, LONGEST_TEXT));
  const [isFault, setFault] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = words.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const keep = async () => {
    const chosen = date.current && !date.current.validity.badInput ? date.current.value : '';
    const isWhole = !date.current?.validity.badInput && (chosen === '' || isDay(chosen));
    setFault(!isWhole);
    // What stands in the field, not what was last drawn: keys may come faster than the view is drawn.
    const said = words.current?.value.trim() ?? '';
    if (isWhole && said && (await onKeep(said, chosen || NO_DAY))) onClose();
  };
  return (
    <fieldset
      class="entry-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        else if (event.target instanceof HTMLButtonElement) return;
        else void keep();
        event.preventDefault();
      }}
    >
      <legend class="unseen">{t('ledger_edit')}</legend>
      <label class="label" for={`${id}-words`}>
        {t('ledger_words')}
      </label>
      <textarea
        id={`${id}-words`}
        ref={words}
        class="field"
        maxLength={LONGEST_TEXT}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {day !== null && (
        <>
          <label class="label" for={`${id}-day`}>
            {t('ledger_day')}
          </label>
          <input
            id={`${id}-day`}
            ref={date}
            type="date"
            class="field"
            min="1990-01-01"
            max="2199-12-31"
            defaultValue={day === NO_DAY ? '' : day}
            aria-invalid={isFault}
            aria-describedby={isFault ? `${id}-fault` : undefined}
          />
          {isFault && (
            <p id={`${id}-fault`} class="field-fault" role="alert">
              {t('ledger_dayFault')}
            </p>
          )}
        </>
      )}
      <div class="tools">
        <Button look="main" keyName="Enter" onClick={keep}>
          {t('ledger_keep')}
        </Button>
        <Button keyName="Escape" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
