/** Where a draft begins, and what stands there now. */
export interface DraftStart {
  readonly range: Range;
  /** `text`: words follow on the same line. `gap`: an empty line, or nothing at all. */
  readonly before: 'text' | 'gap';
}

/**
 * The place before the first words of the draft in a rich compose box. A box that begins with its signature or quote
 * (`keep`) gets an empty line above it first: browsers move a caret from before such a block into it.
 */
export function draftStart(box: HTMLElement, keep: string): DraftStart {
  const document = box.ownerDocument;
  const range = document.createRange();
  const leaf = firstLeaf(box);
  if (leaf === null) {
    range.setStart(box, 0);
  } else if (keep !== '' && leaf.parentElement?.closest(keep) && box.querySelector(keep)) {
    const line = document.createElement('div');
    line.append(document.createElement('br'));
    box.prepend(line);
    range.setStart(line, 0);
  } else if (leaf.nodeType === Node.TEXT_NODE) {
    range.setStart(leaf, 0);
  } else {
    range.setStartBefore(leaf);
  }
  range.collapse(true);
  return {
    range,
    before: leaf?.nodeType === Node.TEXT_NODE && range.startContainer === leaf ? 'text' : 'gap',
  };
}

/** The first thing one can see: words, a line break or a picture. */
function firstLeaf(box: HTMLElement): Node | null {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() !== '' : isLeaf(node)) return node;
  }
  return null;
}

function isLeaf(node: Node): boolean {
  return node.nodeName === 'BR' || node.nodeName === 'IMG' || node.nodeName === 'HR';
}
