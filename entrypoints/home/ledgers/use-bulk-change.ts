import { useRef, useState } from 'preact/hooks';
import type { ChangeCall } from '../../../components/ledger-lists/description.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { sendChange } from './send-change.ts';

/** How many entries one call may change. */
const MOST = 500;

export interface BulkChange {
  /** A change is under way. */
  readonly busy: boolean;
  /**
   * Changes many entries in one act, in as many calls as it takes.
   * @param done what the notice says
   * @returns whether all of them stand now
   */
  readonly run: (
    ids: readonly string[],
    change: (ids: readonly string[]) => ChangeCall,
    done: string,
  ) => Promise<boolean>;
}

/** One act on many entries: however many calls it took, it ends in one notice and is taken back as one. */
export function useBulkChange(onNotice: (notice: NoticeText | null) => void): BulkChange {
  const { call, t } = useDesk();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const undo = (events: readonly string[]) =>
    void call('ledger.undoAll', { events }).then(
      () => onNotice(null),
      (error: unknown) => {
        const isLost = error instanceof CallError && error.code === 'changed-since';
        if (isLost) onNotice({ text: t('list_changedSince') });
        else onNotice({ text: t('failed_kept'), undo: () => undo(events) });
      },
    );
  const inParts = async (ids: readonly string[], change: (ids: readonly string[]) => ChangeCall) => {
    const events: string[] = [];
    for (let count = 0; count < ids.length; count += MOST) {
      try {
        const { event } = await sendChange(call, change(ids.slice(count, count + MOST)));
        if (event !== null) events.push(event);
      } catch {
        return { events, count };
      }
    }
    return { events, count: ids.length };
  };
  return {
    busy,
    run: async (ids, change, done) => {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      const { events, count } = await inParts(ids, change);
      running.current = false;
      setBusy(false);
      const back = events.length > 0 ? { undo: () => undo(events) } : {};
      if (count === ids.length) onNotice({ text: events.length > 0 ? done : t('ledger_already'), ...back });
      else if (count === 0) onNotice({ text: t('failed_kept') });
      else
        onNotice({
          text: t('list_partly', count.toLocaleString('en'), ids.length.toLocaleString('en')),
          ...back,
        });
      return count === ids.length;
    },
  };
}
