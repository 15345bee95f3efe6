import type { PageCompose } from '../../clients/page-view.ts';
import { bodyText } from '../../dom/body-text.ts';
import { isShown } from '../../dom/shown.ts';
import { type ComposeBox, chooseBox, nameOfBox } from '../compose-boxes.ts';
import type { Mailbox } from './account.ts';
import { findConversation } from './open-conversation.ts';
import { namedIn, peopleIn } from './read-message.ts';
import { MAIL, NOT_DRAFT, type OutlookSelectors, VARIANTS } from './selectors.ts';

const MAX_DRAFT = 20_000;
/** Compose boxes serve all variants by their newest names. */
const { selectors } = VARIANTS[0] as { readonly selectors: OutlookSelectors };

/** The compose box that belongs to the user now; null where none is open, or none is surely theirs. */
export function findBox(document: Document, wasIn: (body: HTMLElement) => boolean): ComposeBox | null {
  const boxes = [...document.querySelectorAll<HTMLElement>(selectors.box)]
    .filter((body) => body.closest(MAIL) === null && isShown(body))
    .map((body) => ({ root: body.closest<HTMLElement>(selectors.boxRoot) ?? body, body }));
  return chooseBox(boxes, document, findConversation(document)?.pane ?? null, wasIn);
}

/** What stands in a compose box. */
export function readBox({ root, body }: ComposeBox, mailbox: Mailbox): PageCompose {
  const fields = [...root.querySelectorAll(`${selectors.to}, [id^="MSG_"][id$="_BCC"]`)];
  const chips = fields
    .filter((field) => !body.contains(field))
    .flatMap((field) => namedIn(field, selectors.person));
  const { addresses, names } = peopleIn(chips, mailbox);
  return {
    id: nameOfBox(root),
    format: 'rich',
    recipients: addresses,
    draft: draftIn(body),
    ...(names.length > 0 ? { named: names } : {}),
  };
}

/** What the user has typed into the body of a compose box. */
export function draftIn(body: HTMLElement): string {
  return bodyText(body, MAX_DRAFT, NOT_DRAFT);
}
