import { type CaretMemory, rememberCaret } from '../../dom/caret.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { insertDraft } from './insert-draft.ts';
import { findOpenThread } from './open-thread.ts';
import { draftIn, findBox } from './read-compose.ts';
import { readAnew, readPage } from './read-page.ts';
import { readSelected } from './selected.ts';
import { watchPage } from './watch-page.ts';

/** The carets of documents that are being watched. */
const memories = new WeakMap<Document, CaretMemory>();

/** Gmail: the thread view, the reading pane, windows of their own, and mails being written. */
export const gmail: SiteAdapter = {
  id: 'gmail',

  matches: (_document, location) => location.hostname === 'mail.google.com',

  read(document, location) {
    const carets = memories.get(document);
    const wasIn = (body: HTMLElement) => carets !== undefined && carets.in(body) !== null;
    return readPage(document, location, { ...readAnew, wasIn });
  },

  draft(document) {
    const thread = findOpenThread(document)?.root ?? null;
    const box = findBox(document, thread, (body) => memories.get(document)?.in(body) != null);
    return box && draftIn(box.body);
  },

  selected: readSelected,

  watch(document, signal, report) {
    if (signal.aborted) return;
    const carets = rememberCaret(document, signal);
    memories.set(document, carets);
    signal.addEventListener('abort', () => memories.delete(document), { once: true });
    watchPage(document, signal, carets, report);
  },

  insert: (document, text, signal) => insertDraft(document, text, signal, memories.get(document)),

  /** There before anything else, and everything Gmail draws follows its width. */
  room: (document) => document.body,
};
