import { dayHere } from '../ledgers/ledger-day.ts';
import { WordsForm } from '../ledgers/WordsForm.tsx';
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

/** P4: what was done about a sore moment, and on which day. */
export function RepairForm({ done, on, onKeep, onClose, words: { ask, keep } = REPAIR }: RepairFormProps) {
  const t = useText();
  const today = dayHere(useNow());
  const isRepair = ask === 'sore_done';
  return (
    <WordsForm
      title={t(isRepair ? 'sore_form' : 'sore_add')}
      label={t(ask)}
      text={done}
      placeholder={isRepair ? t('sore_placeholder') : undefined}
      day={{
        label: t('sore_when'),
        value: on ?? today,
        min: '1990-01-01',
        max: today,
        fault: t('sore_dayFault'),
        isNeeded: true,
      }}
      keepWords={t(keep)}
      onKeep={onKeep}
      onClose={onClose}
    />
  );
}
