/** A compose box that is open: its frame and the element one writes in. */
export interface ComposeBox {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
}

/** Numbers for boxes whose own id is missing. */
const numbers = new WeakMap<Element, number>();
let lastNumber = 0;

/**
 * The compose box the user is in, else the one they were in last, else the only one, else the only one inside the
 * open thread.
 * @param wasIn Whether the caret last stood in this element.
 * @returns null where there is none, or several and none of them is the user's
 */
export function chooseBox(
  boxes: readonly ComposeBox[],
  document: Document,
  thread: Element | null,
  wasIn: (body: HTMLElement) => boolean,
): ComposeBox | null {
  const current = boxes.find(({ root }) => root.contains(document.activeElement));
  if (current !== undefined) return current;
  const inThread = boxes.filter(({ root }) => thread?.contains(root));
  return boxes.find(({ body }) => wasIn(body)) ?? single(boxes) ?? single(inThread);
}

/** A name that tells a box from another one as long as both are open. */
export function nameOfBox(root: HTMLElement): string {
  const number = numbers.get(root) ?? ++lastNumber;
  numbers.set(root, number);
  return `box-${number}`;
}

function single<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
