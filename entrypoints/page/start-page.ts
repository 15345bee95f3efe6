import { maxLength, object, picklist, pipe, string } from 'valibot';
import type { PageView } from '../../utils/clients/page-view.ts';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages, ToPages } from '../../utils/messaging/protocol.ts';
import { background, serve } from '../../utils/messaging/serve.ts';
import { findAdapter } from '../../utils/sites/find-adapter.ts';
import type { NextPage } from '../../utils/sites/site-adapter.ts';
import { createFrame } from './frame.ts';
import { framePlace } from './frame-place.ts';
import { untilUnloaded } from './until-unloaded.ts';

const MAX_DRAFT = 20_000;
const NOTHING = object({});

/**
 * Watches the page through its site's adapter, reports what is open, and keeps the sidebar's frame on the page.
 * Everything it puts there goes again when the extension is updated, disabled or started anew in this page.
 */
export function startPage(document: Document, location: Location): void {
  const adapter = findAdapter(document, location);
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
    'frame.place': { args: object({ place: framePlace }), run: ({ place }) => frame.place(place) },
    'frame.focus': {
      args: object({ on: picklist(['frame', 'page', 'other']) }),
      run: ({ on }) => frame.focus(on),
    },
    'draft.insert': {
      args: object({ text: pipe(string(), maxLength(MAX_DRAFT)) }),
      run: ({ text }) => adapter.insert(document, text, life.signal, next),
    },
    'draft.read': { args: NOTHING, run: () => adapter.draft(document) },
    'selection.read': { args: NOTHING, run: () => adapter.selected(document) },
  });
  life.signal.addEventListener('abort', stopServing);

  const started = call('page.start', {}).then(async ({ place, carried }) => {
    frame.place(place);
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
  adapter.watch(document, life.signal, (view) => {
    newest = view;
    reported = reported.then(() => report(view));
  });
}
