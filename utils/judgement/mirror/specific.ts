/** A number, a day or a month: what a form letter does not have. */
const DATED =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|last night|this morning|tomorrow|tonight)\b/;

/** Whether plain text names a number or a day. */
export function isDated(plain: string): boolean {
  return DATED.test(plain);
}
