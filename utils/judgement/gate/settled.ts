const SETTLED =
  /\b(?:it is closed|it's closed|is closed for us|case closed|all sorted|sorted (?:it )?out so|for sorting|for fixing|for putting (?:it|this|that) right|works again|working again|resolved|settled now|is settled|no hard feelings|apology (?:was|is|to)|all good now|water under the bridge|thank you for (?:the|your) (?:quick |fast )?(?:apology|fix))\b/i;

/** Whether a complaint is behind the client: the fault is gone and our answer was given. `text` is the new part. */
export function isSettled(text: string): boolean {
  return SETTLED.test(text);
}
