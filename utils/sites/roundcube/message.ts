import type { Address } from '../../clients/address.ts';
import type { PageMessage, PageThread } from '../../clients/page-view.ts';
import { addressOf, parseAddress } from '../../clients/parse-address.ts';
import { firstOf } from '../../dom/first-of.ts';
import { messageTime } from '../message-time.ts';
import { mailText } from './mail-text.ts';
import type { PageEnv } from './page-env.ts';
import type { RoundcubeSelectors } from './selectors.ts';

const MAX_TEXT = 100_000;
const MAX_RECIPIENTS = 50;
const MAX_SUBJECT = 1_000;

/** One opened mail: Roundcube shows a single message where other sites show a thread. */
export interface OpenMail {
  readonly thread: PageThread;
  readonly message: PageMessage;
}

/**
 * Reads the mail a Roundcube document shows, be it a page, a window of its own or the preview's frame.
 * @returns null where the document shows none. Only the header outside the body is believed: a mail can bring
 * elements that look like one.
 */
export function readMail(
  document: Document,
  location: Location,
  env: PageEnv,
  names: RoundcubeSelectors,
): OpenMail | null {
  const parts = mailParts(document, env, names);
  if (!parts) return null;
  const { id, header, body } = parts;
  const to = recipients(header, names);
  return {
    thread: {
      id,
      subject: subjectIn(header, names),
      url: addressOfPage(env, location),
    },
    message: {
      id,
      from: sender(header, env, names),
      to: to.shown.slice(0, MAX_RECIPIENTS),
      moreRecipients: to.behind + Math.max(0, to.shown.length - MAX_RECIPIENTS),
      at: timeIn(header, env, document, names),
      state: 'open',
      text: mailText(body, MAX_TEXT, names),
    },
  };
}

/** The elements of the mail that a Roundcube document shows, and its id; null where it shows none. */
export function mailParts(
  document: Document,
  env: PageEnv,
  names: RoundcubeSelectors,
): { readonly id: string; readonly header: Element; readonly body: Element } | null {
  const body = document.querySelector(names.body);
  const header = document.querySelector(names.header);
  if (!body || !header || body.contains(header) || env.uid === null || env.mailbox === null) return null;
  return { id: `${env.mailbox}/${env.uid}`, header, body };
}

/** The subject's own words: the label before it and the button behind it are elements. */
function subjectIn(header: Element, names: RoundcubeSelectors): string {
  const title = header.querySelector(names.subject);
  const words = [...(title?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  return words
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .slice(0, MAX_SUBJECT)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The first sender. Roundcube shows no name that holds an address, because it may be forged; the whole claim stands in
 * the environment and is passed on, so that it can be warned of.
 */
function sender(header: Element, env: PageEnv, names: RoundcubeSelectors): Address | null {
  const shown = addresses(header.querySelector(`${names.field}.from`), names).first[0] ?? null;
  const claimed = shown?.name === null ? parseAddress(env.sender ?? '') : null;
  return claimed?.email === shown?.email ? claimed : shown;
}

/** `to` and `cc`. Of a long list Roundcube shows ten, and how many more there are. */
function recipients(header: Element, names: RoundcubeSelectors): { shown: Address[]; behind: number } {
  const cells = ['to', 'cc'].map((field) => header.querySelector(`${names.field}.${field}`));
  const lists = cells.map((cell) => addresses(cell, names));
  const more = cells.map((cell) => /\d+/.exec(cell?.querySelector(names.more)?.textContent ?? '')?.[0]);
  return {
    shown: lists.flatMap(({ first }) => first),
    behind: [...lists.map(({ behind }) => behind), ...more].reduce<number>(
      (sum, n) => sum + Number(n ?? 0),
      0,
    ),
  };
}

/** The first addresses in a cell, and how many stand behind them. */
function addresses(cell: Element | null, names: RoundcubeSelectors): { first: Address[]; behind: number } {
  const links = firstOf(cell?.querySelectorAll(names.address) ?? [], MAX_RECIPIENTS);
  if (links.first.length > 0) {
    const first = links.first.flatMap(
      (link) => addressOf(link.textContent, link.getAttribute('title') ?? '') ?? [],
    );
    return { first, behind: links.behind };
  }
  // An address Roundcube itself finds invalid (a domain of mixed scripts) stands there as plain text.
  const written = parseAddress(cell?.textContent ?? '');
  return { first: written ? [written] : [], behind: 0 };
}

function timeIn(header: Element, env: PageEnv, document: Document, names: RoundcubeSelectors): number | null {
  const text = header.querySelector(`${names.field}.date`)?.textContent ?? '';
  const loadedAt = document.defaultView?.performance.timeOrigin ?? Date.now();
  return messageTime(text, { dateFormat: env.dateFormat, locale: env.locale, loadedAt });
}

function addressOfPage(env: PageEnv, location: Location): string {
  const path = env.permaurl ?? '';
  return URL.canParse(path, location.href) ? new URL(path, location.href).href : location.href;
}
