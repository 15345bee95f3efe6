import type { Address, OwnIdentity } from './address.ts';
import { companyDomainOf } from './domains.ts';
import { isOwnHouse } from './own-house.ts';
import type { PageView } from './page-view.ts';

/** More people than this nobody chooses from. */
const MOST = 50;

/**
 * Everybody outside our house whom the page names: newest writers first, then recipients, then those the draft goes
 * to; each address once, with a name where any mention has one.
 */
export function outsidersOf(view: PageView, own: OwnIdentity): Address[] {
  const newest = [...view.messages].reverse();
  const named = [
    ...newest.flatMap(({ from }) => (from ? [from] : [])),
    ...newest.flatMap(({ to }) => to),
    ...(view.compose?.recipients ?? []),
  ];
  const once = new Map<string, Address>();
  for (const address of named) {
    if (isOwnHouse(address.email, own)) continue;
    const held = once.get(address.email);
    if (!held || (held.name === null && address.name !== null)) once.set(address.email, address);
  }
  return [...once.values()].slice(0, MOST);
}

/**
 * Somebody who reads along and belongs to neither house. Only the newest message that shows its recipients counts:
 * who was on the thread once and is no more reads nothing now.
 * @param houses domains and addresses of the client: everything under them is theirs
 * @returns the name, else the address, or null
 */
export function thirdPartyOf(
  view: PageView,
  houses: { readonly addresses: readonly string[]; readonly companyDomain: string | null },
  own: OwnIdentity,
): string | null {
  const newest = view.messages.findLast(({ to }) => to.length > 0);
  if (!newest) return null;
  const present = newest.from ? [newest.from, ...newest.to] : newest.to;
  const stranger = present.find(({ email }) => {
    if (isOwnHouse(email, own) || houses.addresses.includes(email)) return false;
    const company = companyDomainOf(email);
    return company === null || company !== houses.companyDomain;
  });
  return stranger ? (stranger.name ?? stranger.email) : null;
}
