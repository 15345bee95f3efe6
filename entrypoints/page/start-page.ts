import type { PageView } from '../../utils/clients/page-view.ts';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages, ToPages } from '../../utils/messaging/protocol.ts';
import { background, serve } from '../../utils/messaging/serve.ts';
import { findAdapter } from '../../utils/sites/find-adapter.ts';
import type { PageCheck } from '../../utils/sites/page-check.ts';
import type { NextPage, SiteAdapter } from '../../utils/sites/site-adapter.ts';
import { watchHealth } from '../../utils/sites/watch-health.ts';
import { fields, oneOf, textUpTo } from './checks.ts';
import { createFrame } from './frame.ts';
import { framePlace } from './frame-place.ts';
import { untilUnloaded } from './until-unloaded.ts';

const MAX_DRAFT = 20_000;
const NOTHING = fields<Record<string, never>>({});

/**
 * Watches the page through its site's adapter, reports what is open, and keeps the sidebar's frame on the page.
 * Everything it puts there goes again when the extension is updated, disabled or started anew in this page.
 */
export function startPage(document: Document, location: Location, adapters: readonly SiteAdapter[]): void {
  const adapter = findAdapter(adapters, document, location);
  if (!adapter) return;

  const call = callBackground<FromPages>();
  const life = untilUnloaded();
  const frame = createFrame(document, adapter.room?.(document) ?? null, life.signal);

  const next: NextPage = {
    keep: async (text) => void (await call('draft.keep', { text })),
    drop: () => call('draft.drop', {}),
  };

  const stopServing = serve<ToPages>(background, {
    'page.here': { args: NOTHING, run: () => null },
    'frame.place': { args: fields({ place: framePlace.holds }), run: ({ place }) => frame.place(place) },
    'frame.inSight': { args: NOTHING, run: () => frame.inSight() },
    'frame.focus': {
      args: fields({ on: oneOf('frame', 'page', 'other') }),
      run: ({ on }) => frame.focus(on),
    },
    'draft.insert': {
      args: fields({ text: textUpTo(MAX_DRAFT) }),
      run: ({ text }) => adapter.insert(document, text, life.signal, next),
    },
    'draft.replace': {
      args: fields({ from: textUpTo(MAX_DRAFT), to: textUpTo(MAX_DRAFT) }),
      run: (words) => adapter.replace(document, words),
    },
    'draft.read': { args: NOTHING, run: () => adapter.draft(document) },
    'selection.read': { args: NOTHING, run: () => adapter.selected(document) },
  });
  life.signal.addEventListener('abort', stopServing);

  const started = call('page.start', {}).then(async ({ place, carried, sent }) => {
    frame.place(place);
    if (sent) life.follow(frame.show());
    if (carried === null) return;
    const result = await adapter.insert(document, carried, life.signal);
    await call('draft.landed', { result }).catch(life.check);
  }, life.end);
  // One report at a time: while the background starts, a report is tried again, and must not arrive after a newer one.
  let reported: Promise<unknown> = started;
  let newest: PageView | null = null;
  const report = async (view: PageView | null) => {
    if (life.signal.aborted || view !== newest) return;
    if (view) life.follow(frame.show());
    // A report that cannot be delivered costs nothing: the next change reports again, and the old page stays as it was.
    await call('page.show', { view }).catch(life.check);
  };
  let read: PageView | null = null;
  let amiss: PageCheck | null = null;
  const show = () => {
    const view = shown(read, amiss);
    newest = view;
    reported = reported.then(() => report(view));
  };
  const look = watchHealth(
    document,
    life.signal,
    () => adapter.check?.(document, location) ?? null,
    (found) => {
      if (found) void call('page.health', { health: found.health }).catch(life.check);
      const before = amiss;
      amiss = found?.health.fault ? found : null;
      if (amiss !== before) show();
    },
  );
  const onView = (view: PageView | null) => {
    read = view;
    show();
  };
  adapter.watch(document, life.signal, onView, () => look(read));
}

/** What is told of the page: what was read, else, where something is amiss, that there is something to read. */
function shown(read: PageView | null, amiss: PageCheck | null): PageView | null {
  const view = read ?? amiss?.bare ?? null;
  const fault = amiss?.health.fault;
  return view && fault ? { ...view, fault } : view;
}
