const LEADS_IN =
  /(?:^|\s)(?:on|by|at|before|until|till|for|due|in|from|around|this|the|come|sometime|some time|week (?:of|commencing|beginning)|w\/[cb]|wk of)\s*$/i;
const LOOSE_END = /^[\s,;:.–—-]+|[\s,;:–—-]+$/g;

/** The words around a phrase as one line, without what led into it and without a comma left hanging. */
export function wordsAround(before: string, after: string): string {
  // Twice, for "by the" and "on the".
  const lead = before.replace(LEADS_IN, '').replace(LEADS_IN, '').trimEnd();
  const rest = after.replace(/^\s*,?\s*/, ' ').trimEnd();
  return `${lead}${rest}`.replace(LOOSE_END, '').replace(/\s+([,.;!?])/g, '$1');
}
