/** A place in a text field, in characters from its start. */
export interface FieldCaret {
  readonly start: number;
  readonly end: number;
}

/** Where the user last was in an editable, also while the keyboard is somewhere else. */
export interface CaretMemory {
  /** The last selection inside `editable`, or null where the user never was. */
  in(editable: HTMLElement): Range | FieldCaret | null;
}

/**
 * Remembers where the caret last stood in any editable or text field of `document` until `signal` aborts. One range is
 * kept, the newest: browsers update every live range on every change of the page.
 */
export function rememberCaret(document: Document, signal: AbortSignal): CaretMemory {
  let last: Range | null = null;
  const visited = new WeakSet<Element>();

  const listen = { signal, passive: true, capture: true } as const;
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (isInEditable(range.commonAncestorContainer)) last = range.cloneRange();
    },
    listen,
  );
  document.addEventListener('focusin', (event) => remember(event.target, visited), listen);
  remember(document.activeElement, visited);
  signal.addEventListener('abort', () => {
    last = null;
  });

  return {
    in(editable) {
      if (isTextField(editable)) return visited.has(editable) ? fieldCaret(editable) : null;
      return last !== null && editable.contains(last.commonAncestorContainer) ? last : null;
    },
  };
}

/** Tells a plain text field from a rich editable. */
export function isTextField(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

function remember(target: EventTarget | null, visited: WeakSet<Element>): void {
  if (target !== null && 'tagName' in target) visited.add(target as Element);
}

function fieldCaret(field: HTMLTextAreaElement): FieldCaret {
  return { start: field.selectionStart, end: field.selectionEnd };
}

function isInEditable(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  // By attribute: `isContentEditable` would make the browser work out styles.
  return element !== null && element.closest('[contenteditable="true"],[contenteditable=""]') !== null;
}
