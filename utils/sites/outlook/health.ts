import type { PageFault } from '../../clients/page-health.ts';
import type { PageView } from '../../clients/page-view.ts';
import { isShown } from '../../dom/shown.ts';
import { bareMail } from '../bare-mail.ts';
import { countsOf, type PageCheck, partsOf } from '../page-check.ts';
import { readMailbox } from './account.ts';
import { findConversation, type OpenConversation } from './open-conversation.ts';
import { readMessage } from './read-message.ts';
import { MAIL, type OutlookSelectors, VARIANTS } from './selectors.ts';

/** `/mail/inbox/id/AAQk…`, and a mail in a window of its own. */
const MAIL_ROUTE = /^\/mail\/(?:[^?]*\/)?(?:id|deeplink\/read)\//;
/** What Outlook gives the words of any mail, beside the names that `selectors.ts` goes by. */
const BODY_SIGN = '[role="document"]';
const WRITTEN = '[contenteditable="true"]';
/** The part for reading and writing; with fewer elements it is still being drawn. */
const SECTION = '[data-app-section="MailReadCompose"]';
const DRAWN = 30;

/** Looks whether Outlook's page reads as it should. @returns null for a list, and while a mail is being drawn */
export function checkOutlook(document: Document, location: Location): PageCheck | null {
  const open = findConversation(document);
  const [newest] = VARIANTS;
  if (!newest) return null;
  const { id, selectors } = open ? { id: open.variant, selectors: open.selectors } : newest;
  const fault =
    (open ? faultIn(open, document, location) : faultAround(document, location)) ??
    composeFault(document, selectors);
  const parts = partsOf(document, selectors);
  if (!open && fault === null && parts.box?.length === 0) return null;
  const place = placeOf(document, location, open, fault);
  const variant = fault === 'no-thread' ? null : id;
  const { account } = readMailbox(document, location);
  return {
    health: { site: 'outlook', variant, place, fault, found: countsOf(parts) },
    bare: fault === null ? null : bareMail(document, location, { site: 'outlook', place, account }),
    parts,
  };
}

function placeOf(
  document: Document,
  { pathname }: Location,
  open: OpenConversation | null,
  fault: PageFault | null,
): PageView['place'] {
  if (/\/(?:deeplink|compose)\b/.test(pathname)) return 'pop-out';
  if (open) return document.querySelector(open.selectors.list) ? 'preview' : 'thread';
  return fault === null || fault === 'no-compose' ? 'compose' : 'thread';
}

/** Of a conversation whose place is known. */
function faultIn(open: OpenConversation, document: Document, location: Location): PageFault | null {
  const { items, selectors, pane } = open;
  const mailbox = readMailbox(document, location);
  const context = { selectors, mailbox, locale: 'en', now: 0, textOf: () => '' };
  const messages = items.map((item) => readMessage(item, context));
  // A folded message may hide who wrote it.
  const unfolded = messages.filter(({ state }) => state === 'open');
  if (unfolded.length === 0) return bodiesIn(pane).length > 0 ? 'no-body' : null;
  return unfolded.every(({ from, named }) => from === null && !named?.from) ? 'no-sender' : null;
}

/** Where no conversation was found: whether one is open all the same. */
function faultAround(document: Document, { pathname }: Location): PageFault | null {
  const isFound = VARIANTS.some(({ selectors }) =>
    [...document.querySelectorAll(selectors.pane)].some(
      (pane) => isShown(pane) && pane.querySelector(selectors.subject) !== null,
    ),
  );
  if (bodiesIn(document).length > 0) return isFound ? 'no-messages' : 'no-thread';
  const section = document.querySelector(SECTION);
  const isDrawn = section !== null && section.getElementsByTagName('*').length >= DRAWN;
  return MAIL_ROUTE.test(pathname) && isDrawn && !section.querySelector(WRITTEN) ? 'no-thread' : null;
}

function bodiesIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(BODY_SIGN)].filter(
    (one) => isShown(one) && one.parentElement?.closest(`${MAIL}, ${BODY_SIGN}, ${WRITTEN}`) === null,
  );
}

/** The recipients are written into fields of the same kind: where one stands, so does the box for the words. */
function composeFault(document: Document, { box }: OutlookSelectors): PageFault | null {
  const fields = [...document.querySelectorAll(WRITTEN)].filter(isShown);
  return fields.length > 1 && !fields.some((field) => field.matches(box)) ? 'no-compose' : null;
}
