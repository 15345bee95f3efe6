import { readFileSync } from 'node:fs';

const FOLDER = 'tests/fixtures/sites/roundcube';
const HOST = 'http://mail.harbour.example';

/** A page saved from a real Roundcube. The month is that of saving; several may stand side by side one day. */
export interface SavedPage {
  readonly document: Document;
  readonly location: Location;
}

/**
 * Opens a saved page as a document of its own; its scripts do not run.
 * @param name `show`, `preview` … as in `roundcube-1.6-<name>-2026-11.html`
 * @param address path and query of the page
 */
export function savedPage(name: string, address = '/?_task=mail'): SavedPage {
  const html = readFileSync(`${FOLDER}/roundcube-1.6-${name}-2026-11.html`, 'utf8');
  // An empty page of its own keeps a frame from asking for one; `fillFrame` says what it shows.
  const framed = html.replaceAll('<iframe ', '<iframe srcdoc="" ');
  const document = new DOMParser().parseFromString(framed, 'text/html');
  const location = new URL(address, HOST) as unknown as Location;
  Object.defineProperty(document, 'location', { configurable: true, value: location });
  return { document, location };
}

/** Puts one saved page into a frame of another, as the browser had it. */
export function fillFrame(outer: SavedPage, frame: string, inner: Document | null): void {
  const element = outer.document.querySelector(frame);
  if (!element) throw new Error(`no ${frame} in this page`);
  Object.defineProperty(element, 'contentDocument', { configurable: true, value: inner });
}

/** The message list with the preview beside it. */
export function previewPage(): SavedPage {
  const outer = savedPage('preview');
  fillFrame(outer, '#messagecontframe', savedPage('preview-frame').document);
  return outer;
}

/** The compose page with its rich editor. */
export function richCompose(): SavedPage {
  const outer = savedPage('compose-rich', '/?_task=mail&_action=compose&_id=1');
  fillFrame(outer, '#composebody_ifr', savedPage('compose-rich-frame').document);
  return outer;
}
