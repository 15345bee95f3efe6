/** What a node stands in: its parent, or the host of the open shadow root it is at the top of; null at the very top. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** Whether a node is another one or stands somewhere inside it, in open shadow roots too. */
export function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (at === other) return true;
  return false;
}

/** Whoever made a page decides how large it is: no more elements are asked, and no more roots looked into. */
const MOST_ELEMENTS = 100_000;
const MOST_ROOTS = 2_000;

/**
 * The open shadow roots under an element, those inside others too, the outer ones first. One walk over the elements,
 * without asking for their layout; bounded, whatever the page holds.
 */
export function openRootsIn(root: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const open: (Element | ShadowRoot)[] = [root];
  let looked = 0;
  for (let at = open.shift(); at; at = open.shift()) {
    const elements = root.ownerDocument.createTreeWalker(at, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = elements.currentNode; node; node = elements.nextNode()) {
      if (++looked > MOST_ELEMENTS || found.length >= MOST_ROOTS) return found;
      const inner = (node as Partial<Element>).shadowRoot;
      if (!inner) continue;
      found.push(inner);
      open.push(inner);
    }
  }
  return found;
}
