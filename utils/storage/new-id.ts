/** Random letters after the time: enough that two ids of one millisecond never meet. */
const RANDOM_BYTES = 10;

/**
 * A new id. Ids sort by the time they were made: Unix ms in base 36, then random letters.
 * @param now Unix ms
 */
export function newId(now: number): string {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const letters = [...random].map((byte) => (byte % 36).toString(36)).join('');
  return `${Math.max(0, Math.floor(now)).toString(36).padStart(9, '0')}${letters}`;
}
