import { browser } from 'wxt/browser';
import { CallError, type Reply } from './call-error.ts';

/** A map of calls, as in `protocol.ts`. */
export type Calls = { [Name in string]: (args: never) => unknown };

type Args<C, N extends keyof C> = C[N] extends (args: infer A) => unknown ? A : never;
type Value<C, N extends keyof C> = C[N] extends (args: never) => infer V ? V : never;

/** A typed sender: `await call('notes.list', { person })`. Rejects with a `CallError` only. */
export type Caller<C> = <N extends keyof C & string>(name: N, args: Args<C, N>) => Promise<Value<C, N>>;

/** How often a call is tried again when the background was asleep or just starting and nobody answered. */
const RETRIES = [50, 200, 800];

/**
 * Makes the caller for one direction of the protocol.
 * A lost message is sent again (calls are idempotent by contract: ids are made by the caller), so that a worker
 * that dies between two messages costs a moment and not a word.
 */
export function callBackground<C>(): Caller<C> {
  return async (name, args) => {
    for (const wait of [...RETRIES, null]) {
      const reply = await send(() => browser.runtime.sendMessage({ call: name, args }));
      if (reply) return unwrap(reply);
      if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
    }
    throw new CallError('no-answer');
  };
}

/** The caller towards the content script of one tab; not retried, because the page may just be gone. */
export function callPage<C>(tab: number): Caller<C> {
  return async (name, args) => {
    const reply = await send(() => browser.tabs.sendMessage(tab, { call: name, args }, { frameId: 0 }));
    if (!reply) throw new CallError('no-page');
    return unwrap(reply);
  };
}

async function send(post: () => Promise<unknown>): Promise<Reply<never> | null> {
  try {
    return ((await post()) as Reply<never> | undefined) ?? null;
  } catch {
    // "Receiving end does not exist", or the port closed before the answer: nobody answered.
    return null;
  }
}

function unwrap<V>(reply: Reply<V>): V {
  if (reply.ok) return reply.value;
  throw new CallError(reply.error.code, reply.error.message);
}
