import { CallError, type CallErrorCode } from '../../utils/messaging/call-error.ts';

/**
 * Makes a function that asks, one question at a time: called while a question is under way, it asks once more after
 * it, because the answer on its way may be older than the change.
 * @param told gets the value, or undefined and the code of the failure; never called once `signal` has aborted
 */
export function keepAsking<Value>(
  ask: () => Promise<Value>,
  signal: AbortSignal,
  told: (value: Value | undefined, failed: CallErrorCode | null) => void,
): () => void {
  let asking = false;
  let stale = false;
  const run = async () => {
    if (asking) {
      stale = true;
      return;
    }
    asking = true;
    do {
      stale = false;
      const [value, failed] = await settle(ask);
      if (signal.aborted) return;
      told(value, failed);
    } while (stale);
    asking = false;
  };
  return () => {
    void run();
  };
}

async function settle<Value>(ask: () => Promise<Value>): Promise<[Value | undefined, CallErrorCode | null]> {
  try {
    return [await ask(), null];
  } catch (error) {
    return [undefined, error instanceof CallError ? error.code : 'internal'];
  }
}
