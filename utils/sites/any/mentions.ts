import { addressesIn } from '../../clients/addresses-in.ts';
import { emailsIn } from '../../clients/emails-in.ts';
import { firstOf } from '../../dom/first-of.ts';
import { emailsOf } from '../records/emails-of.ts';
import { isVisible } from './shown.ts';

/** One place of a page where an address stands. */
export interface Mention {
  readonly email: string;
  readonly element: Element;
  /** What stands before it and behind it in the same text. */
  readonly before: string;
  readonly after: string;
  /** The element is made for an address, or for a value: no flowing text. */
  readonly made: boolean;
}

const MARKED =
  'a[href^="mailto:" i],[data-email-address],[data-email],[email],[data-hovercard-id*="@"],[title*="@"],[itemprop~="email"],.u-email,input:not([type="hidden"],[type="password"],[type="search"],[type="checkbox"],[type="radio"])';
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|CODE|KBD|SAMP|TEXTAREA|SELECT|OPTION|SVG|IFRAME)$/i;
const MOST_MARKED = 400;
/** More addresses than this nobody's record shows. */
const MOST = 200;
/** Characters that are looked at in search of an address; an element costs 30. A page of 20,000 elements has fewer. */
const BUDGET = 4_000_000;
const PIECE = 600;

/** The places under an element where an address stands and is shown, in no order; bounded, whatever the page holds. */
export function mentionsUnder(root: Element): Mention[] {
  const found: Mention[] = [];
  const seen = new Map<string, Element[]>();
  const add = (mention: Mention) => {
    if (found.length >= MOST || mention.element.closest('[contenteditable]:not([contenteditable="false"])'))
      return;
    const places = seen.get(mention.email) ?? [];
    if (places.some((one) => one.contains(mention.element)) || !isVisible(mention.element)) return;
    seen.set(mention.email, [...places, mention.element]);
    found.push(mention);
  };
  const marked = new Map<Element, readonly string[]>();
  for (const element of firstOf(root.querySelectorAll(MARKED), MOST_MARKED).first) {
    const emails = markedOf(element);
    marked.set(element, emails);
    for (const email of emails) add({ email, element, before: '', after: '', made: true });
  }
  for (const { data, parentElement } of textsWith('@', root)) {
    for (const mention of parentElement ? mentionsIn(data, parentElement) : []) {
      if (!isNameIn(marked.get(mention.element), mention)) add(mention);
    }
    if (found.length >= MOST) break;
  }
  return found;
}

/** What is marked with addresses of its own says a name, though the name may look like another address. */
function isNameIn(marked: readonly string[] | undefined, { email }: Mention): boolean {
  return marked !== undefined && marked.length > 0 && !marked.includes(email);
}

function markedOf(element: Element): string[] {
  if (element.tagName !== 'INPUT') return emailsOf(element);
  const { value, type, ownerDocument } = element as HTMLInputElement;
  if (element.closest('[role="dialog"],dialog')) return [];
  // What is being typed is nobody yet.
  if (element === ownerDocument.activeElement || !value.includes('@') || type === 'search') return [];
  return emailsIn(value);
}

function mentionsIn(data: string, element: Element): Mention[] {
  const near = data.indexOf('@');
  const start = Math.max(0, near - PIECE / 2);
  const text = data.slice(start, start + PIECE).replace(/\s+/g, ' ');
  return addressesIn(text).flatMap((email) => {
    const at = text.toLowerCase().indexOf(email);
    if (at < 0) return [];
    const told =
      text
        .slice(0, at)
        .split(/\S+@\S+|[;>]/)
        .at(-1) ?? '';
    const before = told.replace(/^[\s"'(,]+|[\s"'(<]+$/g, '');
    const after = text.slice(at + email.length).replace(/^[\s"')>]+/, '');
    return { email, element, before, after, made: false };
  });
}

/** The texts under an element that hold a sign. Whole branches without it are passed over. */
function* textsWith(sign: string, root: Element): Generator<Text> {
  const budget = { left: BUDGET };
  const open: Node[] = [root];
  for (let node = open.pop(); node && budget.left > 0; node = open.pop()) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else open.push(...childrenWith(sign, node, budget).reverse());
  }
}

function childrenWith(sign: string, node: Node, budget: { left: number }): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child && budget.left > 0; child = child.nextSibling) {
    const isElement = child.nodeType === Node.ELEMENT_NODE && !SILENT.test(child.nodeName);
    if (!isElement && child.nodeType !== Node.TEXT_NODE) continue;
    const words = child.textContent ?? '';
    budget.left -= words.length + 30;
    if (words.includes(sign)) found.push(child);
  }
  return found;
}
