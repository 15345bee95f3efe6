/** "Up by nine per cent". */
const RISEN =
  /\b(?:up|rise|risen|rose|rises|higher|dearer|increased?|gone up|put up|added|adds) (?:by |of )?(?:about |almost |nearly |some )?$/i;
/** "8% up", "six per cent more": what we put on, not what is to come off. */
const RISES = /^ ?(?:up\b|more\b|higher\b|dearer\b|on top\b|(?:price )?(?:increase|rise|uplift)\b)/i;

/** Whether a figure between these words is what a price has risen by. */
export function isRise(before: string, behind: string): boolean {
  return RISES.test(behind) || RISEN.test(before);
}

/** What stands before a match in a text, and behind it. */
export function around(text: string, { index, 0: found }: RegExpExecArray): [before: string, behind: string] {
  return [text.slice(0, index), text.slice(index + found.length)];
}
