import type { Changed } from './watch-changes.ts';

/** How long bodies are read in one go, in ms; then the page has its turn. A frame of a smooth page has 16. */
const SLICE = 10;

/** The words of bodies, read once each and in slices. */
export interface BodyMemory {
  /** The words of a body, or none where this slice is over and they are still to be read; see `unfinished`. */
  textOf(body: Element): string;
  /** Forgets what may be different now, and begins the next slice. */
  begin(changed: Changed): void;
  /** Whether a body was asked for since `begin` that is still to be read. */
  unfinished(): boolean;
}

/**
 * Remembers the words of bodies until they change, so that a probe costs little however long the thread is. A thread
 * may hold a hundred open messages: each slice reads at least one, and no more than fit its time.
 */
export function rememberBodies(read: (body: Element) => string): BodyMemory {
  let texts = new WeakMap<Element, string>();
  let end: number | null = null;
  let isLeft = false;

  function forget(changed: Changed): void {
    if (changed === null) texts = new WeakMap();
    for (const node of changed ?? []) {
      for (let at: Node | null = node; at !== null; at = at.parentNode) texts.delete(at as Element);
    }
  }
  return {
    begin(changed) {
      forget(changed);
      end = null;
      isLeft = false;
    },
    textOf(body) {
      const known = texts.get(body);
      if (known !== undefined) return known;
      end ??= performance.now() + SLICE;
      isLeft ||= performance.now() > end;
      if (isLeft) return '';
      const text = read(body);
      texts.set(body, text);
      return text;
    },
    unfinished: () => isLeft,
  };
}
