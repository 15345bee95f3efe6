import type { PageMessage, PageThread, PageView } from '../../clients/page-view.ts';
import { fitTexts } from '../fit-texts.ts';
import type { ReadHelp } from '../watch-mail.ts';
import { isDelegated, mailboxPath, readAccount } from './account.ts';
import { legacyId } from './legacy-id.ts';
import { findOpenThread, isPopOut, type OpenThread } from './open-thread.ts';
import { findBox, readBox } from './read-compose.ts';
import { readMessage } from './read-message.ts';
import { VARIANTS } from './selectors.ts';
import { isInMail } from './visible.ts';

const MAX_SUBJECT = 1000;

/**
 * What Gmail shows: an open thread (in its own view, beside the list, or in a window of its own), else a mail that is
 * being written. Null: a list, a thread that is still being built, or somebody else's mailbox that is not named yet.
 */
export function readPage(document: Document, location: Location, help: ReadHelp): PageView | null {
  const open = findOpenThread(document);
  const account = readAccount(document, location);
  // Its mail must not be taken for the user's own: until the page says whose it is, nothing is known.
  if (account === null && isDelegated(location)) return null;
  const messages = open === null ? [] : readMessages(open, account, help);
  const box = findBox(document, open?.root ?? null, help.wasIn);
  const compose = box === null ? null : readBox(box);
  if (open !== null && messages.length > 0) {
    const { variant, place, main } = open;
    const thread = readThread(open, location);
    const theme = help.themeOf(main);
    return { site: 'gmail', variant, account, place, theme, thread, messages, compose, record: null };
  }
  if (box === null || compose === null) return null;
  const [newest] = VARIANTS;
  return {
    site: 'gmail',
    variant: newest?.id ?? '',
    account,
    place: isPopOut(document) ? 'pop-out' : 'compose',
    theme: help.themeOf(box.root),
    thread: null,
    messages: [],
    compose,
    record: null,
  };
}

function readThread({ subject }: OpenThread, location: Location): PageThread {
  const id = legacyId(subject.getAttribute('data-legacy-thread-id'));
  return {
    id,
    subject: (subject.textContent ?? '').slice(0, MAX_SUBJECT).replace(/\s+/g, ' ').trim(),
    // Gmail's own way to a thread by its legacy id, in the mailbox that the path names.
    url: id === null ? location.href : `${location.origin}${mailboxPath(location)}#all/${id}`,
  };
}

function readMessages(open: OpenThread, account: string | null, help: ReadHelp): PageMessage[] {
  const { selectors } = open;
  const context = { selectors, account, textOf: help.textOf };
  const items = [...open.root.querySelectorAll(selectors.item)].filter((item) => !isInMail(item));
  return fitTexts(items.flatMap((item) => readMessage(item, context) ?? []));
}
