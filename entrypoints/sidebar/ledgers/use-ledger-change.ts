import { useRef } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Changed } from '../../../utils/messaging/calls/ledgers.ts';
import { useDesk } from '../desk.ts';

/**
 * Makes one change of a ledger and says so.
 * @param name of the change: the same one is not sent again while it is on its way
 * @param done what the notice says
 * @returns whether it stands now: false where it failed, or is on its way already
 */
export type LedgerChange = (name: string, send: () => Promise<Changed>, done: string) => Promise<boolean>;

/**
 * What every change of a ledger has in common: it ends in a notice with a way back, and a second click does no harm.
 * @param onNotice says what was done
 */
export function useLedgerChange(onNotice: (notice: NoticeText | null) => void): LedgerChange {
  const { call, t } = useDesk();
  const running = useRef(new Set<string>());
  /** The change whose notice stands, so that doing it again does not take its way back away. */
  const told = useRef<string | null>(null);
  const say = (name: string | null, notice: NoticeText | null) => {
    told.current = name;
    onNotice(notice);
  };
  const undo = (name: string, event: string) =>
    void call('ledger.undo', { event }).then(
      () => say(null, null),
      (error: unknown) => {
        const isLost = error instanceof CallError && error.code === 'changed-since';
        if (isLost) say(null, { text: t('ledger_changedSince') });
        else say(name, { text: t('failed_kept'), undo: () => undo(name, event) });
      },
    );
  return async (name, send, done) => {
    if (running.current.has(name)) return false;
    running.current.add(name);
    try {
      const { event } = await send();
      if (event !== null) say(name, { text: done, undo: () => undo(name, event) });
      else if (told.current !== name) say(null, { text: t('ledger_already') });
      return true;
    } catch {
      say(null, { text: t('failed_kept') });
      return false;
    } finally {
      running.current.delete(name);
    }
  };
}
