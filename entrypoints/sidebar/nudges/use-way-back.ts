import { useRef } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useDesk } from '../desk.ts';

/** Nobody goes further back by one key. */
const MOST = 20;

/**
 * The way back of what is done to nudges in this view: the last change first and, once that is taken back, the one
 * before it, so that three rows done by a slip come back by three presses of the same key.
 * @param onNotice says what was done and offers the way back
 * @returns tells of one change of a nudge; of several of one nudge only the last can be taken back
 */
export function useWayBack(
  onNotice: (notice: NoticeText | null) => void,
): (id: string, text: string) => void {
  const { call, t } = useDesk();
  const changed = useRef<readonly string[]>([]);
  const without = (id: string) => changed.current.filter((one) => one !== id);
  const offer = (id: string, text: string): void =>
    onNotice({ text, undo: () => void takeBack(id).catch(() => onNotice({ text: t('failed_kept') })) });
  const takeBack = async (id: string) => {
    changed.current = without(id);
    await call('nudges.undo', { id });
    const before = changed.current.at(-1);
    if (before === undefined) onNotice(null);
    else offer(before, t('nudge_undone'));
  };
  return (id, text) => {
    changed.current = [...without(id), id].slice(-MOST);
    offer(id, text);
  };
}
