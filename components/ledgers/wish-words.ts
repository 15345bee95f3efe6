import type { WishEntry } from '../../utils/ledgers/wish.ts';
import type { Text } from '../text/text.ts';

/** Whose wish it is; a refusal out of a draft is our own no (D2). @param name the client's */
export function wishedWords(t: Text, source: WishEntry['source'], name: string): string {
  return t(source === 'draft' ? 'wish_refused' : 'wish_byClient', name);
}
