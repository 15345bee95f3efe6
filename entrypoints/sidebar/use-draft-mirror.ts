import { useEffect, useState } from 'preact/hooks';
import type { Feeling } from '../../utils/clients/feelings.ts';
import type { Topic } from '../../utils/messaging/changes.ts';
import type { DraftMirror } from '../../utils/messaging/draft-mirror.ts';
import { useDesk } from './desk.ts';
import { keepAsking } from './keep-asking.ts';

const DRAFT_TOPICS: readonly Topic[] = ['draft', 'page', 'settings', 'asks', 'notes', 'ledgers'];
/** So long the draft must rest before it is looked at, in ms: nobody wants to be read while they type. */
const REST = 700;

/**
 * What the mirror notices in the draft, asked whenever it has rested for a moment; null where there is nothing.
 * @param feeling how the reader of this reply should feel; null for how the client should
 */
export function useDraftMirror(feeling: Feeling | 'none' | null = null): DraftMirror | null {
  const { call, tab, onChange } = useDesk();
  const [mirror, setMirror] = useState<DraftMirror | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = keepAsking(
      () => call('mirror.get', { ...tab(), ...(feeling === null ? {} : { feeling }) }),
      stop.signal,
      (value) => setMirror(value ?? null),
    );
    onChange(DRAFT_TOPICS, stop.signal, () => {
      clearTimeout(timer);
      timer = setTimeout(ask, REST);
    });
    ask();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [call, tab, onChange, feeling]);
  return mirror;
}
