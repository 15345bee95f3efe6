/** A short name for a text; two texts that would share one are not met (FNV-1a, twice 32 bits). */
export function digest(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(text.length - 1 - at), 0x811c9dc5 | 1);
  }
  return [first, second].map((half) => (half >>> 0).toString(36)).join('.');
}
