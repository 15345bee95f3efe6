/*
 * Writing into a rich compose box as its user would, so that the page hears of it and its own undo takes it back.
 */

/** Selects a range of the box; null leaves the selection as it is. */
export function select(box: HTMLElement, range: Range | null): void {
  const selection = box.ownerDocument.getSelection();
  if (selection === null || range === null) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Chromium makes paragraphs of the newlines and one undo step of the whole; Firefox would make `<br>` of them. */
export function type(document: Document, text: string): void {
  if (!navigator.userAgent.includes('Firefox/')) {
    document.execCommand('insertText', false, text);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

/** The words of the parts that are not the user's draft. @param keep their selector, or the empty string */
export function keptText(box: HTMLElement, keep: string): string {
  if (keep === '') return '';
  return [...box.querySelectorAll(keep)].map((part) => part.textContent).join('\n');
}

/** Editors trade spaces for no-break spaces and newlines for blocks; only what can be seen is compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
