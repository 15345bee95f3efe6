/**
 * A small stand-in for the browser's `execCommand`, which happy-dom lacks: types at the selection of the document,
 * or into the text field that has the keyboard, in the way Chromium does.
 * @returns Puts things back as they were.
 */
export function fakeExecCommand(document: Document): () => void {
  const real = Object.getOwnPropertyDescriptor(document, 'execCommand');
  const execCommand = (command: string, _ui: boolean, value = ''): boolean => {
    const field = document.activeElement;
    if (field?.tagName === 'TEXTAREA') {
      const area = field as HTMLTextAreaElement;
      area.setRangeText(value, area.selectionStart, area.selectionEnd, 'end');
      return true;
    }
    const range = document.getSelection()?.getRangeAt(0);
    if (range === undefined) return false;
    range.deleteContents();
    if (command === 'insertText') typeAt(document, range, value);
    if (command === 'insertParagraph') typeAt(document, range, '\n');
    return true;
  };
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
  return () => {
    if (real === undefined) Reflect.deleteProperty(document, 'execCommand');
    else Object.defineProperty(document, 'execCommand', real);
  };
}

function typeAt(document: Document, range: Range, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const node = index === 0 ? document.createTextNode(line) : document.createElement('div');
    if (index > 0) node.textContent = line;
    range.insertNode(node);
    range.setStartAfter(node);
    range.collapse(true);
  }
}
