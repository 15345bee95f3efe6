import { type FieldCaret, isTextField } from './caret.ts';
import { draftStart } from './draft-start.ts';
import { keptText, select, squeeze, type } from './typing.ts';

/** What to insert, and where. */
export interface Insertion {
  readonly text: string;
  /** Where the user last was (`rememberCaret`); null puts the text at the start of the draft. */
  readonly caret: Range | FieldCaret | null;
  /** Selector of the parts of the box that are not the user's draft: signature, quote. They are never written into. */
  readonly keep: string;
}

/**
 * Types `text` into a compose box as the user would, so that the page hears of it and its undo takes it out again.
 * Selected words are not replaced: the text goes behind them.
 * @returns Whether reading back showed the text, and signature and quote as they were.
 */
export function insertText(box: HTMLElement, insertion: Insertion): boolean {
  const text = insertion.text.replace(/\r\n?/g, '\n');
  return isTextField(box)
    ? insertIntoField(box, text, insertion.caret)
    : insertIntoRich(box, { ...insertion, text });
}

function insertIntoField(field: HTMLTextAreaElement, text: string, caret: Insertion['caret']): boolean {
  const at = caret !== null && 'end' in caret ? caret.end : 0;
  const typed = caret === null && field.value.trim() !== '' ? `${text}\n` : text;
  const wanted = field.value.slice(0, at) + typed + field.value.slice(at);
  field.focus();
  field.setSelectionRange(at, at);
  field.ownerDocument.execCommand('insertText', false, typed);
  if (field.value === wanted) return true;
  // Some pages refuse the command; this way in is not undoable everywhere, but the page still hears of it.
  field.setRangeText(typed, at, at, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: typed }));
  return field.value === wanted;
}

function insertIntoRich(box: HTMLElement, { text, caret, keep }: Insertion): boolean {
  const kept = keptText(box, keep);
  const before = squeeze(box.textContent ?? '');
  const range = caretInDraft(box, caret, keep);
  const start = range === null ? draftStart(box, keep) : null;
  const typed = start?.before === 'text' ? `${text}\n` : text;
  box.focus();
  select(box, range ?? start?.range ?? null);
  type(box.ownerDocument, typed);
  const after = squeeze(box.textContent ?? '');
  const wanted = squeeze(text);
  return (
    after.includes(wanted) && after.length >= before.length + wanted.length && keptText(box, keep) === kept
  );
}

/** The user's caret, if it stands in the draft itself and not in a part to keep. */
function caretInDraft(box: HTMLElement, caret: Insertion['caret'], keep: string): Range | null {
  if (caret === null || !('endContainer' in caret)) return null;
  const { endContainer } = caret;
  if (!box.contains(endContainer)) return null;
  const element =
    endContainer.nodeType === Node.ELEMENT_NODE ? (endContainer as Element) : endContainer.parentElement;
  if (keep !== '' && element?.closest(keep)) return null;
  const range = caret.cloneRange();
  range.collapse(false);
  return range;
}
