import { keptText, select, squeeze, type } from './typing.ts';

/** Words of a draft, and what is to stand in their place; empty takes them out. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * Types `to` in the place of `from` in a rich compose box, where those words stand in the draft exactly once and in one
 * piece, so that the page hears of it and its undo brings them back.
 * @param keep selector of the parts that are not the user's draft: nothing is looked for there, or changed
 * @returns whether reading back showed it; where the words were not found just so, nothing was touched
 */
export function replaceInRich(box: HTMLElement, { from, to }: Replacement, keep: string): boolean {
  const before = ownText(box, keep);
  const at = onlyPlace(before.text, from, () => true);
  if (at < 0) return false;
  const kept = keptText(box, keep);
  const end = at + from.length;
  const range = box.ownerDocument.createRange();
  const first = before.pieces.findLast(({ start }) => start <= at);
  const last = before.pieces.findLast(({ start }) => start < end);
  if (!first || !last) return false;
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, end - last.start);
  box.focus();
  select(box, range);
  if (to === '') box.ownerDocument.execCommand('delete');
  else type(box.ownerDocument, to);
  const wanted = before.text.slice(0, at) + to + before.text.slice(end);
  return squeeze(ownText(box, keep).text) === squeeze(wanted) && keptText(box, keep) === kept;
}

/**
 * The same in a text field.
 * @param isOwn whether these characters are the user's own draft
 */
export function replaceInField(
  field: HTMLTextAreaElement,
  { from, to }: Replacement,
  isOwn: (start: number, end: number) => boolean,
): boolean {
  const { value } = field;
  const at = onlyPlace(value, from, (start) => isOwn(start, start + from.length));
  if (at < 0) return false;
  field.focus();
  field.setSelectionRange(at, at + from.length);
  field.ownerDocument.execCommand(to === '' ? 'delete' : 'insertText', false, to);
  return field.value === value.slice(0, at) + to + value.slice(at + from.length);
}

/** Where the words stand, or -1 where they do not, or more than once. */
function onlyPlace(text: string, words: string, isOwn: (at: number) => boolean): number {
  const places: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
    if (isOwn(at)) places.push(at);
  }
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** The user's words in the order of the box, with a line break wherever an element begins or ends between them. */
function ownText(box: HTMLElement, keep: string) {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(keep)) continue;
    // An editor may break up what is one text to the eye.
    if (node.previousSibling !== pieces.at(-1)?.node) text += '\n';
    pieces.push({ node, start: text.length });
    text += node.data.replace(/\s/g, ' ');
  }
  return { text, pieces };
}
