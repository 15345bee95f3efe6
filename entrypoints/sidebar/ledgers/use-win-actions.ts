import type { WinActions } from '../../../components/ledgers/win-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useDesk } from '../desk.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/** S6: what is done with a win. @param onNotice says what was done and offers the way back */
export function useWinActions(onNotice: (notice: NoticeText | null) => void): WinActions {
  const { call, tab, t } = useDesk();
  const change = useLedgerChange(onNotice);
  return {
    answer: ({ origin }, how) =>
      void change(
        `win ${origin} ${how}`,
        () => call('wins.answer', { ...tab(), origin, how }),
        t(how === 'done' ? 'win_wasCelebrated' : 'win_wasNotNow'),
      ),
  };
}
