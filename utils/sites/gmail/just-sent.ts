import type { PageThread, PageView } from '../../clients/page-view.ts';
import type { ComposeBox } from '../compose-boxes.ts';
import { sentMessage } from '../sent-message.ts';
import { mailboxPath } from './account.ts';
import { boxNamed, readBox } from './read-compose.ts';
import { SENT, SUBJECT_FIELD } from './selectors.ts';
import { visibleIn } from './visible.ts';

/** Gmail's search reads no more than it needs to tell one mail from another. */
const MAX_SOUGHT = 200;

/** A new mail in its box, and what stood around it. */
interface Written {
  readonly view: PageView;
  /** Holds what was typed last, also when it is gone from the page: it was sent before anybody could look again. */
  readonly box: ComposeBox;
  /** The sign of a mail that was sent before; it may stay in the page unseen. */
  readonly earlier: Element | null;
}

/**
 * X5: keeps a new mail in sight behind its box, from when Gmail says that it was sent until something else is opened, so
 * that its answer can be waited for at once: a reply stands in its thread, a new mail nowhere.
 * @returns takes each reading of the page, and answers what the page shows with the mail that was sent
 */
export function keepSent(document: Document): (view: PageView | null) => PageView | null {
  const { location } = document;
  let written: Written | null = null;
  let sent: { readonly view: PageView; readonly list: string } | null = null;
  return (view) => {
    if (view !== null) {
      sent = null;
      written = writtenIn(document, view);
      return view;
    }
    const list = listIn(location);
    const sign = written && signIn(document);
    if (written && sign !== null && sign !== written.earlier) {
      const asSent = sentView(written, location, Date.now());
      written = null;
      sent = asSent && { view: asSent, list };
    }
    return sent?.list === list ? sent.view : null;
  };
}

/** @returns null where no new mail is being written */
function writtenIn(document: Document, view: PageView): Written | null {
  const box = view.thread === null && view.compose ? boxNamed(document, view.compose) : null;
  return box && { view, box, earlier: signIn(document) };
}

/** The line that says "Message sent" carries a way to that message; the one that says "discarded" does not. */
function signIn(document: Document): Element | null {
  return visibleIn(document, SENT).at(-1) ?? null;
}

/** The list that is open; the box itself adds and takes away what stands behind the question mark. */
function listIn({ hash }: Location): string {
  return hash.split('?')[0] ?? '';
}

/** @returns null where nobody knows who sent it, or to whom */
function sentView({ view, box }: Written, location: Location, at: number): PageView | null {
  const { account } = view;
  const { recipients: to, draft } = readBox(box);
  if (account === null || to.length === 0) return null;
  return {
    ...view,
    place: 'thread',
    thread: threadOf(subjectIn(box), to, location),
    messages: [sentMessage(account, to, draft === '' ? (view.compose?.draft ?? '') : draft)],
    compose: null,
    sentAt: at,
  };
}

function subjectIn({ root }: ComposeBox): string {
  const field = root.querySelector<HTMLInputElement>(SUBJECT_FIELD);
  return (field?.value ?? '').replace(/\s+/g, ' ').trim();
}

/** Its thread has no id yet: a search for it leads there. */
function threadOf(
  subject: string,
  to: readonly { readonly email: string }[],
  location: Location,
): PageThread {
  const words = subject.replace(/["\\]/g, ' ').slice(0, MAX_SOUGHT).trim();
  const sought = ['in:sent', `to:${to[0]?.email ?? ''}`, ...(words === '' ? [] : [`subject:"${words}"`])];
  const url = `${location.origin}${mailboxPath(location)}#search/${encodeURIComponent(sought.join(' '))}`;
  return { id: null, subject: subject.slice(0, 1000), url };
}
