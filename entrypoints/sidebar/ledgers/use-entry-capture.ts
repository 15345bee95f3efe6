import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { FactEdit } from '../../../utils/ledgers/fact.ts';
import { useDesk } from '../desk.ts';
import { addedWords } from './added-words.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/** What the capture line does with words that belong into a ledger. */
export interface EntryCapture {
  /** `day` is an ISO date or `NO_DAY`. */
  readonly addPromise: (by: 'us' | 'client', text: string, day: string) => void;
  readonly addWish: (text: string) => void;
  /** D6: tells whether it is kept. */
  readonly addFact: (fact: FactEdit) => Promise<boolean>;
}

/**
 * D7, D1: keeps what was typed about a client. The entry has its id before it is sent, so that Enter pressed twice is
 * one entry.
 * @param onNotice says what was done and offers the way back
 * @param onDone once it is kept: until then the words stay in their field
 */
export function useEntryCapture(
  person: string,
  onNotice: (notice: NoticeText | null) => void,
  onDone: () => void,
): EntryCapture {
  const { call, tab, newId, locale, t } = useDesk();
  const [id, setId] = useState(newId);
  const change = useLedgerChange(onNotice);
  const settle = (isKept: boolean) => {
    if (!isKept) return;
    setId(newId());
    onDone();
  };
  return {
    addPromise: (by, text, day) => {
      const send = () => call('promises.add', { ...tab(), id, person, by, text, day, quote: null });
      void change(`add ${id}`, send, addedWords(t, day, locale)).then(settle);
    },
    addFact: async (fact) => {
      const send = () => call('facts.add', { ...tab(), id, person, ...fact, from: 'typed' });
      const isKept = await change(`add ${id}`, send, t('known_added'));
      if (isKept) setId(newId());
      return isKept;
    },
    addWish: (text) => {
      const send = () => call('wishes.add', { ...tab(), id, person, text, from: 'typed' });
      void change(`add ${id}`, send, t('wish_added')).then(settle);
    },
  };
}
