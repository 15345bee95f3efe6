const SAFE = ['http:', 'https:', 'mailto:'];

/**
 * The address of a link in a note, if it is one that may be followed.
 * @returns null for every other scheme (`javascript:`, `data:`, `file:` …) and for what is no whole address
 */
export function safeLink(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  return SAFE.includes(new URL(href).protocol) ? href : null;
}
