import type { InsertResult } from '../clients/page-view.ts';
import type { CaretMemory } from '../dom/caret.ts';
import { insertText } from '../dom/insert-text.ts';
import { waitFor } from '../dom/wait-for.ts';
import type { ComposeBox } from './compose-boxes.ts';

/** How long a page may take to open a reply, in ms. */
const OPENING = 4000;
/** How long it may take to make the reply ready, in ms. */
const PREPARING = 1000;

/** What a site offers to write a mail in. */
export interface BoxWays {
  /** The compose box that belongs to the user now, or null. */
  readonly find: () => ComposeBox | null;
  /** What opens a reply to the last message, or null where nothing does. */
  readonly reply: () => HTMLElement | null;
  /** Selector of what in a box is not the user's draft. */
  readonly keep: string;
  /** How long a box that was just opened may still be filled anew by its page, in ms. */
  readonly settling?: number;
}

/** Types `text` into the compose box, opening a reply to the last message where no box is open. */
export async function insertIntoBox(
  document: Document,
  text: string,
  signal: AbortSignal,
  carets: CaretMemory | undefined,
  ways: BoxWays,
): Promise<InsertResult> {
  const open = ways.find();
  const box = open ?? (await openReply(document, signal, ways));
  if (box === null) return { done: 'failed', reason: 'no-compose' };
  // In a box that has just been opened the caret is the page's, not the user's; both stand at the start of the draft.
  const caret = carets?.in(box.body) ?? null;
  if (!insertText(box.body, { text, caret, keep: ways.keep }))
    return { done: 'failed', reason: 'not-verified' };
  return { done: open === null ? 'opened-reply' : 'inserted' };
}

async function openReply(
  document: Document,
  signal: AbortSignal,
  { find, reply, settling = 0 }: BoxWays,
): Promise<ComposeBox | null> {
  const button = reply();
  if (button === null) return null;
  button.click();
  if ((await waitFor(document.body, signal, find, OPENING)) === null) return null;
  // The box is there before its signature and quote; the page gives it the keyboard when it is done.
  const ready = () => {
    const box = find();
    return box?.root.contains(document.activeElement) ? box : null;
  };
  const box = (await waitFor(document.body, signal, ready, PREPARING)) ?? find();
  if (settling === 0 || box === null) return box;
  await new Promise((resolve) => setTimeout(resolve, settling));
  return signal.aborted ? null : find();
}
