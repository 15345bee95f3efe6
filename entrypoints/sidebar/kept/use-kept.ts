import { useEffect, useRef } from 'preact/hooks';
import { keptWords } from '../../../components/kept/kept-words.ts';
import type { Waiting, WaitingActions } from '../../../components/kept/WaitingCard.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useLocale } from '../../../components/text/locale.ts';
import { useNow } from '../../../components/text/now.ts';
import type { KeptUndo, KeptWords } from '../../../utils/messaging/calls/kept.ts';
import { useDesk } from '../desk.ts';
import { KEPT_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

export interface Kept {
  /** Oldest first. */
  readonly waiting: readonly Waiting[];
  readonly actions: WaitingActions;
}

/** D1: says what a key or a menu kept on this page, with its undo, and tells which words still wait. */
export function useKept(onNotice: (notice: NoticeText | null) => void): Kept {
  const { call, tab, t } = useDesk();
  const locale = useLocale();
  const now = useNow();
  const acts = useLive('kept', KEPT_TOPICS, () => call('kept.list', tab())).value ?? [];
  const fail = () => onNotice({ text: t('failed_kept') });
  const undone = (undo: KeptUndo): Promise<null> =>
    'event' in undo ? call('ledger.undo', undo) : call('notes.delete', { id: undo.note });
  const back = (undo: KeptUndo) => () => void undone(undo).then(() => onNotice(null), fail);
  const newest = acts.findLast(({ became }) => became.state !== 'waiting');
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (!newest || newest.id === said.current) return;
    said.current = newest.id;
    const text = keptWords(t, newest, now, locale);
    const undo = newest.became.state === 'kept' ? back(newest.became.undo) : undefined;
    if (text !== null) onNotice({ text, undo });
    void call('kept.seen', { ...tab(), id: newest.id }).catch(() => undefined);
  });
  return {
    waiting: acts.filter(isWaiting),
    actions: {
      keep: ({ id }, by) => void call('kept.place', { ...tab(), id, by }).catch(fail),
      letGo: ({ id }) => {
        const drop = (dropped: boolean) => call('kept.drop', { ...tab(), id, dropped });
        const undo = () => void drop(false).then(() => onNotice(null), fail);
        void drop(true).then(() => onNotice({ text: t('waiting_gone'), undo }), fail);
      },
      openMail: (url) => void call('thread.open', { url }).catch(fail),
    },
  };
}

function isWaiting(act: KeptWords): act is Waiting {
  return act.became.state === 'waiting';
}
