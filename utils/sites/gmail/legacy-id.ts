/** Gmail opened in 2004; nothing in it is older, and a number far in the future is no time. */
const FIRST = Date.UTC(2004, 3, 1);
const LAST = Date.UTC(2100, 0, 1);

/** A legacy thread or message id as it stands in the page, or null where it is none (`thread-a:r…`, `undefined`). */
export function legacyId(written: string | null): string | null {
  return written !== null && /^[0-9a-f]{10,16}$/.test(written) ? written : null;
}

/**
 * When a message arrived, in Unix ms: its legacy id holds the time above its lowest 20 bits. This spares reading the
 * date on the page, which is written in the user's language. Undocumented by Gmail, exact in every sample seen.
 * @returns null where the id gives no time that can be true
 */
export function timeOfLegacyId(id: string): number | null {
  const at = Number(BigInt(`0x${id}`) >> 20n);
  return at >= FIRST && at < LAST ? at : null;
}
