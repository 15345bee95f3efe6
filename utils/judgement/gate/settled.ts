const SETTLED =
  /\b(?:it is closed|it's closed|is closed for us|case closed|all sorted|sorted (?:it )?out so|for sorting|for fixing|for putting (?:it|this|that) right|works again|working again|resolved|settled now|is settled|no hard feelings|apology (?:was|is|to)|all good now|water under the bridge|thank you for (?:the|your) (?:quick |fast )?(?:apology|fix))\b/i;

/** Words that come up where something was put right, and seldom where it was not. */
const REPAIR =
  /\b(?:sorted|fixed|mended|repaired|replac\w+|refund\w*|reimburs\w+|credit\w*|settled|apolog\w+|sorry|thank\w*|since then|in the end|eventually|by now|all (?:good|fine|well)|works? (?:now|again)|now works?|running again|back (?:up|on|to normal)|good again|put (?:it )?right|made (?:it )?good|handled|behind us|over now|done (?:with|for)|(?:matter|chapter|case|file)\b.{0,20}\bclosed|closed|cleared up|swapped|no harm|forgiven|quickly|promptly|at once|next day|within (?:an?|the) (?:hour|day)|for next time|better than)\b/i;

/** Whether a complaint is behind the client: the fault is gone and our answer was given. `text` is the new part. */
export function isSettled(text: string): boolean {
  return SETTLED.test(text);
}

/** Whether anything in it sounds of a repair: without that nobody's impression makes a complaint a settled one. */
export function speaksOfRepair(text: string): boolean {
  return REPAIR.test(text);
}
