import type { PageView } from '../../clients/page-view.ts';
import { rememberTheme } from '../../dom/page-theme.ts';
import { type WatchedEvent, watchChanges } from '../../dom/watch-changes.ts';
import { previewDocument, readPage } from './read.ts';
import { VARIANTS } from './selectors.ts';
import { noteVisits } from './visits.ts';

/**
 * Reports what the page shows, now and after every change of it. Watched are the mail or the compose form, never the
 * message list, and the documents in the frames of the preview and the rich editor; a frame that loads another
 * document is watched anew.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  report: (view: PageView | null) => void,
  probed: () => void = () => {},
): void {
  if (signal.aborted) return;
  const theme = rememberTheme(document, signal);
  let last: string | null = null;
  let watched: readonly Node[] | null = null;
  let inner = new AbortController();

  function probe(): void {
    const view = readPage(document, document.location, theme.of);
    const now = JSON.stringify(view);
    if (now !== last) {
      last = now;
      report(view);
    }
    probed();
    follow();
  }
  function follow(): void {
    const nodes = watchedNodes(document);
    if (signal.aborted || sameNodes(nodes, watched)) return;
    inner.abort();
    inner = new AbortController();
    watched = nodes;
    for (const box of boxes(nodes)) noteVisits(box, inner.signal);
    watchChanges(nodes, inner.signal, probe, [...watchedEvents(document, nodes), theme.changes]);
  }
  signal.addEventListener('abort', () => inner.abort(), { once: true });
  probe();
}

function sameNodes(nodes: readonly Node[], watched: readonly Node[] | null): boolean {
  return watched !== null && nodes.length === watched.length && nodes.every((node, i) => node === watched[i]);
}

/** The parts whose change can change the view, in this document and in the frames of this site. */
function watchedNodes(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const { selectors } of VARIANTS) {
    const rich = document.querySelector<HTMLIFrameElement>(selectors.richFrame)?.contentDocument;
    for (const place of [document, previewDocument(document, selectors)]) {
      const mail = place?.querySelector(selectors.header)?.parentElement;
      if (mail) nodes.push(mail);
    }
    const form = document.querySelector(selectors.form)?.closest('form');
    // Beside the form stands whether it was sent.
    const said = form && document.querySelector(selectors.messages);
    for (const node of [form, said]) if (node) nodes.push(node);
    if (rich?.body) nodes.push(rich.body);
  }
  return nodes;
}

/** `load` does not bubble, but is heard on its way down; a keystroke in a text field changes no node. */
function watchedEvents(document: Document, nodes: readonly Node[]): WatchedEvent[] {
  return [{ on: document, type: 'load' }, ...boxes(nodes).map((on) => ({ on, type: 'input' }))];
}

/** Where the user writes: the compose form, and the rich editor's body in its frame. */
function boxes(nodes: readonly Node[]): Node[] {
  return nodes.filter(({ nodeName }) => nodeName === 'FORM' || nodeName === 'BODY');
}
