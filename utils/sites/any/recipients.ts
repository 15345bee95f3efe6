import type { Address } from '../../clients/address.ts';
import { cleanName } from '../../clients/clean-name.ts';
import { emailsOf } from '../records/emails-of.ts';
import { isName } from './beside.ts';
import type { Place } from './candidates.ts';
import { few } from './few.ts';
import { identsOf } from './idents.ts';
import { labelText, TO_LABEL } from './labels.ts';
import type { MailParts } from './mail-parts.ts';
import { isVisible } from './shown.ts';

const FIELDS = '[class*="to" i],[class*="cc" i],[class*="recipient" i],[id*="to" i]';
const MOST_FIELDS = 200;
const MOST_TEXTS = 200;
const MOST_NAMES = 10;
const RECIPIENT = /\b(?:to|cc|bcc|recipients?|reply)\b/;

/** What holds a mail's sender and its body, and no list beside it. */
export function mailOf({ anchor, body }: Pick<MailParts, 'anchor' | 'body'>): Element {
  let mail = anchor;
  while (mail.parentElement && !mail.contains(body)) mail = mail.parentElement;
  return mail;
}

/** Whether a place is called, or labelled, that of somebody a mail goes to. */
export function isRecipient({ path, beside }: Place): boolean {
  return path.slice(0, 6).some(({ idents }) => RECIPIENT.test(idents)) || TO_LABEL.test(beside.nearest ?? '');
}

/**
 * Where a header shows no recipients: those it keeps folded until it is opened, in what is called so. They only tell
 * whose mailbox it is, and to whom our own mail went; nobody is believed to have written by what is hidden.
 */
export function foldedRecipients(parts: MailParts, from: Address | null): Address[] {
  const once = new Map<string, Address>();
  const mail = mailOf(parts);
  for (const field of few(mail, FIELDS, MOST_FIELDS)) {
    if (isOfBody(field, parts) || !RECIPIENT.test(identsOf(field)) || hidings(field, mail) > 1) continue;
    const inside = few(field, '[title*="@"],[href^="mailto:" i]', MOST_NAMES * 5);
    for (const one of inside.length > 0 ? inside : [field])
      for (const email of emailsOf(one)) once.set(email, { name: nameIn(one), email });
  }
  if (from) once.delete(from.email);
  return [...once.values()];
}

/** The names behind a label for recipients, where the header gives no address of theirs. */
export function namedRecipients(parts: MailParts): string[] {
  const mail = mailOf(parts);
  const texts = mail.ownerDocument.createTreeWalker(mail, NodeFilter.SHOW_TEXT);
  const names = new Set<string>();
  let isBehind = false;
  for (let n = 0; n < MOST_TEXTS && texts.nextNode(); n++) {
    const { nodeValue, parentElement: element } = texts.currentNode;
    const text = labelText(nodeValue ?? '');
    if (!element || text === '' || !isVisible(element)) continue;
    if (isOfBody(element, parts)) break;
    const name = cleanName(text);
    if (TO_LABEL.test(text)) isBehind = true;
    else if (isBehind && isName(name) && names.size < MOST_NAMES) names.add(name);
    else isBehind = false;
  }
  return [...names];
}

function isOfBody(element: Element, { body }: MailParts): boolean {
  return body.contains(element) || element.contains(body);
}

/** How often an element is hidden: with the header around it, and by itself, where it is left over from another mail. */
function hidings(element: Element, mail: Element): number {
  let hidings = 0;
  for (let at: Element | null = element; at && mail.contains(at); at = at.parentElement)
    if (at.ownerDocument.defaultView?.getComputedStyle(at).display === 'none') hidings++;
  return hidings;
}

function nameIn({ textContent }: Element): string | null {
  const name = cleanName((textContent ?? '').slice(0, 200));
  return name === '' || name.includes('@') ? null : name;
}
