import type { Address } from '../../clients/address.ts';
import { cleanName } from '../../clients/clean-name.ts';
import { emailsIn } from '../../clients/emails-in.ts';
import { machineKind } from '../../clients/machine-sender.ts';
import type { PageMessage } from '../../clients/page-view.ts';
import { bodyText } from '../../dom/body-text.ts';
import type { Place } from './candidates.ts';
import { few } from './few.ts';
import { identsOf } from './idents.ts';
import { TO_LABEL } from './labels.ts';
import type { Looked } from './look.ts';
import { type MailParts, openMails } from './mail-parts.ts';

const MAX_TEXT = 100_000;
const MOST_RECIPIENTS = 50;
const RECIPIENT = /\b(?:to|cc|bcc|recipients?|reply)\b/;
/** As mail itself writes a time, and as machines do. */
const WRITTEN =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4},? \d{1,2}:\d{2}(?::\d{2})? [+-]\d{4}\b|\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z| ?[+-]\d{2}:?\d{2})/;

/** In an address of the web; some write their folders in Base64. */
const INBOX = /inbox|SU5CT1g/i;

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
  const mails = openMails(document, looked.pathOf).flatMap((parts) => readParts(parts, looked) ?? []);
  if (mails.length === 0) return null;
  const newest = mails.reduce((last, one) => ((one.message.at ?? 0) >= (last.message.at ?? 0) ? one : last));
  const account = accountOf(document, location, newest, looked);
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

function readParts(parts: MailParts, { places }: Looked): Parts | null {
  const { whole, body, anchor } = parts;
  const header = places.filter(
    ({ element, chrome }) => whole.contains(element) && !body.contains(element) && !chrome,
  );
  const sender = parts.isSender
    ? header.find(({ element }) => anchor.contains(element))
    : onlyUnlabelled(header);
  // Without a mark of its sender and without an address it is any text with a time.
  if (!parts.isSender && !sender) return null;
  const from = sender ? addressOf(sender) : null;
  const name = from ? '' : cleanName((anchor.textContent ?? '').slice(0, 200)).replace(/^[^:]{1,20}:\s*/, '');
  const to = recipientsOf(header, from);
  const at = timeOf(whole, body);
  const subject = subjectOf(whole, body);
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
      ...(name === '' ? {} : { named: { from: name, to: [] } }),
    },
    sure: (from !== null || name !== '') && subject !== '' && (at !== null || hasTime(whole, body)),
  };
}

/** The document in a frame that holds the mail, where it may be read. */
function readable(body: Element): Node {
  return (body as HTMLIFrameElement).contentDocument?.body ?? body;
}

/** Of the addresses above a mail the one that no label calls a recipient's. */
function onlyUnlabelled(header: readonly Place[]): Place | null {
  const others = header.filter(
    ({ path, beside }) =>
      !path.slice(0, 6).some(({ idents }) => RECIPIENT.test(idents)) && !TO_LABEL.test(beside.nearest ?? ''),
  );
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

function subjectOf(whole: Element, body: Element): string {
  let at: Element | null = whole;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    for (const selector of ['[class*="subject" i],[id*="subject" i]', 'h1,h2,h3,h4,h5,[role="heading"]']) {
      const titles = few(at, selector, 20).filter((one) => !body.contains(one) && !one.contains(body));
      const said = titles
        .map(({ textContent }) => cleanName((textContent ?? '').slice(0, 500)))
        .find((text) => text !== '');
      if (said) return said;
    }
  }
  return '';
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

/**
 * Whose mailbox it is: who is signed in, else who is named outside the mail and takes part in it, else the document's
 * title, else the one recipient of a mail in the inbox. Null where none of that tells.
 */
function accountOf(
  document: Document,
  location: Location,
  { message, whole }: Parts,
  { own, places }: Looked,
): string | null {
  const taking = [message.from, ...message.to].flatMap((one) => (one ? [one.email] : []));
  const outside = places.filter(({ element }) => !whole.contains(element)).map(({ email }) => email);
  const [only] = message.to;
  const inbox =
    INBOX.test(location.href) && message.to.length === 1 && only && machineKind(only.email) === null;
  return (
    own.find((email) => taking.includes(email)) ??
    own[0] ??
    outside.find((email) => message.to.some((one) => one.email === email)) ??
    emailsIn(document.title)[0] ??
    (inbox ? only.email : null)
  );
}
