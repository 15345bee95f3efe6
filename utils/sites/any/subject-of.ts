import { cleanName } from '../../clients/clean-name.ts';
import { ALIKE, alike } from '../../clients/resembles.ts';
import { few } from './few.ts';
import type { MailParts } from './mail-parts.ts';
import { mailOf } from './recipients.ts';

const CALLED = '[class*="subject" i],[id*="subject" i]';
const HEADINGS = 'h1,h2,h3,h4,h5,[role="heading"]';
const MOST = 20;
const MOST_TEXTS = 400;
const SHORTEST = 4;
const SILENT = /^(?:SCRIPT|STYLE|OPTION)$/;
/** A thread's subject may stand so far around its mails. */
const AROUND = 3;

/**
 * The subject of a mail: what is called so nearest to its sender, else the nearest heading that is no sender's name;
 * empty where it has none. Lines of a list are called alike and say different things: none of them is it.
 * @param email of the sender
 */
export function subjectOf({ anchor, whole, body }: MailParts, email: string | null): string {
  let around = 0;
  for (let at: Element | null = anchor.parentElement; at && around < AROUND; at = at.parentElement) {
    const isFree = (one: Element) => !body.contains(one) && !one.contains(body);
    const called = withoutRows(few(at, CALLED, MOST).filter(isFree));
    const titles = few(at, HEADINGS, MOST)
      .filter(isFree)
      .map(said)
      .filter((text) => !email || alike(text, email) < ALIKE.one);
    const subject = [...called, ...titles].find((text) => text !== '');
    if (subject) return subject;
    if (at.contains(whole)) around++;
  }
  return titled({ anchor, body });
}

/** What stands above a mail and is in the document's title too, where nothing is called its subject: the longest. */
function titled(mail: Above): string {
  const title = mail.body.ownerDocument.title;
  const texts = textsAbove(mail).filter((text) => text.length > SHORTEST && title.includes(text));
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

type Above = Pick<MailParts, 'anchor' | 'body'>;

/** The words above a mail's body. */
export function wordsAbove(mail: Above): string {
  return textsAbove(mail).join(' ');
}

function textsAbove({ anchor, body }: Above): string[] {
  const mail = mailOf({ anchor, body });
  const texts = mail.ownerDocument.createTreeWalker(mail, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let n = 0; n < MOST_TEXTS && texts.nextNode(); n++) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (parentElement && body.contains(parentElement)) break;
    const text = cleanName((nodeValue ?? '').slice(0, 500));
    if (text !== '' && parentElement && !SILENT.test(parentElement.tagName)) found.push(text);
  }
  return found;
}

/** What the innermost of these elements say, without those that are built like another that says something else. */
function withoutRows(elements: readonly Element[]): string[] {
  const inner = elements.filter(
    (one) =>
      said(one) !== '' && !elements.some((other) => other !== one && one.contains(other) && said(other)),
  );
  const isRow = (one: Element) =>
    inner.some((other) => other.className === one.className && said(other) !== said(one));
  return inner.filter((one) => !isRow(one)).map(said);
}

function said({ textContent }: Element): string {
  return cleanName((textContent ?? '').slice(0, 500));
}
