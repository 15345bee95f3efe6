import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CallErrorCode } from '../../utils/messaging/call-error.ts';
import type { Topic } from '../../utils/messaging/changes.ts';
import { useDesk } from './desk.ts';
import { keepAsking } from './keep-asking.ts';

/** An answer that stays true. After a failure the last good value stays beside it, so that a view need not go blank. */
export interface Live<Value> {
  /** Undefined until the first answer. */
  readonly value: Value | undefined;
  /** Why the newest question failed, or null. */
  readonly failed: CallErrorCode | null;
  /** Asks again now. */
  readonly again: () => void;
}

interface Answer<Value> {
  readonly key: string;
  readonly value: Value | undefined;
  readonly failed: CallErrorCode | null;
}

/**
 * Asks once, and again whenever one of `topics` changes; a burst of changes costs two questions at most.
 * @param key names what is asked for: another key forgets the old value and asks anew
 * @param topics must be the same list at every render (a constant)
 */
export function useLive<Value>(
  key: string,
  topics: readonly Topic[],
  ask: () => Promise<Value>,
): Live<Value> {
  const { onChange } = useDesk();
  const [answer, setAnswer] = useState<Answer<Value>>();
  const latest = useRef(ask);
  latest.current = ask;
  const run = useRef(() => {});
  useEffect(() => {
    const stop = new AbortController();
    run.current = keepAsking(
      () => latest.current(),
      stop.signal,
      (value, failed) =>
        setAnswer((old) => ({ key, failed, value: failed && old?.key === key ? old.value : value })),
    );
    onChange(topics, stop.signal, run.current);
    run.current();
    return () => stop.abort();
  }, [key, topics, onChange]);
  const again = useCallback(() => run.current(), []);
  const own = answer?.key === key ? answer : undefined;
  return { value: own?.value, failed: own?.failed ?? null, again };
}
