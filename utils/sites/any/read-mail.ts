import type { Address } from '../../clients/address.ts';
import { cleanName } from '../../clients/clean-name.ts';
import type { PageMessage } from '../../clients/page-view.ts';
import { bodyText } from '../../dom/body-text.ts';
import type { Place } from './candidates.ts';
import { few } from './few.ts';
import { identsOf } from './idents.ts';
import type { Looked } from './look.ts';
import { type MailParts, openMails } from './mail-parts.ts';
import { mailboxOf } from './mailbox-of.ts';
import { foldedRecipients, isRecipient, mailOf, namedRecipients } from './recipients.ts';
import { subjectOf, wordsAbove } from './subject-of.ts';

const MAX_TEXT = 100_000;
const MOST_RECIPIENTS = 50;
/** A time of day, however its date is written. */
const CLOCK = /(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d.]*\d{3})/;
/** As mail itself writes a time, and as machines do. */
const WRITTEN =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4},? \d{1,2}:\d{2}(?::\d{2})? [+-]\d{4}\b|\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z| ?[+-]\d{2}:?\d{2})/;

/** A mail as an unknown page shows it. */
export interface MailRead {
  readonly subject: string;
  readonly message: PageMessage;
  readonly account: string | null;
  readonly body: Element;
  readonly whole: Element;
  /** Sender, subject, time and body all stand there: it is a mail and no other thing. */
  readonly sure: boolean;
}

/** The newest mail that is open on a page on which mail can be answered; null where none is. */
export function readMail(document: Document, location: Location, looked: Looked): MailRead | null {
  const isMail = (parts: MailParts) => senderOf(parts, headerOf(parts, looked)) !== null;
  const mails = openMails(document, looked.pathOf, isMail).flatMap((parts) => readParts(parts, looked) ?? []);
  if (mails.length === 0) return null;
  const newest = mails.reduce((last, one) => ((one.message.at ?? 0) >= (last.message.at ?? 0) ? one : last));
  const account = mailboxOf(document, location, newest, looked);
  // Ours alone says nothing of a client whose mail stands above it.
  const lonely = newest.message.from?.email === account && newest.message.to.length === 0;
  const theirs = mails.findLast(({ message }) => message.from !== null && message.from.email !== account);
  return withText((lonely && theirs) || newest, account);
}

type Parts = Omit<MailRead, 'account'>;

/** The mail with its words, which are read of the one that is told of alone. */
function withText(read: Parts, account: string | null): MailRead {
  const text = bodyText(readable(read.body), MAX_TEXT);
  return { ...read, account, message: { ...read.message, text }, sure: read.sure && text !== '' };
}

/** The addresses above a mail. */
function headerOf(parts: MailParts, { places }: Looked): Place[] {
  const mail = mailOf(parts);
  return places.filter(
    ({ element, chrome }) => mail.contains(element) && !parts.body.contains(element) && !chrome,
  );
}

function senderOf({ isSender, anchor }: MailParts, header: readonly Place[]): Place | null {
  return isSender ? (header.find(({ element }) => anchor.contains(element)) ?? null) : onlyUnlabelled(header);
}

function readParts(parts: MailParts, looked: Looked): Parts | null {
  const { whole, body, anchor } = parts;
  const header = headerOf(parts, looked);
  const sender = senderOf(parts, header);
  // Without a mark of its sender and without an address it is any text with a time.
  if (!parts.isSender && !sender) return null;
  const from = sender ? addressOf(sender) : null;
  const name = from ? '' : cleanName((anchor.textContent ?? '').slice(0, 200)).replace(/^[^:]{1,20}:\s*/, '');
  const shown = recipientsOf(header, from);
  const to = shown.length > 0 ? shown : foldedRecipients(parts, from);
  const at = timeOf(mailOf(parts), body) ?? timeOf(whole, body);
  const subject = subjectOf(parts, from?.email ?? null);
  return {
    subject,
    whole,
    body,
    message: {
      id: from && at !== null ? `${from.email}/${at}` : null,
      from,
      to: to.slice(0, MOST_RECIPIENTS),
      moreRecipients: Math.max(0, to.length - MOST_RECIPIENTS),
      at,
      state: 'open',
      text: '',
      ...named(name, to.length > 0 ? [] : namedRecipients(parts)),
    },
    sure:
      (from !== null || name !== '') &&
      subject !== '' &&
      (at !== null || hasTime(whole, body) || CLOCK.test(wordsAbove(parts))),
  };
}

/** Those of whom the page gives a name and no address. */
function named(from: string, to: readonly string[]): Pick<PageMessage, 'named'> {
  return from === '' && to.length === 0 ? {} : { named: { from: from === '' ? null : from, to } };
}

/** The document in a frame that holds the mail, where it may be read. */
function readable(body: Element): Node {
  return (body as HTMLIFrameElement).contentDocument?.body ?? body;
}

/** Of the addresses above a mail the one that no label calls a recipient's. */
function onlyUnlabelled(header: readonly Place[]): Place | null {
  const others = header.filter((place) => !isRecipient(place));
  const emails = new Set(others.map(({ email }) => email));
  return emails.size === 1 ? (others[0] ?? null) : null;
}

function addressOf({ email, beside, element }: Place): Address {
  const title = element.getAttribute('title') ?? '';
  const named = beside.name ?? (title.includes('@') ? cleanName(element.textContent ?? '') : '');
  return { name: named === '' || named.includes('@') ? null : named, email };
}

function recipientsOf(header: readonly Place[], from: Address | null): Address[] {
  const once = new Map<string, Address>();
  for (const place of header) if (place.email !== from?.email) once.set(place.email, addressOf(place));
  return [...once.values()];
}

/** Unix ms; only from a time that is written for machines, or as mail writes it: dates for people differ by language. */
function timeOf(whole: Element, body: Element): number | null {
  const times = few(whole, 'time[datetime],[data-timestamp],[data-time]', 20);
  for (const element of times) {
    if (body.contains(element)) continue;
    const written = ['datetime', 'data-timestamp', 'data-time']
      .map((name) => element.getAttribute(name))
      .find(Boolean);
    const at = parsed(written ?? '');
    if (at !== null) return at;
  }
  const header = (whole.textContent ?? '').slice(0, 5_000);
  return parsed(WRITTEN.exec(header)?.[0] ?? '');
}

function parsed(written: string): number | null {
  const number = /^\d{10}(?:\d{3})?$/.test(written) ? Number(written.padEnd(13, '0')) : Date.parse(written);
  return number > 0 && number < 4_102_444_800_000 ? number : null;
}

function hasTime(whole: Element, body: Element): boolean {
  const called = few(whole, 'time,[class*="date" i],[class*="time" i],[id*="date" i]', 20);
  return called.some(
    (one) => !body.contains(one) && /\b(?:date|time|timestamp)\b/.test(`${one.localName} ${identsOf(one)}`),
  );
}
