/** Time between two probes while a page keeps changing, in ms. */
const PAUSE = 100;
/** The same while somebody waits for what the page is about to show, and for how many probes that holds. */
const SHORT_PAUSE = 20;
const SOON = 25;
/** Beyond this many changed nodes the probe is told "anything", so that a busy page costs no memory. */
const MAX_CHANGED = 200;

/** A happening that changes no node: a new route, a focus, a keystroke in a textarea. */
export interface WatchedEvent {
  readonly on: EventTarget;
  readonly type: string;
  /** The user has asked for something else, and waits for it. */
  readonly awaited?: boolean;
}

/** The nodes that changed since the last probe, or null where they were too many to name. */
export type Changed = ReadonlySet<Node> | null;

/**
 * Calls `probe` after `nodes` or anything inside them changed (children, attributes, text), or after one of `events`:
 * at once after a rest, then at most every 100 ms while changes go on, and always once more after the last change. After
 * an awaited event the next 25 come 20 ms apart, until `probe` answers true: what was awaited is there.
 * While nothing changes, nothing runs and no timer is set. Ends for good when `signal` aborts.
 * @returns a function that asks for a probe as soon as the page has had its turn, for one that did not finish
 */
export function watchChanges(
  nodes: readonly Node[],
  signal: AbortSignal,
  probe: (changed: Changed) => unknown,
  events: readonly WatchedEvent[] = [],
): () => void {
  if (signal.aborted) return () => {};
  let changed = new Set<Node>();
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let soon = 0;

  function run(): void {
    timer = null;
    if (!dirty) return;
    const seen = changed.size > MAX_CHANGED ? null : changed;
    changed = new Set();
    dirty = false;
    // The pause starts before the probe, so that a probe that fails still leaves the watch alive.
    timer = setTimeout(run, soon > 0 ? SHORT_PAUSE : PAUSE);
    soon = Math.max(0, soon - 1);
    if (probe(seen) === true) soon = 0;
  }
  function notice(): void {
    dirty = true;
    timer ??= setTimeout(run, 0);
  }

  function again(): void {
    if (signal.aborted) return;
    if (timer !== null) clearTimeout(timer);
    dirty = true;
    timer = setTimeout(run, 0);
  }
  function hurry(): void {
    soon = SOON;
    again();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (changed.size > MAX_CHANGED) break;
      changed.add(record.target);
    }
    notice();
  });
  for (const node of nodes) {
    observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  for (const { on, type, awaited } of events)
    on.addEventListener(type, awaited ? hurry : notice, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  return again;
}
