import { counts, type Deed, IN_SIGHT, isSeen, mayChange, observed, SETTLED, type Sight } from './sight.ts';

/** By what a user does something. A key that presses a button becomes a click. */
const DEEDS = ['pointerdown', 'mousedown', 'click', 'auxclick', 'dblclick', 'keydown', 'submit', 'drop'];

/** The attribute of what may be pressed at any time. */
export const WAY_OUT = 'data-way-out';

/** What the guard needs to know, and whom it tells. */
export interface Guarded {
  /** Asks the content script whether the frame is in sight; fails where none answers. */
  readonly ask: () => Promise<boolean>;
  /** A deed was refused, because the frame is not in sight. One that came too early after that is refused in silence. */
  readonly onRefused: () => void;
  /** The frame is in sight. */
  readonly onSeen: () => void;
}

/** Not every version of the types knows the second version of the observer. */
type Seeing = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/**
 * Refuses whatever a user does in this frame while the page has faded, cut, moved or covered it, until `signal` aborts.
 * Chromium tells by itself, before a click; the content script is asked as the pointer or the keyboard comes in and with
 * each press, which is what Firefox can do. Only what the browser itself vouches for is refused: our own code may
 * dispatch what it likes, and the page cannot reach this document.
 */
export function guardClicks(view: Window & typeof globalThis, signal: AbortSignal, guarded: Guarded): void {
  const { document, performance } = view;
  let sight = IN_SIGHT;
  const learn = (now: Sight) => {
    sight = now;
    if (isSeen(sight)) guarded.onSeen();
  };
  let asking = false;
  const ask = () => {
    if (asking) return;
    asking = true;
    guarded
      .ask()
      .then((shown) => learn({ ...sight, shown }))
      // A page that is gone, or a background that is starting: what was said last still stands.
      .catch(() => undefined)
      .finally(() => {
        asking = false;
      });
  };
  let waiting = false;
  /** Once refused, it is looked again and again: the content script is not told when a cover goes. */
  const waitUntilSeen = () => {
    waiting = !signal.aborted && !isSeen(sight);
    if (!waiting) return;
    ask();
    view.setTimeout(waitUntilSeen, SETTLED);
  };
  watchSight(view, signal, (clear) => {
    learn(observed(sight, clear, performance.now()));
    // Where only the page as a whole is drawn otherwise, the content script takes the frame out of that.
    if (!clear) ask();
  });
  document.documentElement.addEventListener('pointerenter', ask, { signal });
  view.addEventListener('focus', ask, { signal });
  view.addEventListener('pointermove', () => sight.shown || ask(), { signal });

  const judge = (event: Event) => {
    if (!event.isTrusted || !mayChange(deedOf(event)) || leadsOut(event)) return;
    if (event.type === 'pointerdown' || event.type === 'keydown') ask();
    if (counts(sight, performance.now())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isSeen(sight)) return;
    guarded.onRefused();
    if (!waiting) waitUntilSeen();
  };
  for (const deed of DEEDS) view.addEventListener(deed, judge, { signal, capture: true });
}

/** Whether a deed only leads to where no page reaches: it changes nothing, and is the way to go on. */
function leadsOut({ target }: Event): boolean {
  return target instanceof Element && target.closest(`[${WAY_OUT}]`) !== null;
}

/** Lets the browser say whether all of this document is seen, where it can: Chromium, not Firefox. */
function watchSight(
  { document, IntersectionObserver, IntersectionObserverEntry, MutationObserver }: Window & typeof globalThis,
  signal: AbortSignal,
  onSight: (clear: boolean) => void,
): void {
  if (!IntersectionObserverEntry || !('isVisible' in IntersectionObserverEntry.prototype)) return;
  const how: Seeing = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    // In a tab that lies in the background nothing is seen, and nothing can be pressed.
    if (last && !document.hidden) onSight(last.isVisible === true);
  }, how);
  // A sheet of our own lies over the rest of this document: while it is open it is what one must see.
  const ground = () => document.querySelector('dialog[open]') ?? document.documentElement;
  let watched: Element | null = null;
  const look = () => {
    if (watched) observer.unobserve(watched);
    observer.takeRecords();
    watched = ground();
    // Whatever was covered meanwhile is told now, also where it was covered before.
    observer.observe(watched);
  };
  look();
  document.addEventListener('visibilitychange', look, { signal });
  const sheets = new MutationObserver(() => ground() !== watched && look());
  sheets.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => sheets.disconnect());
  signal.addEventListener('abort', () => observer.disconnect());
}

function deedOf(event: Event): Deed {
  if (!(event instanceof KeyboardEvent)) return { type: event.type };
  const { type, key, ctrlKey, altKey, metaKey, target } = event;
  const inField = target instanceof Element && target.closest('input, textarea') !== null;
  return { type, key, combined: ctrlKey || altKey || metaKey, inField };
}
