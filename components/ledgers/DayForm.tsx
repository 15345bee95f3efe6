import { useId, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../utils/ledgers/entry.ts';
import { isEverybodysDay, OCCASION_KINDS, type OccasionWords } from '../../utils/ledgers/occasion.ts';
import { FormBox } from '../look/FormBox.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { DateFields } from './DateFields.tsx';
import { DayRead } from './DayRead.tsx';
import { type DayTyped, dayTyped, readDay } from './day-typed.ts';
import { dayHere } from './ledger-day.ts';
import { LEADS, OCCASION_WORDS, USUAL } from './occasion-words.ts';
import { PickOne } from './PickOne.tsx';

export interface DayFormProps {
  /** What is to be changed, or null for a new one. */
  readonly occasion: OccasionWords | null;
  /** Tells whether it went through: the form stays until it did. */
  readonly onKeep: (words: OccasionWords) => Promise<boolean>;
  readonly onClose: () => void;
}

/** C7: a day to remember. What was understood is shown in full before it counts. Enter keeps it, Esc leaves it. */
export function DayForm({ occasion, onKeep, onClose }: DayFormProps) {
  const t = useText();
  const id = useId();
  const today = dayHere(useNow());
  const [typed, setTyped] = useState<DayTyped>(() => dayTyped(occasion));
  // What was typed last, not what was last drawn: keys may come faster than the view is drawn.
  const latest = useRef(typed);
  const change = (part: Partial<DayTyped>) => {
    latest.current = { ...latest.current, ...part };
    setTyped(latest.current);
  };
  const keep = async () => {
    const { words } = readDay(latest.current, today);
    if (words && (await onKeep(words))) onClose();
  };
  const read = readDay(typed, today);
  return (
    <FormBox
      title={t('occasion_add')}
      look="entry"
      keepWords={t('occasion_keep')}
      isIncomplete={read.words === null}
      onKeep={() => void keep()}
      onClose={onClose}
    >
      <PickOne
        label={t('occasion_kind')}
        options={OCCASION_KINDS.map((value) => ({ value, words: t(OCCASION_WORDS[value]) }))}
        value={typed.kind}
        onPick={(kind) => change({ kind, ...USUAL[kind] })}
      />
      <label class="label" for={`${id}-text`}>
        {t('occasion_text')}
      </label>
      <input
        id={`${id}-text`}
        class="field"
        maxLength={LONGEST_TEXT}
        placeholder={t('occasion_textHint')}
        value={typed.text}
        autocomplete="off"
        onInput={({ currentTarget: { value } }) => change({ text: value })}
      />
      <DateFields typed={typed} onChange={change} />
      <label class="check">
        <input
          type="checkbox"
          checked={typed.every === 'year'}
          onChange={({ currentTarget: { checked } }) => change({ every: checked ? 'year' : 'once' })}
        />
        {t('occasion_everyYear')}
      </label>
      <PickOne
        label={t('occasion_lead')}
        options={LEADS.map(([days, words]) => ({ value: String(days), words: t(words) }))}
        value={String(typed.leadDays)}
        onPick={(days) => change({ leadDays: Number(days) })}
      />
      <DayRead read={read} isEverybodys={isEverybodysDay(typed.text)} />
    </FormBox>
  );
}
