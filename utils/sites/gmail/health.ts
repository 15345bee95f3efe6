import type { PageFault } from '../../clients/page-health.ts';
import type { PageView } from '../../clients/page-view.ts';
import { bareMail } from '../bare-mail.ts';
import { countsOf, type PageCheck, partsOf } from '../page-check.ts';
import { readAccount } from './account.ts';
import { findOpenThread, isPopOut, type OpenThread } from './open-thread.ts';
import { bodyOf, readMessage } from './read-message.ts';
import { type GmailSelectors, MAIN, VARIANTS } from './selectors.ts';
import { isInMail, visibleIn } from './visible.ts';

/*
 * Finder against watcher. The finder is what `selectors.ts` names; the watcher goes by signs that have nothing to do with
 * those names, so that both are hardly ever wrong on the same day.
 */

/** Gmail writes the thread that is open at the end of its address, without a vowel: no word of anybody's looks like that. */
const THREAD_IN_HASH = /\/(?:[B-DF-HJ-NP-TV-Z]{16,}|[0-9a-f]{16})$/i;
/** A message anywhere but in a list. */
const MESSAGE_SIGN = '[data-message-id], [data-legacy-message-id]';
const IN_LIST = 'tr, [role="row"]';
/** A mail that is being written. */
const COMPOSE_SIGN = 'input[name="composeid"]';
/** A view with fewer elements is still being drawn. */
const DRAWN = 30;

/** Looks whether Gmail's page reads as it should. @returns null for a list, and while a thread is being drawn */
export function checkGmail(document: Document, location: Location): PageCheck | null {
  const open = findOpenThread(document);
  const [newest] = VARIANTS;
  if (!newest) return null;
  const { id, selectors } = open ? { id: open.variant, selectors: open.selectors } : newest;
  const fault = (open ? faultIn(open) : faultAround(document, location)) ?? composeFault(document, selectors);
  const isWriting = visibleIn(document, selectors.box).length > 0;
  if (!open && !isWriting && fault === null) return null;
  const place = placeOf(document, open, fault);
  const parts = partsOf(document, selectors);
  const variant = open || fault === null || fault === 'no-compose' ? id : null;
  return {
    health: { site: 'gmail', variant, place, fault, found: countsOf(parts) },
    bare:
      fault === null
        ? null
        : bareMail(document, location, { site: 'gmail', place, account: readAccount(document, location) }),
    parts,
  };
}

function placeOf(document: Document, open: OpenThread | null, fault: PageFault | null): PageView['place'] {
  if (open) return open.place;
  if (isPopOut(document)) return 'pop-out';
  return fault === null || fault === 'no-compose' ? 'compose' : 'thread';
}

/** Of a thread whose place is known. */
function faultIn({ root, selectors }: OpenThread): PageFault | null {
  const items = [...root.querySelectorAll(selectors.item)].filter((item) => !isInMail(item));
  const context = { selectors, account: null, textOf: () => '' };
  const read = items.flatMap((item) => {
    const message = readMessage(item, context);
    return message && message.state !== 'hidden' ? [{ item, message }] : [];
  });
  if (read.length === 0) return items.some((item) => item.matches(selectors.hidden)) ? null : 'no-messages';
  if (read.every(({ message }) => message.from === null)) return 'no-sender';
  const unfolded = read.filter(({ item }) => !item.matches(selectors.collapsed));
  const bodies = unfolded.filter(({ item }) => bodyOf(item, selectors));
  return unfolded.length > 0 && bodies.length === 0 ? 'no-body' : null;
}

/** Where no thread was found: whether one is open all the same. */
function faultAround(document: Document, location: Location): PageFault | null {
  const subjects = VARIANTS.map(({ selectors }) => visibleIn(document, selectors.subject).length);
  const most = Math.max(0, ...subjects);
  // Two threads in sight are none, and nothing is wrong with that.
  if (most > 1) return null;
  const signs = visibleIn(document, MESSAGE_SIGN).filter((sign) => sign.closest(IN_LIST) === null);
  if (most === 1) return signs.length > 0 ? 'no-messages' : null;
  if (signs.length > 0) return 'no-thread';
  const [hash = ''] = location.hash.split('?');
  return isThreadRoute(hash) && isDrawn(document) ? 'no-thread' : null;
}

/** `#inbox/…`; of `#label/…` and `#search/…` the first part behind is the label and what was searched. */
function isThreadRoute(hash: string): boolean {
  if (!THREAD_IN_HASH.test(hash)) return false;
  return !/^#(?:label|search|category|advanced-search|section_query|settings)\/[^/]*$/.test(hash);
}

function isDrawn(document: Document): boolean {
  return visibleIn(document, MAIN).some(
    (main) => main.getElementsByTagName('*').length >= DRAWN && main.querySelector(IN_LIST) === null,
  );
}

function composeFault(document: Document, { box, boxBody }: GmailSelectors): PageFault | null {
  if (visibleIn(document, COMPOSE_SIGN).length === 0) return null;
  return visibleIn(document, box).some((one) => one.querySelector(boxBody) !== null) ? null : 'no-compose';
}
