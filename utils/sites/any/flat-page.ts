import { isDrawn } from './shown.ts';

/** A page that is drawn in open shadow roots, as it looks: every root in place of its host's own content. */
export interface FlatPage {
  readonly document: Document;
  /** The element of the real page that one of the flat page stands for. */
  originalOf(element: Element): Element;
}

/** What says nothing to a reader, or would ask a server. Data for machines is taken over apart. */
const LEFT_OUT =
  /^(?:SCRIPT|STYLE|LINK|TEMPLATE|NOSCRIPT|I?FRAME|IMG|PICTURE|VIDEO|AUDIO|OBJECT|EMBED|CANVAS|SVG|TEXTAREA|SELECT)$/i;
const MOST_ELEMENTS = 30_000;
const DEEPEST = 400;
const MOST_DATA = 20;

/** Where the copying is: the ring of shadow it is in, and the ring around that, from which slots are filled. */
interface Ring {
  readonly name: string;
  readonly around: Ring | null;
}

/**
 * Lays a page with open shadow roots flat, so that it can be read like any other: in a document that is never shown and
 * fetches nothing. Taken over are elements that are shown, their attributes, and what stands in their fields, but for
 * the field that is being typed in. One pass; bounded, whatever the page holds.
 */
export function flatPage(source: Document): FlatPage {
  const document = source.implementation.createHTMLDocument(source.title);
  const originals = new Map<Element, Element>();
  const typed = activeIn(source);
  let rings = 0;

  function copy(node: Node, into: Node, ring: Ring, depth: number): void {
    if (node.nodeType === Node.TEXT_NODE) into.appendChild(document.createTextNode(node.nodeValue ?? ''));
    if (node.nodeType !== Node.ELEMENT_NODE || depth > DEEPEST || originals.size >= MOST_ELEMENTS) return;
    const element = node as Element;
    if (element.tagName === 'SLOT') fill(element as HTMLSlotElement, into, ring, depth);
    else if (!LEFT_OUT.test(element.tagName) && isDrawn(element)) copyElement(element, into, ring, depth);
  }
  function copyElement(element: Element, into: Node, ring: Ring, depth: number): void {
    const twin = document.importNode(element, false);
    originals.set(twin, element);
    rename(twin, ring);
    if (element.tagName === 'INPUT') copyValue(element as HTMLInputElement, twin as HTMLInputElement);
    into.appendChild(twin);
    const { shadowRoot } = element;
    const inner = shadowRoot ? { name: String(++rings), around: ring } : ring;
    for (const child of (shadowRoot ?? element).childNodes) copy(child, twin, inner, depth + 1);
  }
  /** What the page has put into a slot stands in the ring around it; where nothing is put, what the slot itself says. */
  function fill(slot: HTMLSlotElement, into: Node, ring: Ring, depth: number): void {
    const { around } = ring;
    const put = around ? slot.assignedNodes() : [];
    if (put.length > 0 && around) for (const node of put) copy(node, into, around, depth + 1);
    else for (const node of slot.childNodes) copy(node, into, ring, depth + 1);
  }
  function copyValue(from: HTMLInputElement, to: HTMLInputElement): void {
    to.value = from === typed || from.type === 'password' ? '' : from.value;
  }

  const body = document.importNode(source.body, false);
  originals.set(body, source.body);
  document.body.replaceWith(body);
  const data = source.querySelectorAll('script[type="application/ld+json"]');
  for (const one of Array.prototype.slice.call(data, 0, MOST_DATA) as Element[])
    document.head.appendChild(document.importNode(one, true));
  for (const child of source.body.childNodes) copy(child, body, { name: '', around: null }, 0);
  return { document, originalOf: (element) => originals.get(element) ?? source.body };
}

/** Each ring has ids of its own: the same one in two of them would lead a label to another's field. */
function rename(element: Element, { name }: Ring): void {
  if (name === '') return;
  for (const attribute of ['id', 'for']) {
    const id = element.getAttribute(attribute);
    if (id) element.setAttribute(attribute, `${id}·${name}`);
  }
}

/** The field the user is in, in shadow roots too. */
function activeIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot ? activeIn(activeElement.shadowRoot) : activeElement;
}
