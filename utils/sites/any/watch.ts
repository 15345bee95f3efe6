import type { PageView } from '../../clients/page-view.ts';
import type { TaughtPage } from '../../clients/taught-page.ts';
import { isWithin, openRootsIn } from '../../dom/composed.ts';
import { rememberTheme } from '../../dom/page-theme.ts';
import { type Changed, type WatchedEvent, watchChanges } from '../../dom/watch-changes.ts';
import { sameView } from '../same-view.ts';
import { pagesOf } from './app-frames.ts';
import { readAny } from './read-page.ts';
import { type ReaderName, readerHere } from './reader.ts';
import { routeOf } from './route.ts';

/**
 * So long (ms) the part that is read has to rest: of a page that is unknown nobody can tell when it is drawn, and what
 * is drawn first may be the address of somebody else.
 */
const REST = 200;
/** A page that never rests is read after so long (ms). */
const LONGEST = 2_000;
/** A page that shows the same people at another address is believed so long (ms) after it came there. */
const SETTLED = 2_500;
/** Elements whose script has not come: they have no shadow root yet. When (ms) they are looked at again, and no more. */
const UNMADE = ':not(:defined)';
const LATE = [1_000, 2_000, 4_000, 8_000];

/**
 * Reports what an unknown page shows, each time it has come to rest. A new address takes back what was reported before
 * it, unless it names the same record. What changes outside the part that was read is not even looked at.
 * @param taught what the user has shown of pages of this site
 * @param need brings a reader that is missing; the page is read when it has come (true)
 */
export function watchAny(
  need: (reader: ReaderName) => Promise<boolean>,
  taught: readonly TaughtPage[],
  document: Document,
  signal: AbortSignal,
  report: (view: PageView | null) => void,
  probed: () => void = () => {},
): void {
  if (signal.aborted) return;
  const theme = rememberTheme(document, signal);
  let last: PageView | null | undefined;
  let root: Element | null = null;
  let seen = { href: document.location.href, title: document.title };
  /** Whom the last address showed, and when (ms) it was left. */
  let before: { readonly who: string; readonly at: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  let inner = new AbortController();
  let watched: readonly Element[] = [];
  let roots = new WeakSet<ShadowRoot>();
  let late = 0;
  let tries = 0;

  function probe(changed: Changed): void {
    const now = { href: document.location.href, title: document.title };
    const moved = now.href !== seen.href && !isSameRecord(now.href, seen.href);
    const same = sameView(now, seen);
    seen = now;
    if (moved) {
      tries = 0;
      const who = whoIn(last ?? null) ?? before?.who;
      before = who === undefined ? null : { who, at: performance.now() };
      tell(null);
    }
    if (!same || touches(changed, root)) readIn(REST);
  }
  function readIn(ms: number): void {
    const now = performance.now();
    if (timer === null) since = now;
    else clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(ms, since + LONGEST - now)));
  }
  function look(): void {
    timer = null;
    const waitsFor = (reader: ReaderName) =>
      void need(reader).then((came) => came && readerHere(reader) && !signal.aborted && readIn(0));
    const found = readAny({ document, location: document.location }, waitsFor, taught);
    root = found.root;
    follow();
    awaitRoots();
    const held = before && whoIn(found.view) === before.who ? before.at + SETTLED - performance.now() : 0;
    if (held > 0) {
      timer = setTimeout(look, held);
      return;
    }
    before = null;
    tell(found.view && { ...found.view, theme: theme.of(found.root) });
    probed();
  }
  function tell(view: PageView | null): void {
    const isNew = last === undefined || !sameView(last, view);
    last = view;
    if (isNew) report(view);
  }
  /** Watches the bodies of the page and of its frames, anew where there are others, and shadow roots as they appear. */
  function follow(): void {
    if (signal.aborted) return;
    const nodes = pagesOf({ document, location: document.location }).map((page) => page.document.body);
    if (nodes.length !== watched.length || nodes.some((node, n) => node !== watched[n])) {
      inner.abort();
      inner = new AbortController();
      watched = nodes;
      roots = new WeakSet();
      watchChanges(nodes, inner.signal, probe, [...happenings(document), theme.changes]);
    }
    followRoots();
  }
  /** @returns whether there were roots that were not watched yet */
  function followRoots(): boolean {
    const fresh = watched.flatMap((body) => openRootsIn(body)).filter((one) => !roots.has(one));
    for (const one of fresh) roots.add(one);
    watchChanges(fresh, inner.signal, probe);
    return fresh.length > 0;
  }
  /** An element may get its root long after it was drawn, without any change that could be heard. */
  function awaitRoots(): void {
    const ms = late > 0 || !document.querySelector(UNMADE) ? undefined : LATE[tries++];
    if (ms === undefined) return;
    late = window.setTimeout(() => {
      late = 0;
      if (followRoots()) readIn(REST);
      awaitRoots();
    }, ms);
  }
  function stop(): void {
    inner.abort();
    clearTimeout(late);
    if (timer !== null) clearTimeout(timer);
  }
  signal.addEventListener('abort', stop, { once: true });
  follow();
  readIn(REST);
}

/** New addresses, frames that were filled, and boxes that are ticked; `load` is heard on its way down. */
function happenings(document: Document): WatchedEvent[] {
  const view = document.defaultView;
  const routes = view ? ['hashchange', 'popstate'].map((type) => ({ on: view as EventTarget, type })) : [];
  return [...routes, { on: document, type: 'load' }, { on: document, type: 'change' }];
}

/** Whether a change can concern the part that was read. */
function touches(changed: Changed, root: Element | null): boolean {
  if (changed === null || !root?.isConnected) return true;
  if (changed.size === 0) return true;
  for (const node of changed) if (isWithin(node, root) || isWithin(root, node)) return true;
  return false;
}

function isSameRecord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((href) => routeOf(new URL(href)));
  return a?.id != null && a.id === b?.id && a.kind === b.kind;
}

/** What tells one client from another; null for nobody. */
function whoIn(view: Pick<PageView, 'record' | 'messages'> | null): string | null {
  const people = view?.record?.people ?? [];
  const emails = [
    ...people.flatMap((person) => person.emails),
    ...(view?.messages ?? []).map(({ id, from }) => id ?? from?.email),
  ];
  return emails.length > 0 ? emails.join(' ') : (view?.record?.name ?? null);
}
