import type { InsertResult } from '../../clients/page-view.ts';
import { insertText } from '../../dom/insert-text.ts';
import { watchChanges } from '../../dom/watch-changes.ts';
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

/** The box, as soon as its editor is ready; null after some seconds, or when the page goes. */
function boxWhenReady(
  document: Document,
  names: RoundcubeSelectors,
  signal: AbortSignal,
): Promise<ComposeBox | null> {
  const now = composeBox(document, names);
  const form = document.querySelector(names.form)?.closest('form');
  if (now || !form) return Promise.resolve(now);
  const over = AbortSignal.any([signal, AbortSignal.timeout(BOX_PATIENCE)]);
  const found = new AbortController();
  return new Promise((resolve) => {
    const look = () => {
      const box = composeBox(document, names);
      if (!box && !over.aborted) return;
      found.abort();
      resolve(box);
    };
    over.addEventListener('abort', look, { once: true, signal: found.signal });
    watchChanges([form], found.signal, look, [{ on: document, type: 'load' }]);
  });
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
