/** Thanks for something, with a word for what was good of it. */
const THANKED =
  /\b(?:thank you|thanks|thank)\b[^.!?]{0,40}\b(?:quick\w*|fast\w*|swift\w*|speed\w*|prompt\w*|early|careful\w*|kind\w*|patien\w*|extra|turnaround|weekend|night)\b/i;
/** People of theirs who saw it: "my people noticed", "the whole night shift felt it". */
const SEEN =
  /\b(?:my|our|the) (?:\w+ ){0,2}(?:people|team|staff|shift|crew|colleagues|boss|customers|guests|clients)\b[^.!?]{0,20}\b(?:noticed|felt it|were (?:very |so )?(?:pleased|delighted|impressed|astonished))(?! (?:that|how|a|an|the|no|some)\b)/i;

/**
 * Whether a sentence tells that others noticed what was good: told right behind thanks with a word for it, or with them, it is the
 * praise. "My people noticed" alone may be the opening of anything.
 */
export function tellsItWasNoticed(sentence: string, before: string): boolean {
  return SEEN.test(sentence) && (THANKED.test(before) || THANKED.test(sentence));
}
