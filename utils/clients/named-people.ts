import type { Address } from './address.ts';
import { cleanName, nameKey } from './clean-name.ts';
import type { PageCompose, PageMessage, PageView } from './page-view.ts';

/** Whose address each name is, by the name as it is compared (`nameKey`). */
export type NamedPeople = ReadonlyMap<string, string>;

/** Whether a page names anybody whose address it keeps to itself. */
export function namesAnybody({ messages, compose }: PageView): boolean {
  return compose?.named !== undefined || messages.some(({ named }) => named !== undefined);
}

/**
 * A view with the addresses of the people it only names, as far as the user has said them. Names that nobody has said
 * stay; such a recipient counts as one more than the page tells of.
 */
export function withAddresses(view: PageView, people: NamedPeople): PageView {
  if (!namesAnybody(view)) return view;
  return {
    ...view,
    messages: view.messages.map((message) => messageWith(message, people)),
    compose: view.compose && composeWith(view.compose, people),
  };
}

/** Recipients without an address, each once, in the order of the newest mention. */
export function unaddressed({ messages, compose }: PageView): string[] {
  const names = [
    ...[...messages].reverse().flatMap(({ named }) => named?.to ?? []),
    ...(compose?.named ?? []),
  ];
  return [...new Map(names.map((name) => [nameKey(name), cleanName(name)])).values()];
}

function messageWith(message: PageMessage, people: NamedPeople): PageMessage {
  const { named, ...rest } = message;
  if (!named) return message;
  const from = named.from === null ? null : addressIn(people, named.from);
  const { addresses, names } = sorted(named.to, people);
  const left = { from: from ? null : named.from, to: names };
  return {
    ...rest,
    from: from ?? message.from,
    to: [...message.to, ...addresses],
    moreRecipients: message.moreRecipients + names.length,
    ...(left.from !== null || names.length > 0 ? { named: left } : {}),
  };
}

function composeWith({ named, ...rest }: PageCompose, people: NamedPeople): PageCompose {
  const { addresses, names } = sorted(named ?? [], people);
  return {
    ...rest,
    recipients: [...rest.recipients, ...addresses],
    ...(names.length > 0 ? { named: names } : {}),
  };
}

function sorted(written: readonly string[], people: NamedPeople): { addresses: Address[]; names: string[] } {
  return {
    addresses: written.flatMap((name) => addressIn(people, name) ?? []),
    names: written.filter((name) => addressIn(people, name) === null),
  };
}

function addressIn(people: NamedPeople, name: string): Address | null {
  const email = people.get(nameKey(name));
  return email === undefined ? null : { name, email };
}
