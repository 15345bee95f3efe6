import { isForwardHeader, quoteSteps } from './quoted.ts';
import { type TextLines, textLines } from './text-lines.ts';

/** Elements that hold no words of the writer. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA INPUT AUDIO VIDEO'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV SECTION TR'.split(
    ' ',
  ),
);
/** Elements that also keep a distance from what is around them. */
const PARAGRAPHS = new Set('BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));
const HIDDEN_STYLE = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i;
const PREFORMATTED_STYLE = /white-space:\s*(?:pre|break-spaces)(?!-line)/i;
/** HTML parsers stop nesting at 512; anything deeper was built to exhaust a reader and is left out. */
const MAX_DEPTH = 600;
/** How long a piece of a text node is read at once, in characters: a node may hold a megabyte. */
const PIECE = 4_000;
/** What an element costs to look at, in characters of text that could be read meanwhile. */
const ELEMENT = 30;
/** The page waits while a body is read: for each character that may be kept so many are looked at, and no more. */
const LOOKED_AT = 4;

interface Walk {
  readonly lines: TextLines;
  /** How many characters may still be looked at. Blanks and empty elements fill no line, so lines alone are no bound. */
  left: number;
  /** Elements to leave out, as a selector, or the empty string. */
  readonly skip: string;
}

/**
 * The words of a message as plain text: one line per block, a blank line between paragraphs, `- ` or `1. ` before list
 * items, and `> ` before each quoted line, deeper for quotes inside quotes. The line that introduces a quote belongs to
 * it. Whatever the writer hid (by attribute or inline style) is left out. Asks the page for no layout and no style.
 * The work is bounded by the limit, not by the size of the body.
 * @param limit Characters at which the text is cut; a body that is mostly empty is cut before.
 * @param skip Selector of further elements to leave out (a signature, a quote).
 */
export function bodyText(root: Node, limit: number, skip = ''): string {
  const lines = textLines(limit);
  readChildren(root, { lines, skip, left: limit * LOOKED_AT }, false, 0);
  return lines.finish();
}

function readChildren(parent: Node, walk: Walk, preformatted: boolean, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const { lines } = walk;
  let quoted = 0;
  let item = 1;
  for (let child = parent.firstChild; child !== null && !isDone(walk); child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, walk, preformatted);
    else walk.left -= ELEMENT;
    if (!isReadable(child, walk.skip)) continue;
    // Outlook puts the header of the quoted mail first and the mail itself beside it, not inside.
    if (quoted === 0 && isForwardHeader(child)) {
      lines.quote(1);
      quoted = 1;
    }
    const bullet = parent.nodeName === 'OL' ? `${item}. ` : '- ';
    if (child.tagName === 'LI') item++;
    readElement(child, walk, preformatted, depth, bullet);
  }
  lines.quote(-quoted);
}

function readElement(
  element: Element,
  walk: Walk,
  preformatted: boolean,
  depth: number,
  bullet: string,
): void {
  const { lines } = walk;
  const tag = element.tagName;
  if (tag === 'BR') {
    lines.breakLine();
    return;
  }
  if (tag === 'IMG') {
    lines.words(element.getAttribute('data-emoji') ?? '');
    return;
  }
  const steps = quoteSteps(element);
  if (PARAGRAPHS.has(tag)) lines.gap();
  else if (BLOCKS.has(tag)) lines.endLine();
  lines.quote(steps);
  if (tag === 'LI') lines.bullet(bullet);
  readChildren(element, walk, preformatted || keepsSpaces(element), depth + 1);
  lines.quote(-steps);
  if (PARAGRAPHS.has(tag)) lines.gap();
  else if (BLOCKS.has(tag)) lines.endLine();
  else if (tag === 'TD' || tag === 'TH') lines.words(' ');
}

function isDone({ lines, left }: Walk): boolean {
  return left <= 0 || lines.full();
}

function readText({ data }: Text, walk: Walk, preformatted: boolean): void {
  for (let start = 0; start < data.length && !isDone(walk); start += PIECE) {
    const piece = data.slice(start, start + PIECE);
    walk.left -= piece.length;
    if (preformatted) readLines(piece, walk.lines);
    else walk.lines.words(piece);
  }
}

function readLines(data: string, lines: TextLines): void {
  const [first = '', ...others] = data.split(/\r?\n/);
  if (first !== '') lines.raw(first);
  for (const line of others) {
    lines.breakLine();
    if (line !== '') lines.raw(line);
  }
}

function isReadable(node: Node, skip: string): node is Element {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (SILENT.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return false;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return false;
  return skip === '' || !element.matches(skip);
}

function keepsSpaces(element: Element): boolean {
  return element.tagName === 'PRE' || PREFORMATTED_STYLE.test(element.getAttribute('style') ?? '');
}
