import { useState } from 'preact/hooks';
import type { FactEdit } from '../../utils/ledgers/fact.ts';
import { SENSITIVITIES, type Sensitivity, sensitivityOf } from '../../utils/ledgers/sensitive.ts';
import { CAPTURE_TITLES } from '../capture/capture-titles.ts';
import { dayHere } from '../ledgers/ledger-day.ts';
import { PickOne } from '../ledgers/PickOne.tsx';
import { WordsForm } from '../ledgers/WordsForm.tsx';
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
  const today = dayHere(useNow());
  const [text, setText] = useState(fact?.text ?? '');
  const [saidByThem, setSaid] = useState(fact?.saidByThem ?? true);
  const [chosen, setChosen] = useState<Sensitivity | 'none' | null>(fact ? (fact.sensitive ?? 'none') : null);
  const foldOf = (typed: string): Sensitivity | null => {
    if (chosen === null) return sensitivityOf(typed);
    return chosen === 'none' ? null : chosen;
  };
  return (
    <WordsForm
      title={t(CAPTURE_TITLES.fact)}
      label={t('known_text')}
      text={fact?.text ?? ''}
      placeholder={t('known_placeholder')}
      day={{
        label: t('known_day'),
        value: fact?.day ?? today,
        min: '1900-01-01',
        max: today,
        fault: t('known_dayFault'),
        isNeeded: true,
      }}
      keepWords={t('known_keep')}
      onKeep={(typed, day) => onKeep({ text: typed, day, saidByThem, sensitive: foldOf(typed) })}
      onClose={onClose}
      onText={setText}
      between={
        <label class="check">
          <input
            type="checkbox"
            checked={saidByThem}
            onChange={(event) => setSaid(event.currentTarget.checked)}
          />
          {t('known_saidByThem')}
        </label>
      }
      beside={
        <PickOne
          label={t('known_fold')}
          options={[
            { value: 'none' as const, words: t('known_foldNot') },
            ...SENSITIVITIES.map((value) => ({ value, words: t(FOLD_WORDS[value]) })),
          ]}
          value={foldOf(text) ?? 'none'}
          onPick={setChosen}
        />
      }
      below={foldOf(text) !== null && <p class="aside">{t('known_foldWhy')}</p>}
    />
  );
}
