/** Boxes the user has clicked or typed in. Roundcube puts the caret somewhere itself; that is not the user's choice. */
const visited = new WeakSet<EventTarget>();

/** Notes, until `signal` aborts, which text field or rich body below `node` the user clicks or types in. */
export function noteVisits(node: Node, signal: AbortSignal): void {
  const note = (event: Event) => {
    // In a rich body the target is some paragraph; the body itself is what listens.
    if (event.target) visited.add(event.target);
    visited.add(node);
  };
  for (const type of ['pointerdown', 'keydown']) {
    node.addEventListener(type, note, { signal, capture: true, passive: true });
  }
}

/** Whether the user was in this box since the page was loaded. */
export function wasVisited(box: Element): boolean {
  return visited.has(box);
}
