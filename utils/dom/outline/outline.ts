import { elementLine, kindOfText, type LineWishes } from './element-line.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { frameOf, wordsOn } from './page-words.ts';
import { plainNames } from './plain-name.ts';
import { wantedIn, withAround } from './wanted.ts';

/** In characters, with what it takes to write each line down. */
const MOST = 200_000;
const AROUND_LINE = 8;
const DEEPEST = 100;
/** Of brothers that look alike so many are shown. */
const ALIKE = 3;
/** What nobody sees. */
const LEFT_OUT = /^(?:script|style|noscript|template|link|meta|br)$/;

export interface OutlineWishes {
  /** Elements that have a name of our own, with it. They are shown wherever they stand. */
  readonly marks: ReadonlyMap<Element, readonly string[]>;
  /** What is inside came with somebody's mail: only that there are words is said. */
  readonly closed: string;
  /** Further words that tell nothing of a page. */
  readonly known: Iterable<string>;
}

/**
 * How the main part of a page is built, one line an element: its tag, its classes, the names of its attributes, `~` and
 * the names it has with us, `!hidden` where it is put out of sight. A line deeper is inside it. No text, no value but those
 * of `plainAttribute`, no word of the page in any name (`plainNames`). At most 200,000 characters; the page is only read.
 */
export function outlineOf(document: Document, { marks, closed, known: more }: OutlineWishes): string[] {
  const known = new Set([...KNOWN_WORDS, ...more]);
  const wishes = { plain: plainNames(wordsOn(document), known), known, marks };
  const wanted = wantedIn(document, marks.keys());
  const path = withAround(wanted);
  const { put, lines, isFull } = startPaper();

  function walk(element: Element, depth: number, line: string, whole: boolean): void {
    if (!put(depth, line) || element.localName === 'svg') return;
    if (depth >= DEEPEST) put(depth + 1, '- deeper');
    else if (closed !== '' && element.matches(closed)) put(depth + 1, '- words');
    else inside(element, depth + 1, whole || wanted.has(element));
  }
  function inside(element: Element, depth: number, whole: boolean): void {
    children(element, depth, whole);
    const { shadowRoot } = element;
    if (shadowRoot && put(depth, '- shadow')) children(shadowRoot, depth + 1, true);
    const body = frameOf(element)?.body;
    if (body && put(depth, '- frame')) walk(body, depth + 1, elementLine(body, wishes), true);
  }
  function children(parent: Node, depth: number, whole: boolean): void {
    const all = [...parent.childNodes];
    const shown = whole ? all : all.filter((child) => path.has(child as Element));
    for (const item of itemsOf(shown, wishes)) {
      if (isFull()) return;
      if ('note' in item) put(depth, `- ${item.note}`);
      else walk(item.element, depth, item.line, whole);
    }
    const others = all.filter(isElement).length - shown.filter(isElement).length;
    if (others > 0) put(depth, `- others ${others}`);
  }

  const { body } = document;
  walk(body, 0, elementLine(body, wishes), false);
  return isFull() ? [...lines, '- cut'] : lines;
}

type Item = { readonly note: string } | { readonly element: Element; readonly line: string };

/** What is told of brothers: of texts what they are, of elements that look alike the first few. */
function* itemsOf(nodes: readonly Node[], wishes: LineWishes): Generator<Item> {
  let line = '';
  let count = 0;
  for (const node of nodes) {
    if (isText(node)) yield { note: kindOfText(node.nodeValue ?? '') };
    if (!isElement(node)) continue;
    const next = elementLine(node, wishes);
    if (next !== line && count > ALIKE) yield { note: `alike ${count - ALIKE}` };
    count = next === line ? count + 1 : 1;
    line = next;
    if (count <= ALIKE) yield { element: node, line };
  }
  if (count > ALIKE) yield { note: `alike ${count - ALIKE}` };
}

/** Takes lines until there is no room left. */
function startPaper() {
  const lines: string[] = [];
  let left = MOST;
  return {
    lines,
    isFull: () => left < 0,
    /** @returns whether there was room */
    put(depth: number, text: string): boolean {
      const line = ' '.repeat(depth) + text;
      left -= line.length + AROUND_LINE;
      if (left >= 0) lines.push(line);
      return left >= 0;
    },
  };
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && !LEFT_OUT.test((node as Element).localName);
}
