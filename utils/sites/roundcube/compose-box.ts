import type { RoundcubeSelectors } from './selectors.ts';

/** The box a mail is written in: a text field, or the body of the rich editor's own document. */
export type ComposeBox =
  | { readonly format: 'plain'; readonly element: HTMLTextAreaElement }
  | { readonly format: 'rich'; readonly element: HTMLElement };

/**
 * The box that is in use now; the user may switch between the two while writing.
 * @returns null on a page without one, and while the rich editor is still loading
 */
export function composeBox(document: Document, names: RoundcubeSelectors): ComposeBox | null {
  if (!isCompose(document, names)) return null;
  const frame = document.querySelector<HTMLIFrameElement>(names.richFrame);
  const rich = frame?.contentDocument?.body;
  // The tab index is the last thing set: before, quote and signature are still to come, and there is no undo yet.
  if (rich?.getAttribute('contenteditable') === 'true' && frame?.hasAttribute('tabindex'))
    return { format: 'rich', element: rich };
  const field = document.querySelector<HTMLTextAreaElement>(names.plainBox);
  // The field is hidden, and out of date, while the rich editor stands in its place or is about to.
  if (frame || !field || field.style.display === 'none' || field.classList.contains('mce_editor'))
    return null;
  return { format: 'plain', element: field };
}

/** Whether this document is the page where a mail is written. */
export function isCompose(document: Document, names: RoundcubeSelectors): boolean {
  return document.querySelector(names.form) !== null;
}
