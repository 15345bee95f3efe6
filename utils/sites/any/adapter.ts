import type { PageView } from '../../clients/page-view.ts';
import type { TaughtPage } from '../../clients/taught-page.ts';
import { readTheme } from '../../dom/page-theme.ts';
import { selectedIn } from '../../dom/selected-in.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { watchAnyHealth } from './health.ts';
import { readAny } from './read-page.ts';
import { dropReaders, type ReaderName } from './reader.ts';
import { checkTaught, lessonFor } from './taught/read-taught.ts';
import { watchAny } from './watch.ts';

/**
 * The adapter of every site that nobody wrote one for. It comes last, reads by general signs, says how sure it is, and
 * writes nothing: of a page that is unknown it cannot be told where a reply is written.
 * @param fetch brings a reader into this page; it has come when that resolves
 * @param taught what the user has shown of pages of this site: that is read and nothing else, and looked after
 */
export function anySite(
  fetch: (reader: ReaderName) => Promise<unknown>,
  taught: readonly TaughtPage[] = [],
): SiteAdapter {
  const asked = new Map<ReaderName, Promise<boolean>>();
  const need = (reader: ReaderName): Promise<boolean> => {
    // One that did not come is asked for again when the page changes, and not before.
    const coming =
      asked.get(reader) ??
      fetch(reader).then(
        () => true,
        () => !asked.delete(reader),
      );
    asked.set(reader, coming);
    return coming;
  };
  dropReaders();
  const health = watchAnyHealth();
  /** What was reported last: a check reads nothing twice. */
  let last: PageView | null = null;
  const read = (document: Document, location: Location) => readAny({ document, location }, need, taught);
  return {
    id: 'any',
    matches: () => true,
    read(document, location) {
      const { view, root } = read(document, location);
      return view && { ...view, theme: readTheme(root) };
    },
    draft: () => null,
    selected(document) {
      const { view, body } = read(document, document.location);
      const text = body && view?.messages.length ? selectedIn(body) : '';
      return text ? { text, message: view?.messages[0]?.id ?? null } : null;
    },
    watch(document, signal, report, probed) {
      const told = (view: PageView | null) => {
        last = view;
        report(view);
      };
      watchAny(need, taught, document, signal, told, probed);
    },
    check(document, location) {
      const lesson = lessonFor(taught, { document, location });
      return lesson ? checkTaught({ document, location }, lesson) : health({ document, location }, last);
    },
    insert: async () => ({ done: 'failed', reason: 'no-compose' }),
    replace: () => false,
    room: (document) => document.body,
  };
}
