import { few } from './few.ts';
import { identsOf } from './idents.ts';
import { FROM_LABEL, labelText } from './labels.ts';
import type { PathOf } from './parts.ts';
import { isVisible } from './shown.ts';

/** The elements of one mail that is open. */
export interface MailParts {
  /** Where its sender stands, or, where none is marked, its time. */
  readonly anchor: Element;
  readonly isSender: boolean;
  /** What belongs to this mail and to no other. */
  readonly whole: Element;
  readonly body: Element;
  /** The body is marked as one. */
  readonly marked: boolean;
}

const MOST = 80;
const MOST_TEXTS = 4_000;
const BODY =
  /body\b|\b(?:bodytext|(?:mail|message|msg|thread|article|email) ?(?:content|text|bubble)|mailcontent|mime part data|text part)\b/;
const BODIES =
  'iframe,pre,[class*="body" i],[class*="content" i],[class*="text" i],[id*="body" i],[id*="content" i],[id*="text" i]';
const FIELD =
  /\b(?:from|sender|to|cc|bcc|recipients?|date|time|timestamp|subject|label|attachments?|toolbar|actions?|header)\b/;
const MOST_BODIES = 30;
const MOST_MAILS = 40;
/** A sender stands in the list, in a short header and in a full one. */
const MOST_ALIKE = 5;
/** A sender is written in fewer characters. */
const LONGEST_SENDER = 1_000;
/** More characters are surely more than a header. */
const SURELY_TEXT = 60;

/**
 * The mails that are open on a page, in its order. A row of a list is none: it has no body. A page need not mark its
 * sender, and what is marked as one in a mail's body is of a mail that was quoted or attached.
 * @param isMail whether what is around a time says whose mail it is
 */
export function openMails(
  document: Document,
  pathOf: PathOf,
  isMail: (parts: MailParts) => boolean,
): MailParts[] {
  const senders = senderElements(document).filter(
    (element) => wordsOf(element) < LONGEST_SENDER && isInMail(element, pathOf),
  );
  const times = few(document, 'time,[class*="date" i]', MOST);
  const timed = mailsAround(
    times.filter((element) => isInMail(element, pathOf)),
    false,
  ).filter(isMail);
  const said = senders.filter((sender) => !timed.some(({ body }) => body.contains(sender)));
  return said.length > 0 ? mailsAround(said, true) : timed;
}

function isInMail(element: Element, pathOf: PathOf): boolean {
  if (element.closest('[role="option"],[role="row"],[role="listbox"],[role="grid"],form')) return false;
  return pathOf(element)?.some(({ chrome }) => chrome) === false && isVisible(element);
}

function mailsAround(anchors: readonly Element[], isSender: boolean): MailParts[] {
  const outer = anchors.filter((one) => !anchors.some((other) => other !== one && other.contains(one)));
  const said = sayings(outer.slice(0, MOST_MAILS));
  const alike = new Map<string, Element[]>();
  for (const one of said) alike.set(textOf(one), [...(alike.get(textOf(one)) ?? []), one]);
  const looked = [...alike.values()].flatMap((ones) => ones.slice(-MOST_ALIKE));
  return looked.flatMap((anchor) => {
    const whole = wholeOf(anchor, said);
    const body = markedBody(whole, anchor) ?? nextBody(whole, anchor);
    return body ? [{ anchor, isSender, whole, ...body }] : [];
  });
}

/**
 * Leaves out what stands in a mail: it is not said by the page. What is built like something around the first sender is
 * no mail's body, whatever it is called: it is the whole of another mail.
 */
function sayings(anchors: readonly Element[]): Element[] {
  const [first] = anchors;
  if (!first) return [];
  const around = new Set<string>();
  for (let at: Element | null = first; at; at = at.parentElement) around.add(classOf(at));
  const bodies = few(first.ownerDocument, BODIES, MOST * 3)
    .filter((one) => isCalledBody(one) && !around.has(classOf(one)) && isBehind(one, first))
    .slice(0, MOST);
  return anchors.filter((anchor) => !bodies.some((body) => body.contains(anchor)));
}

function classOf(element: Element): string {
  // One without a class is like no other.
  return element.getAttribute('class') || element.id;
}

/** Where senders stand: in what is called so, or behind a label that says so. */
function senderElements(document: Document): Element[] {
  const selector = '[class*="from" i],[class*="sender" i],[id*="from" i],[id*="sender" i]';
  const called = few(document, selector, MOST).filter(
    (element) => /\b(?:from|sender)\b/.test(identsOf(element)) && element.textContent?.trim() !== '',
  );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const labelled: Element[] = [];
  for (let n = 0; n < MOST_TEXTS && labelled.length < MOST && texts.nextNode(); n++) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (!parentElement || (nodeValue?.length ?? 0) > 30 || !FROM_LABEL.test(labelText(nodeValue ?? '')))
      continue;
    const value = valueBehind(parentElement);
    if (value && !called.some((one) => one.contains(value) || value.contains(one))) labelled.push(value);
  }
  return [...called, ...labelled].sort((a, b) => (isBehind(b, a) ? -1 : 1));
}

/** What stands behind a label. */
function valueBehind(label: Element): Element | null {
  let at: Element | null = label;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const next: Element | null = at.nextElementSibling;
    if (next && (next.textContent ?? '').trim() !== '') return next;
  }
  return null;
}

/** As much around a sender as holds no other one. */
function wholeOf(anchor: Element, anchors: readonly Element[]): Element {
  const others = anchors.filter((one) => textOf(one) !== textOf(anchor));
  let whole = anchor;
  while (whole.parentElement && whole !== anchor.ownerDocument.body) {
    const around: Element = whole.parentElement;
    if (others.some((one) => around.contains(one))) break;
    whole = around;
  }
  return whole;
}

type Body = Pick<MailParts, 'body' | 'marked'>;

function markedBody(whole: Element, anchor: Element): Body | null {
  const found = few(whole, BODIES, MOST * 3)
    .filter((element) => isCalledBody(element) && isBehind(element, anchor) && !isWritten(element, anchor))
    .slice(0, MOST_BODIES)
    .filter((element) => isVisible(element) && (element.tagName === 'IFRAME' || wordsOf(element) > 0));
  const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  const [body] = outer.sort((a, b) => wordsOf(b) - wordsOf(a));
  return body ? { body, marked: true } : null;
}

/** Whether an element is of a reply that is being written over the mail. */
function isWritten(element: Element, anchor: Element): boolean {
  return element.closest('form,dialog,[role="dialog"]')?.contains(anchor) === false;
}

function isCalledBody(element: Element): boolean {
  return /^(?:IFRAME|PRE)$/.test(element.tagName) || BODY.test(identsOf(element));
}

/** Where nothing is called a body: the longest text behind the sender that is none of the header's lines. */
function nextBody(whole: Element, anchor: Element): Body | null {
  let body: Element | null = null;
  let most = SURELY_TEXT;
  for (let at: Element | null = anchor; at && at !== whole; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (wordsOf(next) <= most || isHeaderLine(next) || isWritten(next, anchor) || !isVisible(next))
        continue;
      body = next;
      most = wordsOf(next);
    }
  }
  return body && { body, marked: false };
}

function isHeaderLine(element: Element): boolean {
  return /^(?:T[DHRF]|D[DT]|LI|TIME|SCRIPT|STYLE)/.test(element.tagName) || FIELD.test(identsOf(element));
}

function isBehind(element: Element, anchor: Element): boolean {
  const position = anchor.compareDocumentPosition(element);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function textOf({ textContent }: Element): string {
  return textContent?.trim() ?? '';
}

function wordsOf({ textContent }: Element): number {
  return textContent?.trim().length ?? 0;
}
