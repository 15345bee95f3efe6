import type { ExtraActions, OccasionActions } from '../../../components/ledgers/extra-actions.ts';
import { dayHere, noonOf } from '../../../components/ledgers/ledger-day.ts';
import { fullDay } from '../../../components/look/days.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { LATER_DAYS } from '../../../utils/ledgers/extra.ts';
import { useDesk } from '../desk.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/** C2, C4: what is done with extras. @param onNotice says what was done and offers the way back */
export function useExtraActions(onNotice: (notice: NoticeText | null) => void): ExtraActions {
  const { call, tab, clock, locale, t } = useDesk();
  const change = useLedgerChange(onNotice);
  const answered = {
    done: () => t('extra_wasDone'),
    later: () => {
      const at = noonOf(daysAfter(dayHere(clock()), LATER_DAYS)) ?? clock();
      return t('extra_wasLater', fullDay(at, locale));
    },
    'not-this': () => t('extra_wasNotThis'),
  };
  return {
    answer: ({ id }, how) =>
      void change(
        `answer ${id} ${how}`,
        () => call('extras.answer', { ...tab(), idea: id, how }),
        answered[how](),
      ),
    took: ({ id, given }, reaction, effort = given?.effort ?? null) =>
      void change(
        `took ${id} ${reaction}`,
        () => call('extras.took', { id, reaction, effort }),
        t('took_kept'),
      ),
  };
}

/** C7: what is done with days to remember. @param onNotice says what was done and offers the way back */
export function useOccasionActions(onNotice: (notice: NoticeText | null) => void): OccasionActions {
  const { call, t } = useDesk();
  const change = useLedgerChange(onNotice);
  return {
    seenTo: ({ id, every }) =>
      void change(
        `seen to ${id}`,
        () => call('occasions.seenTo', { ids: [id] }),
        t(every === 'year' ? 'occasion_wasDoneYear' : 'occasion_wasDone'),
      ),
    letGo: ({ id }) =>
      void change(
        `let go ${id}`,
        () => call('occasions.state', { ids: [id], state: 'let-go' }),
        t('wish_wasLetGo'),
      ),
    edit: ({ id }, words) =>
      change(`edit ${id}`, () => call('occasions.edit', { id, ...words }), t('ledger_changed')),
  };
}
