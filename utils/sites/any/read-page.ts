import type { TaughtPage } from '../../clients/taught-page.ts';
import { openRootsIn } from '../../dom/composed.ts';
import { type Page, pagesOf } from './app-frames.ts';
import { flatPage } from './flat-page.ts';
import { isMailPage, mayHoldAddress } from './mail-page.ts';
import { type AnyRead, type ReaderName, readerHere } from './reader.ts';
import { routeOf } from './route.ts';
import { lessonFor, readTaught } from './taught/read-taught.ts';

/**
 * What an unknown page shows: what its user has taught; else a mail that is open, else the people its record is about.
 * @param need asked for a reader that is not here yet; until it has come nobody is read
 */
export function readAny(
  page: Page,
  need: (reader: ReaderName) => void,
  taught: readonly TaughtPage[] = [],
): AnyRead {
  const lesson = lessonFor(taught, page);
  if (lesson) return readTaught(page, lesson);
  const pages = pagesOf(page);
  let first: AnyRead | null = null;
  for (const one of pages) {
    const read = readOne(one, need);
    if (read.view) return read;
    first ??= read;
  }
  return pages.length === 1 && first ? first : { view: null, root: page.document.body, body: null };
}

/** A page with open shadow roots is read as it looks, laid flat; a mail that stands outside of them is read as it is. */
function readOne(page: Page, need: (reader: ReaderName) => void): AnyRead {
  const { document, location } = page;
  if (openRootsIn(document.body).length === 0) return readDocument(page, need);
  const light = isMailPage(document, location) ? readDocument(page, need) : null;
  if (light?.view && light.view.messages.length > 0) return light;
  const flat = flatPage(document);
  const { view, root, body } = readDocument({ document: flat.document, location }, need);
  return { view, root: flat.originalOf(root), body: body && flat.originalOf(body) };
}

function readDocument(page: Page, need: (reader: ReaderName) => void): AnyRead {
  const { document, location } = page;
  const nobody: AnyRead = { view: null, root: document.body, body: null };
  const by = (name: ReaderName): AnyRead => {
    const reader = readerHere(name);
    if (!reader) need(name);
    return reader?.(page) ?? nobody;
  };
  const isRecord = routeOf(location).page === 'record';
  if (isMailPage(document, location)) {
    const mail = by('mail');
    // A mailbox without a mail that can be told apart: its addresses are those of mails, unless it names a record.
    if (mail.view || !isRecord) return mail;
  }
  return isRecord || mayHoldAddress(document) ? by('people') : nobody;
}
