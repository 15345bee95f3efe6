import { BECAME_WORDS } from '../../../components/ledgers/promise-words.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { NudgeActions } from '../../../components/nudges/nudge-actions.ts';
import { shortDate } from '../../../components/nudges/short-date.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { isOurPromise } from '../../../utils/nudges/follow/promise.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { type Desk, useDesk } from '../desk.ts';
import { useLedgerChange } from '../ledgers/use-ledger-change.ts';
import { useWayBack } from './use-way-back.ts';

/** @param onNotice says what was done and offers the way back */
export function useNudgeActions(onNotice: (notice: NoticeText | null) => void): NudgeActions {
  const { call, clock, locale, t } = useDesk();
  const change = useLedgerChange(onNotice);
  const fail = () => onNotice({ text: t('failed_kept') });
  const tell = useWayBack(onNotice);
  const told = (id: string, text: string) => () => tell(id, text);
  const settle = async (nudge: Parameters<NudgeActions['done']>[0]) => {
    const settling = await settlingOf(nudge, call);
    if (settling) await change(`settle ${nudge.id}`, settling, t(settledWords(nudge)));
    else await call('nudges.done', { id: nudge.id }).then(told(nudge.id, t('nudge_wasDone')));
  };
  return {
    done: (nudge) => void settle(nudge).catch(fail),
    letGo: (id, why) =>
      void call('nudges.letGo', { id, ...(why === null ? {} : { why }) }).then(
        told(id, t('nudge_wasLetGo')),
        fail,
      ),
    snooze: (id, dueAt) =>
      void call('nudges.snooze', { id, dueAt }).then(
        told(id, t('nudge_wasMoved', shortDate(dueAt, clock(), locale))),
        fail,
      ),
    wroteAgain: (id) => void call('nudges.wroteAgain', { id }).then(told(id, t('nudge_wasAgain')), fail),
    open: ({ id }) => void call('nudges.open', { id }).catch(fail),
  };
}

type Done = Pick<Nudge, 'id' | 'about' | 'reason'>;

/** More layers are never due. */
const MOST_DUE = 500;

/**
 * What being done means for the entry that a nudge stands for: our promise is kept, their day seen to, the layer sent.
 * The nudge then ends with it. Null where it stands for none, or for a promise that is the client's to keep.
 */
async function settlingOf(
  { about, reason }: Done,
  call: Desk['call'],
): Promise<(() => Promise<Changed>) | null> {
  if (about === null) return null;
  const { ledger, entry } = about;
  switch (ledger) {
    case 'promises':
      return isOurPromise(reason) ? () => call('promises.settle', { ids: [entry], how: 'kept' }) : null;
    case 'occasions':
      return () => call('occasions.seenTo', { ids: [entry] });
    case 'deliveries': {
      const due = await call('layers.due', { limit: MOST_DUE });
      const found = due.find(({ delivery, layer }) => delivery.id === entry && layer.state === 'open');
      if (!found) return null;
      const at = { delivery: entry, layer: found.layer.id };
      return () => call('layers.change', { ...at, change: { do: 'settle', state: 'done' } });
    }
  }
}

function settledWords({ about }: Done) {
  return about?.ledger === 'promises' ? BECAME_WORDS.kept : 'nudge_wasDone';
}
