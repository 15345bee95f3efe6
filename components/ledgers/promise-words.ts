import type { PromiseEntry, PromiseState } from '../../utils/ledgers/promise.ts';
import type { MessageKey, Text } from '../text/text.ts';

/** What the notice says once a promise has become this. */
export const BECAME_WORDS: Readonly<Record<PromiseState, MessageKey>> = {
  open: 'promise_reopened',
  kept: 'promise_wasKept',
  early: 'promise_wasEarly',
  exceeded: 'promise_wasExceeded',
  missed: 'promise_wasMissed',
  released: 'promise_wasReleased',
  refused: 'promise_wasRefused',
};

/** Who promised: "You promised", "Dana Whitfield promised". @param name the client's */
export function promisedWords(t: Text, by: PromiseEntry['by'], name: string): string {
  return by === 'us' ? t('promise_byUs') : t('promise_byClient', name);
}
