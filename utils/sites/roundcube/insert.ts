import type { InsertResult } from '../../clients/page-view.ts';
import { insertText } from '../../dom/insert-text.ts';
import { type Replacement, replaceInField, replaceInRich } from '../../dom/replace-text.ts';
import { waitFor } from '../../dom/wait-for.ts';
import type { NextPage } from '../site-adapter.ts';
import { type ComposeBox, composeBox, isCompose } from './compose-box.ts';
import { readEnv } from './page-env.ts';
import { isInDraft } from './plain-draft.ts';
import { type RoundcubeSelectors, VARIANTS } from './selectors.ts';
import { asOneUndoStep } from './undo-step.ts';
import { wasVisited } from './visits.ts';

/** The rich editor is loaded after the page; a slow server may need a while for the reply. */
const BOX_PATIENCE = 5_000;
const REPLY_PATIENCE = 10_000;

/**
 * Puts `text` into the page's compose box, where the user's caret last was, else above the quote. Where no box is open
 * the text is handed to the next page and Reply is pressed, by its command: the compose page is another page.
 */
export async function insertIntoPage(
  document: Document,
  text: string,
  signal: AbortSignal,
  next?: NextPage,
): Promise<InsertResult> {
  for (const { selectors } of VARIANTS) {
    if (isCompose(document, selectors)) {
      const box = await boxWhenReady(document, selectors, signal);
      if (!box) break;
      return put(document, box, text, selectors)
        ? { done: 'inserted' }
        : { done: 'failed', reason: 'not-verified' };
    }
    const reply = document.querySelector<HTMLElement>(selectors.reply);
    if (next && reply && reply.getAttribute('aria-disabled') !== 'true')
      return await openReply(reply, text, signal, next);
  }
  return { done: 'failed', reason: 'no-compose' };
}

function put(document: Document, box: ComposeBox, text: string, names: RoundcubeSelectors): boolean {
  const { element } = box;
  if (box.format === 'rich') {
    const selection = element.ownerDocument.getSelection();
    const caret = wasVisited(element) && selection?.rangeCount ? selection.getRangeAt(0) : null;
    return asOneUndoStep(element, () => insertText(element, { text, caret, keep: names.richKeep }));
  }
  const { value, selectionStart: start, selectionEnd: end } = box.element;
  const signatures = readEnv(document)?.signatures ?? [];
  const caret = wasVisited(element) && isInDraft(value, end, signatures) ? { start, end } : null;
  // A blank line between the answer and the quote below it.
  const apart = caret === null && value.trim() !== '' ? `${text}\n` : text;
  return insertText(element, { text: apart, caret, keep: '' });
}

/** Types words in the place of others, in the box that is open. @returns false where they do not stand there just once */
export function replaceOnPage(document: Document, words: Replacement): boolean {
  for (const { selectors } of VARIANTS) {
    const box = composeBox(document, selectors);
    if (box?.format === 'rich') {
      return asOneUndoStep(box.element, () => replaceInRich(box.element, words, selectors.richKeep));
    }
    const signatures = readEnv(document)?.signatures ?? [];
    const isOwn = (value: string) => (start: number, end: number) => isInDraft(value, start, signatures, end);
    if (box) return replaceInField(box.element, words, isOwn(box.element.value));
  }
  return false;
}

/** The box, as soon as its editor is ready; null after some seconds, or when the page goes. */
function boxWhenReady(
  document: Document,
  names: RoundcubeSelectors,
  signal: AbortSignal,
): Promise<ComposeBox | null> {
  // The last thing that makes a box ready is an attribute inside the form.
  const form = document.querySelector(names.form)?.closest('form') ?? document;
  return waitFor(form, signal, () => composeBox(document, names), BOX_PATIENCE);
}

/** Never answers when the page goes, as it should: the next page does. */
async function openReply(
  reply: HTMLElement,
  text: string,
  signal: AbortSignal,
  next: NextPage,
): Promise<InsertResult> {
  await next.keep(text);
  reply.click();
  return await new Promise((resolve) => {
    const late = setTimeout(async () => {
      // Taken already: the user has replies open in a window of their own.
      const stillHere = await next.drop();
      resolve(stillHere ? { done: 'failed', reason: 'no-compose' } : { done: 'opened-reply' });
    }, REPLY_PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(late), { once: true });
  });
}
