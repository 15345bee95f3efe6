import { type CaretMemory, rememberCaret } from '../dom/caret.ts';
import { replaceInRich } from '../dom/replace-text.ts';
import type { ComposeBox } from './compose-boxes.ts';
import { insertIntoBox } from './insert-into-box.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { type MailReading, readAnew, watchMail } from './watch-mail.ts';

/** A mailbox that opens its mails, and rich boxes to write in, in one page that stays. */
export interface BoxSite extends Pick<SiteAdapter, 'id' | 'matches' | 'selected' | 'check' | 'room'> {
  readonly reading: MailReading;
  /**
   * The compose box that belongs to the user now; null where none is open, or none is surely theirs.
   * @param wasIn whether the caret last stood in this element
   */
  readonly findBox: (document: Document, wasIn: (body: HTMLElement) => boolean) => ComposeBox | null;
  /** What the user has typed into a box. */
  readonly draftIn: (body: HTMLElement) => string;
  /** What opens a reply to the last message, or null. */
  readonly reply: (document: Document) => HTMLElement | null;
  /** Selector of what in a box is not the user's draft: signature and quote. */
  readonly keep: string;
  /** How long a box that was just opened may still be filled anew by the page, in ms. */
  readonly settling?: number;
}

/** The carets of documents that are being watched. */
const memories = new WeakMap<Document, CaretMemory>();

/** The adapter of such a mailbox. */
export function boxAdapter(site: BoxSite): SiteAdapter {
  const { id, matches, selected, check, room, reading, findBox, draftIn, reply, keep, settling = 0 } = site;
  const wasIn = (document: Document) => {
    const carets = memories.get(document);
    return (body: HTMLElement) => carets !== undefined && carets.in(body) !== null;
  };
  const boxOf = (document: Document) => findBox(document, wasIn(document));
  return {
    id,
    matches,
    selected,
    ...(check && { check }),
    ...(room && { room }),

    read: (document, location) => reading.read(document, location, { ...readAnew, wasIn: wasIn(document) }),

    draft(document) {
      const box = boxOf(document);
      return box && draftIn(box.body);
    },

    watch(document, signal, report, probed) {
      if (signal.aborted) return;
      const carets = rememberCaret(document, signal);
      memories.set(document, carets);
      signal.addEventListener('abort', () => memories.delete(document), { once: true });
      watchMail(reading, document, signal, carets, report, probed);
    },

    insert: (document, text, signal) =>
      insertIntoBox(document, text, signal, memories.get(document), {
        find: () => boxOf(document),
        reply: () => reply(document),
        keep,
        settling,
      }),

    replace(document, words) {
      const box = boxOf(document);
      return box !== null && replaceInRich(box.body, words, keep);
    },
  };
}
