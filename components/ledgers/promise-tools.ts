import type { PromiseEntry } from '../../utils/ledgers/promise.ts';
import type { KeyMap } from '../look/keys/use-stop.ts';
import type { PromiseActions } from './promise-actions.ts';
import type { Tool } from './Tools.tsx';

/** The buttons of an open promise. No other card of the same view uses the first four keys. */
export const PROMISE_TOOLS: readonly Tool[] = [
  { key: 'y', words: 'promise_kept' },
  { key: 'm', words: 'promise_exceeded' },
  { key: 'l', words: 'promise_missed' },
  { key: 'z', words: 'promise_released' },
  { key: 'e', words: 'ledger_edit' },
  { key: 'o', words: 'nudge_open' },
];

/** What the keys of an open promise do. @param onEdit opens its form */
export function promiseKeys(promise: PromiseEntry, actions: PromiseActions, onEdit: () => void): KeyMap {
  const url = promise.evidence?.thread?.url;
  return {
    y: () => actions.settle(promise, 'kept'),
    m: () => actions.settle(promise, 'exceeded'),
    l: () => actions.settle(promise, 'missed'),
    z: () => actions.settle(promise, 'released'),
    e: onEdit,
    o: url === undefined ? undefined : () => actions.openMail(url),
  };
}
