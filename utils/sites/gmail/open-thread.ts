import type { PageView } from '../../clients/page-view.ts';
import { type GmailSelectors, MAIN, VARIANTS } from './selectors.ts';
import { visibleIn } from './visible.ts';

/** The thread that is open, as elements. */
export interface OpenThread {
  readonly variant: string;
  readonly selectors: GmailSelectors;
  readonly main: HTMLElement;
  readonly subject: HTMLElement;
  /** The nearest element that holds the subject and the messages, whatever its name is this year. */
  readonly root: HTMLElement;
  readonly place: PageView['place'];
}

/**
 * Finds the thread the user sees. Two views may be in the page at once; only what is visible counts, and two visible
 * threads count as none, because the wrong client is worse than no client.
 * @returns null while a list is open or a thread is still being built
 */
export function findOpenThread(document: Document): OpenThread | null {
  for (const { id, selectors } of VARIANTS) {
    const found = visibleIn(document, selectors.subject).flatMap((subject) => {
      const main = mainOf(subject);
      return main === null ? [] : [{ subject, main }];
    });
    const [only] = found;
    if (only === undefined) continue;
    const root = found.length === 1 ? climb(only.subject, only.main, selectors) : null;
    if (root === null) return null;
    return { variant: id, selectors, ...only, root, place: placeOf(document, only.subject, selectors) };
  }
  return null;
}

/** The view a subject stands in; a window of its own may be its own view. */
function mainOf(subject: HTMLElement): HTMLElement | null {
  const { body } = subject.ownerDocument;
  return subject.closest<HTMLElement>(MAIN) ?? (isPopOut(subject.ownerDocument) ? body : null);
}

function climb(subject: HTMLElement, main: HTMLElement, selectors: GmailSelectors) {
  for (let at = subject.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelector(selectors.item) !== null && at.querySelector(selectors.sender) !== null) return at;
    if (at === main) return null;
  }
  return null;
}

function placeOf(document: Document, subject: HTMLElement, selectors: GmailSelectors): PageView['place'] {
  if (subject.closest(selectors.pane) !== null) return 'preview';
  return isPopOut(document) ? 'pop-out' : 'thread';
}

/** Whether this is a window of its own: without folders, for one thread or one mail. */
export function isPopOut(document: Document): boolean {
  return document.body.classList.contains('xE');
}
