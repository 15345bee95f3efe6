/**
 * Makes one step of the rich editor's own undo out of what `change` does. The editor (TinyMCE) keeps its own history
 * and takes Ctrl+Z for itself, but sees only what its keyboard events tell it; the end of a Ctrl stroke makes it look.
 * @returns what `change` returned
 */
export function asOneUndoStep<Result>(body: HTMLElement, change: () => Result): Result {
  look(body);
  const result = change();
  look(body);
  return result;
}

function look(body: HTMLElement): void {
  const View = body.ownerDocument.defaultView?.KeyboardEvent ?? KeyboardEvent;
  const stroke = { key: 'Control', code: 'ControlLeft', keyCode: 17, ctrlKey: true, bubbles: true };
  body.dispatchEvent(new View('keyup', stroke));
}
