import type { PageMessage, PageThread, PageView } from '../../clients/page-view.ts';
import { fitTexts } from '../fit-texts.ts';
import type { ReadHelp } from '../watch-mail.ts';
import { type Mailbox, readMailbox } from './account.ts';
import { findBox, readBox } from './compose.ts';
import { findConversation, type OpenConversation, own } from './open-conversation.ts';
import { readMessage } from './read-message.ts';
import { VARIANTS } from './selectors.ts';

const MAX_SUBJECT = 1_000;
/** A window of its own, for a mail or for writing one. */
const POP_OUT = /^\/mail\/(?:[^/]+\/)?(?:deeplink|compose)\b/;

/**
 * What Outlook shows: an open conversation, beside the list or alone, else a mail that is being written. Null: a list, or a
 * conversation that is still being built.
 */
export function readPage(document: Document, location: Location, help: ReadHelp): PageView | null {
  const open = findConversation(document);
  const mailbox = readMailbox(document, location);
  const box = findBox(document, help.wasIn);
  const surface = open?.pane ?? box?.root;
  if (!surface) return null;
  const isPopOut = POP_OUT.test(location.pathname);
  const list = open && document.querySelector(open.selectors.list);
  return {
    site: 'outlook',
    variant: open?.variant ?? VARIANTS[0]?.id ?? '',
    account: mailbox.account,
    place: isPopOut ? 'pop-out' : open ? (list ? 'preview' : 'thread') : 'compose',
    theme: help.themeOf(surface),
    thread: open && threadOf(open, document, location),
    messages: open ? messagesOf(open, document, mailbox, help) : [],
    compose: box && readBox(box, mailbox),
    record: null,
  };
}

/** The list says which conversation is open; its line counts only where it bears the same subject, for it is chosen first. */
function threadOf(open: OpenConversation, document: Document, location: Location): PageThread {
  const { subject: heading, selectors } = open;
  const words = heading.getAttribute('title') ?? heading.querySelector('[title]')?.getAttribute('title');
  const subject = (words || (heading.textContent ?? '')).slice(0, MAX_SUBJECT).replace(/\s+/g, ' ').trim();
  const [row, another] = document.querySelectorAll(selectors.row);
  const isIt = row && !another && (row.textContent ?? '').includes(subject.replace(/^[^\s:]{2,4}: /, ''));
  return { id: (isIt && row.getAttribute('data-convid')) || null, subject, url: location.href };
}

/** Oldest first. */
function messagesOf(
  open: OpenConversation,
  document: Document,
  mailbox: Mailbox,
  { textOf }: Pick<ReadHelp, 'textOf'>,
): PageMessage[] {
  const messages = inOrderOfPage(open, document, mailbox, textOf);
  return fitTexts(isUpwards(messages) ? messages.reverse() : messages);
}

/** What opens a reply to the newest message; null where nothing surely does. */
export function replyButton(document: Document): HTMLElement | null {
  const open = findConversation(document);
  if (!open) return null;
  const { items, pane, selectors } = open;
  const messages = inOrderOfPage(open, document, { account: null, names: new Set() }, () => '');
  const newest = isUpwards(messages) ? items[0] : items.at(-1);
  const [button] = newest ? own(newest, selectors.reply, selectors) : [];
  const [only, another] = own(pane, selectors.reply, selectors);
  return ((button ?? (another ? null : only)) as HTMLElement | null | undefined) ?? null;
}

function inOrderOfPage(
  { items, selectors }: OpenConversation,
  document: Document,
  mailbox: Mailbox,
  textOf: ReadHelp['textOf'],
): PageMessage[] {
  const locale = document.documentElement.lang || navigator.language;
  const context = { selectors, mailbox, locale, now: Date.now(), textOf };
  return items.map((item) => readMessage(item, context));
}

/** Outlook may put either end on top: the times say which; where they do not, the newest is, as it comes. */
function isUpwards(messages: readonly PageMessage[]): boolean {
  const times = messages.flatMap(({ at }) => at ?? []);
  return (times[0] ?? 0) >= (times.at(-1) ?? 0);
}
