/** Deeper than any entry, by far. */
const DEEPEST = 24;
/** Values, counted by their commas and brackets: some hundred for each entry that a file may hold. */
const MOST_PARTS = 2_000_000;

/** How much deeper a sign leads. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
  [',', 0],
]);

/**
 * Whether a text can be parsed as JSON without harm: it is neither nested without end nor made of millions of tiny
 * parts. Looks at each character once; whether it is JSON at all is another question.
 */
export function isModest(json: string): boolean {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') at = endOfText(json, at);
    const step = STEPS.get(json[at] ?? '');
    if (step === undefined) continue;
    depth += step;
    parts++;
    if (depth > DEEPEST || parts > MOST_PARTS) return false;
  }
  return true;
}

/** The place of the quotation mark that ends the text that begins at another; the end where it never ends. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  }
  return json.length;
}
