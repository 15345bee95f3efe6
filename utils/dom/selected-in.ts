import { bodyText } from './body-text.ts';

/** One more than is kept, so that whoever keeps them can tell that there were more. */
const MAX_SELECTED = 5_001;

/**
 * What of the user's selection lies in a mail, as plain text, read as `bodyText` reads the whole, and cut behind 5,001
 * characters. The ends of a selection may stand outside: a triple click on the last paragraph ends in whatever comes
 * after it.
 * @param mail the element around a whole mail
 * @param skip selector of elements to leave out
 * @returns empty where nothing of the selection does
 */
export function selectedIn(mail: Element, skip = ''): string {
  const selection = mail.ownerDocument.getSelection();
  if (!selection?.rangeCount) return '';
  const whole = selection.getRangeAt(0);
  if (!whole.intersectsNode(mail)) return '';
  const range = whole.cloneRange();
  if (!mail.contains(range.startContainer)) range.setStart(mail, 0);
  if (!mail.contains(range.endContainer)) range.setEnd(mail, mail.childNodes.length);
  return bodyText(range.cloneContents(), MAX_SELECTED, skip).trim();
}
