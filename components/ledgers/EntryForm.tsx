import { NO_DAY } from '../../utils/ledgers/entry.ts';
import { useText } from '../text/text.ts';
import { WordsForm } from './WordsForm.tsx';

export interface EntryFormProps {
  readonly text: string;
  /** ISO date or `NO_DAY`; null where an entry of the kind has no day. */
  readonly day: string | null;
  /** `day` is an ISO date or `NO_DAY`. Tells whether it went through: the form stays until it did. */
  readonly onKeep: (text: string, day: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A promise or a wish in the user's own words, and its day where it has one. */
export function EntryForm({ text, day, onKeep, onClose }: EntryFormProps) {
  const t = useText();
  const asked = {
    label: t('ledger_day'),
    value: day === NO_DAY ? '' : (day ?? ''),
    min: '1990-01-01',
    max: '2199-12-31',
    fault: t('ledger_dayFault'),
    isNeeded: false,
  };
  return (
    <WordsForm
      title={t('ledger_edit')}
      label={t('ledger_words')}
      text={text}
      day={day === null ? null : asked}
      keepWords={t('ledger_keep')}
      onKeep={(words, chosen) => onKeep(words, chosen || NO_DAY)}
      onClose={onClose}
    />
  );
}
