import { useRef } from 'preact/hooks';
import { dayHere } from '../../../components/ledgers/ledger-day.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { LONGEST_QUOTE, LONGEST_TEXT, NO_DAY } from '../../../utils/ledgers/entry.ts';
import { useDesk } from '../desk.ts';
import { addedWords } from './added-words.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/** What words of the draft can be kept as. Each tells whether it is kept now. */
export interface RemarkEntries {
  readonly keepWish: (quote: string) => Promise<boolean>;
  /** @param dueAt Unix ms on the day it names, or null */
  readonly keepPromise: (quote: string, dueAt: number | null) => Promise<boolean>;
  /** X5: a follow-up instead. @param dueAt Unix ms */
  readonly remind: (quote: string, dueAt: number) => Promise<boolean>;
}

/** In characters. */
const LONGEST_REASON = 300;

/**
 * D2, D7: keeps what the draft refuses or promises. The same words have one id, so that a second click is no second
 * entry.
 * @param onNotice says what was done and offers the way back
 */
export function useRemarkEntries(
  person: string,
  onNotice: (notice: NoticeText | null) => void,
): RemarkEntries {
  const { call, tab, newId, locale, t } = useDesk();
  const change = useLedgerChange(onNotice);
  const ids = useRef(new Map<string, string>());
  const idOf = (quote: string) => {
    const id = ids.current.get(quote) ?? newId();
    ids.current.set(quote, id);
    return id;
  };
  const isTooLong = (quote: string) => {
    if (quote.length <= LONGEST_QUOTE) return false;
    onNotice({ text: t('ledger_tooLong') });
    return true;
  };
  return {
    keepWish: async (quote) => {
      if (isTooLong(quote)) return false;
      const given = { ...tab(), id: idOf(quote), person, text: quote };
      return change(
        `add ${given.id}`,
        () => call('wishes.add', { ...given, from: 'draft' }),
        t('wish_added'),
      );
    },
    keepPromise: async (quote, dueAt) => {
      if (isTooLong(quote)) return false;
      const day = dueAt === null ? NO_DAY : dayHere(dueAt);
      const given = { ...tab(), id: idOf(quote), person, text: quote.slice(0, LONGEST_TEXT), day, quote };
      const send = () => call('promises.add', { ...given, by: 'us' });
      return change(`add ${given.id}`, send, addedWords(t, day, locale));
    },
    remind: async (quote, dueAt) => {
      const id = idOf(`nudge ${quote}`);
      const reason = t('mirror_promiseNudge', quote).slice(0, LONGEST_REASON);
      const fail = () => onNotice({ text: t('failed_kept') });
      try {
        await call('nudges.add', { ...tab(), id, person, reason, dueAt });
      } catch {
        fail();
        return false;
      }
      const undo = () => void call('nudges.undo', { id }).then(() => onNotice(null), fail);
      onNotice({ text: t('mirror_reminded'), undo });
      return true;
    },
  };
}
