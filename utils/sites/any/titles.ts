import { cleanName } from '../../clients/clean-name.ts';
import { ALIKE, alike, alikeDomain } from '../../clients/resembles.ts';
import { isName } from './beside.ts';
import { few } from './few.ts';
import { isLabel } from './labels.ts';
import type { PathOf } from './parts.ts';
import { isVisible } from './shown.ts';

const MOST = 40;
const MOST_TEXTS = 3_000;
/** A title is written so much larger than what stands below it. */
const LARGER = 1.15;
const SELECTOR =
  'h1,h2,h3,h4,h5,h6,[role="heading"],[class*="title" i],[id*="title" i],[class*="subj" i],[class*="head" i],[class*="name" i],[class*="h5"],[class*="h4"],[itemprop="name"],.fn';

/** A text that stands above something. */
export interface Title {
  readonly element: Element;
  readonly text: string;
  /** How much it looks like that of the whole page; 1 and more for what is marked as a title. */
  readonly rank: number;
}

/** The texts above things, as far as they may name what is open; in the order of the page. */
export function titlesOf(root: Element, pathOf: PathOf): Title[] {
  const elements = few(root, SELECTOR, MOST * 5);
  return elements.flatMap((element) => titleIn(element, pathOf) ?? []).slice(0, MOST);
}

function titleIn(element: Element, pathOf: PathOf): Title | null {
  const text = ownText(element);
  if (text.length < 2 || text.includes('@') || !/\p{L}/u.test(text)) return null;
  const path = pathOf(element);
  const rank = rankOf(element, path?.[0]?.idents ?? '');
  if (!path || path.some(({ chrome, feed }) => chrome || feed) || (rank < 3 && isLabel(text))) return null;
  return isVisible(element) ? { element, text, rank: rank + (isNamedByPage(element, text) ? 2 : 0) } : null;
}

/** Whether the document's title says it too. */
function isNamedByPage({ ownerDocument }: Element, text: string): boolean {
  const page = ownerDocument.title.toLowerCase();
  return text.length > 2 && page.includes(text.toLowerCase()) && !isGeneral({ text });
}

function rankOf(element: Element, idents: string): number {
  const level = Number(/^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level') ?? 0);
  if (level > 0) return Math.max(1, 5 - level);
  if (/\bh[1-4]\b|heading|headline/.test(idents) || element.getAttribute('role') === 'heading') return 3;
  return /\b(?:title|fn|h5|subj(?:ect)?)\b/.test(idents) || element.hasAttribute('itemprop') ? 2 : 0.5;
}

/** Words for what is open, and not for whom. */
const GENERAL =
  /\b(?:contacts?|clients?|customers?|people|persons?|kontakte?|kunden?|clientes?|leads?|details?|fiche|profile?)\b/i;

/** Whether a title says what is open, and not who: `Change contact`. */
export function isGeneral({ text }: Pick<Title, 'text'>): boolean {
  return GENERAL.test(text) && text.split(' ').length < 4;
}

/**
 * The title of what is open: the highest and the first, rather one that the document's title repeats, or that is the
 * name of somebody whose address stands on the page.
 * @param near addresses that may be meant
 */
export function mainTitle(titles: readonly Title[], near: readonly Near[]): Title | null {
  const plain = titles.map((title) => ({ ...title, text: withoutKind(title.text) }));
  const spells = ({ text, rank }: Title) =>
    rank >= 1 && near.some(({ email }) => alike(text, email) >= ALIKE.one);
  // Of several names with addresses none is the page's: they are a list.
  const names = new Set(plain.filter(spells).map(({ text }) => text));
  let best: Title | null = null;
  let most = 0;
  for (const [n, title] of plain.entries()) {
    const house = title.rank >= 1 && near.some(({ email }) => alikeDomain(title.text, email));
    const named = names.size === 1 && names.has(title.text) ? 3 : house ? 1 : 0;
    const weight = title.rank + (n === 0 ? 1 : 0) + named - (isGeneral(title) ? 4 : 0);
    if (title.rank >= 1 && weight > most) [best, most] = [title, weight];
  }
  return best;
}

/** `Lead: Hiroko Tanabe` is about Hiroko Tanabe. */
function withoutKind(text: string): string {
  return GENERAL.test(text) ? text.replace(/^[^:]{2,20}:\s*/, '') : text;
}

/**
 * Where nothing is marked as a title: the first short text that is the name of somebody whose address stands there, if it
 * is written in larger letters than the address.
 */
export function textTitle(root: Element, near: readonly Near[], pathOf: PathOf): Title | null {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let n = 0; n < MOST_TEXTS && texts.nextNode(); n++) {
    const { nodeValue, parentElement: element } = texts.currentNode;
    const text = (nodeValue ?? '').length > 100 ? '' : cleanName(nodeValue ?? '');
    if (!element || text.length < 4 || text.includes('@')) continue;
    const named = near.find(({ email }) => alike(text, email) >= ALIKE.one);
    if (!named || sizeOf(element) < sizeOf(named.element) * LARGER) continue;
    const path = pathOf(element);
    if (path?.some(({ chrome, feed }) => chrome || feed) === false && isVisible(element))
      return { element, text, rank: 0 };
  }
  return null;
}

/** The name of somebody whose address stands on the page, where the document's title says it. */
export function documentTitle(root: Element, near: readonly Near[]): Title | null {
  const parts = root.ownerDocument.title.split(/\s[-–—]\s|[|·•:]/u).map((part) => cleanName(part));
  const text = parts.find(
    (part) => isName(part) && near.some(({ email }) => alike(part, email) >= ALIKE.one),
  );
  return text ? { element: root, text, rank: 3 } : null;
}

/**
 * The name of somebody that the document's title says and the page repeats where the record is: of a record without an
 * address, and without anything that is marked as its title.
 */
export function repeatedTitle(root: Element, pathOf: PathOf): Title | null {
  const said = root.ownerDocument.title.split(/\s[-–—]\s|[|·•:»›]/u).map((part) => cleanName(part));
  const names = new Set(said.filter((part) => isName(part) && !isGeneral({ text: part })));
  if (names.size === 0) return null;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let n = 0; n < MOST_TEXTS && texts.nextNode(); n++) {
    const { nodeValue, parentElement: element } = texts.currentNode;
    const text = (nodeValue ?? '').length > 100 ? '' : cleanName(nodeValue ?? '');
    if (!element || !names.has(text) || !isVisible(element)) continue;
    if (pathOf(element)?.some(({ chrome, feed }) => chrome || feed) === false)
      return { element, text, rank: 2 };
  }
  return null;
}

/** An address that may be meant, and where it stands. */
export interface Near {
  readonly email: string;
  readonly element: Element;
}

function sizeOf(element: Element): number {
  return Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '') || 16;
}

/** What an element says, if it is short; of several texts in it the one that is a name. */
export function ownText(element: Element): string {
  const whole = element.textContent ?? '';
  if (whole.length > 400) return '';
  const texts = textsIn(element, 4).map((text) => cleanName(text));
  const [first = ''] =
    element.firstChild?.nodeType === Node.TEXT_NODE ? texts.filter((text) => text !== '') : [];
  const text = texts.find(isName) ?? (first || texts.filter((one) => one !== '').join(' '));
  return text.length > 100 ? '' : text;
}

function textsIn(node: Node, depth: number): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  return depth === 0
    ? [node.textContent ?? '']
    : [...node.childNodes].flatMap((child) => textsIn(child, depth - 1));
}
