import type { Address } from '../../clients/address.ts';
import type { PageMessage } from '../../clients/page-view.ts';
import { addressOf } from '../../clients/parse-address.ts';
import { type FirstOf, firstOf } from '../../dom/first-of.ts';
import { legacyId, timeOfLegacyId } from './legacy-id.ts';
import type { GmailSelectors } from './selectors.ts';
import { isInMail } from './visible.ts';

const MAX_RECIPIENTS = 50;
/** Of each part of a message so many elements are looked at: first Gmail's own, then what the mail may bring. */
const MAX_LOOKED_AT = 500;
const MAX_PREVIEW = 500;

export interface MessageContext {
  readonly selectors: GmailSelectors;
  readonly account: string | null;
  /** The words of a body element; `bodyText`, or something that remembers. */
  readonly textOf: (body: Element) => string;
}

/**
 * Reads one item of a thread's list.
 * @returns null where the item is no message but a draft that is being written
 */
export function readMessage(item: Element, context: MessageContext): PageMessage | null {
  const { selectors } = context;
  const part = (selector: string) => outsideBody(item, selector, selectors);
  const id = messageId(item, selectors);
  const at = id === null ? null : timeOfLegacyId(id);
  if (item.matches(selectors.hidden)) {
    return { id, from: null, to: [], moreRecipients: 0, at, state: 'hidden', text: '' };
  }
  const [sender] = part(selectors.sender).first;
  const body = bodyOf(item, selectors);
  if (body === undefined && (sender === undefined || item.querySelector(selectors.box) !== null)) return null;
  const recipients = part(selectors.recipient);
  return {
    id,
    from: sender === undefined ? null : addressIn(sender),
    to: recipients.first
      .slice(0, MAX_RECIPIENTS)
      .flatMap((one) => withoutMe(addressIn(one), context.account) ?? []),
    moreRecipients: Math.max(0, recipients.first.length - MAX_RECIPIENTS) + recipients.behind,
    at,
    state: body === undefined ? 'collapsed' : 'open',
    text: body === undefined ? previewIn(part(selectors.preview).first) : context.textOf(body),
  };
}

/** Gmail's own id of the message in an item of a thread's list; null where it has none yet. */
export function messageId(item: Element, selectors: GmailSelectors): string | null {
  const [card] = outsideBody(item, selectors.message, selectors).first;
  return legacyId(card?.getAttribute('data-legacy-message-id') ?? null);
}

/** The body that an item shows; others of the same name are empty places that Gmail leaves behind. */
export function bodyOf(item: Element, selectors: GmailSelectors): Element | undefined {
  if (item.matches(selectors.collapsed)) return undefined;
  return [...item.querySelectorAll(selectors.body)].find((body) => body.closest(selectors.box) === null);
}

/** Elements of the item itself: a mail may bring markup that looks like Gmail's own, and so may a draft. */
function outsideBody(item: Element, selector: string, selectors: GmailSelectors): FirstOf<Element> {
  return firstOf(
    item.querySelectorAll(selector),
    MAX_LOOKED_AT,
    (element) => !isInMail(element) && element.closest(selectors.box) === null,
  );
}

function addressIn(element: Element): Address | null {
  return addressOf(element.getAttribute('name'), element.getAttribute('email') ?? '');
}

/** Gmail calls the user "me" in the language of the page; that is no name. */
function withoutMe(address: Address | null, account: string | null): Address | null {
  return address !== null && address.email === account ? { ...address, name: null } : address;
}

function previewIn([preview]: readonly Element[]): string {
  return (preview?.textContent ?? '').slice(0, MAX_PREVIEW).replace(/\s+/g, ' ').trim();
}
