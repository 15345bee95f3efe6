import type { MessageKey, Text } from './text.ts';

/**
 * The words for a count. The browser's messages know no plural, so each counted message stands twice.
 * @param one key for exactly 1; it may name the count as `$1`
 * @param other key for 0, 2 and more
 */
export function plural(t: Text, count: number, one: MessageKey, other: MessageKey): string {
  return t(count === 1 ? one : other, count.toLocaleString('en'));
}
