import type { Address } from '../../clients/address.ts';
import { nameKey } from '../../clients/clean-name.ts';
import type { PageMessage } from '../../clients/page-view.ts';
import type { Mailbox } from './account.ts';
import { own } from './open-conversation.ts';
import { personIn, type Written } from './person.ts';
import type { OutlookSelectors } from './selectors.ts';
import { writtenTime } from './written-time.ts';

const MAX_RECIPIENTS = 50;
/** Nobody writes to more; whoever sends such a mail makes the page wait. */
const MAX_LOOKED_AT = 500;

export interface MessageContext {
  readonly selectors: OutlookSelectors;
  readonly mailbox: Mailbox;
  readonly locale: string;
  /** Unix ms. */
  readonly now: number;
  /** The words of a body element; `bodyText`, or something that remembers. */
  readonly textOf: (body: Element) => string;
}

/** Reads one message of a conversation. Its number on the page is another one tomorrow, so it has no id. */
export function readMessage(item: Element, context: MessageContext): PageMessage {
  const { selectors, mailbox, locale, now } = context;
  const body = bodyIn(item, selectors);
  const [from] = own(item, selectors.from, selectors);
  const writer = from ? withOwn(writerIn(from, selectors), mailbox) : null;
  const { addresses, names, behind } = recipientsIn(item, context);
  const [date] = own(item, selectors.date, selectors);
  const said = date ? [date.getAttribute('title') ?? '', date.textContent ?? ''] : [];
  const times = said.flatMap((text) => writtenTime(text, locale, now) ?? []);
  // An open mail gives the address of everybody whom Outlook does not know; a folded one may give anybody's name alone.
  const unnamed = body && writer && 'name' in writer ? writer.name : null;
  return {
    id: null,
    from: writer && 'address' in writer ? writer.address : null,
    to: addresses,
    moreRecipients: behind,
    at: times[0] ?? null,
    state: body ? 'open' : 'collapsed',
    text: body ? context.textOf(body) : '',
    ...(unnamed !== null || names.length > 0 ? { named: { from: unnamed, to: names } } : {}),
  };
}

/** The mail that an item shows; null where it is folded. */
export function bodyIn(item: Element, selectors: OutlookSelectors): Element | null {
  return own(item, selectors.body, selectors)[0] ?? null;
}

/** Everybody an element of the page names, by address or by name alone. */
export function peopleIn(
  elements: readonly Element[],
  mailbox: Mailbox,
): { addresses: Address[]; names: string[]; behind: number } {
  const looked = elements.slice(0, MAX_LOOKED_AT).flatMap((one) => {
    const written = personIn(one);
    return written ? [withOwn(written, mailbox)] : [];
  });
  const addresses = looked.flatMap((one) => ('address' in one ? [one.address] : []));
  const names = [...new Set(looked.flatMap((one) => ('name' in one ? [one.name] : [])))];
  const over = (list: readonly unknown[]) => Math.max(0, list.length - MAX_RECIPIENTS);
  return {
    addresses: addresses.slice(0, MAX_RECIPIENTS),
    names: names.slice(0, MAX_RECIPIENTS),
    behind: over(addresses) + over(names) + Math.max(0, elements.length - MAX_LOOKED_AT),
  };
}

/** The innermost of the elements that name somebody: some pages put one into another. */
export function namedIn(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (one) => one.querySelector(selector) === null && (one.textContent ?? '').trim() !== '',
  );
}

function recipientsIn(item: Element, { selectors, mailbox }: MessageContext) {
  const fields = own(item, selectors.to, selectors);
  return peopleIn(
    fields.flatMap((field) => namedIn(field, selectors.person)),
    mailbox,
  );
}

function writerIn(from: Element, { person }: OutlookSelectors): Written | null {
  const [named] = namedIn(from, person);
  const written = named ? personIn(named) : null;
  if (written && 'address' in written) return written;
  // The address may stand beside the name, or in a label around it.
  const around = [from, ...from.querySelectorAll('[aria-label], [title]')].map(personIn);
  return around.find((one) => one !== null && 'address' in one) ?? written ?? personIn(from);
}

/** The user's own mails bear the user's name alone. */
function withOwn<One extends Written | null>(written: One, { account, names }: Mailbox): One | Written {
  if (!written || !('name' in written) || account === null || !names.has(nameKey(written.name)))
    return written;
  return { address: { name: null, email: account } };
}
