import type { InsertResult } from '../../clients/page-view.ts';
import type { CaretMemory } from '../../dom/caret.ts';
import { insertText } from '../../dom/insert-text.ts';
import { waitFor } from '../../dom/wait-for.ts';
import { findOpenThread } from './open-thread.ts';
import { type ComposeBox, findBox } from './read-compose.ts';
import { NOT_DRAFT } from './selectors.ts';
import { visibleIn } from './visible.ts';

/** How long Gmail may take to open a reply, in ms. */
const OPENING = 4000;
/** How long it may take to make the reply ready, in ms. */
const PREPARING = 1000;

/** Types `text` into the compose box, opening a reply to the last message where no box is open. */
export async function insertDraft(
  document: Document,
  text: string,
  signal: AbortSignal,
  carets: CaretMemory | undefined,
): Promise<InsertResult> {
  const find = () =>
    findBox(document, findOpenThread(document)?.root ?? null, (body) => carets?.in(body) != null);
  const open = find();
  const box = open ?? (await openReply(document, signal, find));
  if (box === null) return { done: 'failed', reason: 'no-compose' };
  // In a box that has just been opened the caret is Gmail's, not the user's; both stand at the start of the draft.
  const caret = carets?.in(box.body) ?? null;
  if (!insertText(box.body, { text, caret, keep: NOT_DRAFT }))
    return { done: 'failed', reason: 'not-verified' };
  return { done: open === null ? 'opened-reply' : 'inserted' };
}

async function openReply(
  document: Document,
  signal: AbortSignal,
  find: () => ComposeBox | null,
): Promise<ComposeBox | null> {
  const thread = findOpenThread(document);
  if (thread === null) return null;
  const button = visibleIn(thread.root, thread.selectors.reply).at(-1);
  if (button === undefined) return null;
  button.click();
  if ((await waitFor(document.body, signal, find, OPENING)) === null) return null;
  // The box is there before its signature and quote; Gmail gives it the keyboard when it is done.
  const ready = () => {
    const box = find();
    return box?.root.contains(document.activeElement) ? box : null;
  };
  return (await waitFor(document.body, signal, ready, PREPARING)) ?? find();
}
