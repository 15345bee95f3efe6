import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { NudgeActions } from '../../../components/nudges/nudge-actions.ts';
import { shortDate } from '../../../components/nudges/short-date.ts';
import { useDesk } from '../desk.ts';

/** @param onNotice says what was done and offers the way back */
export function useNudgeActions(onNotice: (notice: NoticeText | null) => void): NudgeActions {
  const { call, clock, locale, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const told = (id: string, text: string) => () =>
    onNotice({ text, undo: () => void call('nudges.undo', { id }).then(() => onNotice(null), fail) });
  return {
    done: (id) => void call('nudges.done', { id }).then(told(id, t('nudge_wasDone')), fail),
    letGo: (id) => void call('nudges.letGo', { id }).then(told(id, t('nudge_wasLetGo')), fail),
    snooze: (id, dueAt) =>
      void call('nudges.snooze', { id, dueAt }).then(
        told(id, t('nudge_wasMoved', shortDate(dueAt, clock(), locale))),
        fail,
      ),
    open: (url) => void call('thread.open', { url }).catch(fail),
  };
}
