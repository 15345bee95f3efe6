import { dayHere } from '../../../components/ledgers/ledger-day.ts';
import type { PromiseActions } from '../../../components/ledgers/promise-actions.ts';
import { BECAME_WORDS } from '../../../components/ledgers/promise-words.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { settledAs } from '../../../utils/ledgers/promise.ts';
import { useDesk } from '../desk.ts';
import { addedWords } from './added-words.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/** D7: what is done with promises beside a mail. @param onNotice says what was done and offers the way back */
export function usePromiseActions(onNotice: (notice: NoticeText | null) => void): PromiseActions {
  const { call, tab, clock, locale, t } = useDesk();
  const change = useLedgerChange(onNotice);
  return {
    confirm: ({ origin }, text, day) =>
      change(
        `confirm ${origin}`,
        () => call('promises.confirm', { ...tab(), origin, text, day }),
        addedWords(t, day, locale),
      ),
    refuse: ({ origin }) =>
      void change(
        `refuse ${origin}`,
        () => call('promises.refuse', { ...tab(), origin }),
        t('promise_wasRefused'),
      ),
    settle: (promise, how) => {
      const now = clock();
      const { state } = settledAs(promise, how, dayHere(now), now);
      const send = () => call('promises.settle', { ids: [promise.id], how });
      return change(`settle ${promise.id} ${how}`, send, t(BECAME_WORDS[state]));
    },
    edit: ({ id }, text, day) =>
      change(`edit ${id}`, () => call('promises.edit', { id, text, day }), t('ledger_changed')),
    openMail: (url) => void call('thread.open', { url }).catch(() => onNotice({ text: t('failed_kept') })),
  };
}
