import { few } from './few.ts';
import { isVisible } from './shown.ts';

/** A document with its address. */
export interface Page {
  readonly document: Document;
  readonly location: Location;
}

const MOST_FRAMES = 8;
const DEEPEST = 2;

/**
 * A page, and those in frames of the same site in which an old application draws its parts. A frame without scripts of
 * its own is none of them: mailboxes show mails in such, and what stands in a mail is not said by the application.
 */
export function pagesOf(page: Page, depth = 0): Page[] {
  const frames = few<HTMLIFrameElement>(page.document, 'frame,iframe', MOST_FRAMES);
  const inner = frames.flatMap((frame) => {
    const document = frame.contentDocument;
    const location = document?.defaultView?.location;
    if (!document?.body || !location || !/^https?:$/.test(location.protocol)) return [];
    return document.scripts.length > 0 && isVisible(frame) ? pagesOf({ document, location }, depth + 1) : [];
  });
  return depth > DEEPEST ? [] : [page, ...inner];
}
