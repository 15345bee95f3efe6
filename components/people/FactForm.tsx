import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isDay, LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import type { FactEdit } from '../../utils/ledgers/fact.ts';
import { SENSITIVITIES, type Sensitivity, sensitivityOf } from '../../utils/ledgers/sensitive.ts';
import { dayHere } from '../ledgers/ledger-day.ts';
import { PickOne } from '../ledgers/PickOne.tsx';
import { Button } from '../look/Button.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { FOLD_WORDS } from './known-words.ts';

export interface FactFormProps {
  /** What is to be changed, or null for a new one. */
  readonly fact: FactEdit | null;
  /** Tells whether it went through: the form stays until it did. */
  readonly onKeep: (edit: FactEdit) => Promise<boolean>;
  readonly onClose: () => void;
}

/**
 * D6: something about a person, its day, who said it, and whether it is folded. The fold follows the words until the
 * user chooses one.
 */
export function FactForm({ fact, onKeep, onClose }: FactFormProps) {
  const t = useText();
  const id = useId();
  const today = dayHere(useNow());
  const [text, setText] = useState(fact?.text ?? '');
  const [saidByThem, setSaid] = useState(fact?.saidByThem ?? true);
  const [chosen, setChosen] = useState<Sensitivity | 'none' | null>(fact ? (fact.sensitive ?? 'none') : null);
  const [isFault, setFault] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = words.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const foldOf = (typed: string): Sensitivity | null => {
    if (chosen === null) return sensitivityOf(typed);
    return chosen === 'none' ? null : chosen;
  };
  const keep = async () => {
    // What stands in the fields, not what was last drawn: keys may come faster than the view is drawn.
    const typed = words.current?.value.trim() ?? '';
    const day = date.current?.value ?? today;
    const isWhole = !date.current?.validity.badInput && isDay(day);
    setFault(!isWhole);
    if (!isWhole || !typed) return;
    if (await onKeep({ text: typed, day, saidByThem, sensitive: foldOf(typed) })) onClose();
  };
  return (
    <fieldset
      class="entry-form"
      onKeyDown={(event) => {
        const enters = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
        if (event.key === 'Escape') onClose();
        else if (!enters || event.target instanceof HTMLButtonElement) return;
        else void keep();
        event.preventDefault();
      }}
    >
      <legend class="unseen">{t('known_form')}</legend>
      <label class="label" for={`${id}-words`}>
        {t('known_text')}
      </label>
      <textarea
        id={`${id}-words`}
        ref={words}
        class="field"
        maxLength={LONGEST_TEXT}
        placeholder={t('known_placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={saidByThem}
          onChange={(event) => setSaid(event.currentTarget.checked)}
        />
        {t('known_saidByThem')}
      </label>
      <div class="fact-fields">
        <div>
          <label class="label" for={`${id}-day`}>
            {t('known_day')}
          </label>
          <input
            id={`${id}-day`}
            ref={date}
            type="date"
            class="field"
            min="1900-01-01"
            max={today}
            defaultValue={fact?.day ?? today}
            aria-invalid={isFault}
            aria-describedby={isFault ? `${id}-fault` : undefined}
          />
        </div>
        <PickOne
          label={t('known_fold')}
          options={[
            { value: 'none' as const, words: t('known_foldNot') },
            ...SENSITIVITIES.map((value) => ({ value, words: t(FOLD_WORDS[value]) })),
          ]}
          value={foldOf(text) ?? 'none'}
          onPick={setChosen}
        />
      </div>
      {isFault && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('known_dayFault')}
        </p>
      )}
      {foldOf(text) !== null && <p class="aside">{t('known_foldWhy')}</p>}
      <div class="tools">
        <Button look="main" keyName="Enter" onClick={() => void keep()}>
          {t('known_keep')}
        </Button>
        <Button keyName="Escape" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
