import type { Handed, HandedClient, HandedName } from './handover.ts';

/**
 * One client for each human being: who shares an address is one, and an entry that stands there twice stands there once.
 * A colleague may know somebody in two mailboxes.
 */
export function joinClients(clients: readonly HandedClient[]): readonly HandedClient[] {
  const joined: HandedClient[] = [];
  for (const client of clients) {
    const alike = joined.filter(({ addresses }) => addresses.some((one) => client.addresses.includes(one)));
    const [first = client, ...others] = [...alike, client];
    const whole = others.reduce(join, { ...first, entries: once(first.entries) });
    const place = joined.findIndex((one) => alike.includes(one));
    for (const one of alike) joined.splice(joined.indexOf(one), 1);
    joined.splice(place < 0 ? joined.length : place, 0, whole);
  }
  return joined;
}

/** Two that are one, under the first one's name. */
export function join(one: HandedClient, other: HandedClient): HandedClient {
  const names = [...new Set([...Object.keys(one.entries), ...Object.keys(other.entries)])] as HandedName[];
  const both = names.map((name) => [name, [...(one.entries[name] ?? []), ...(other.entries[name] ?? [])]]);
  return {
    name: one.name,
    addresses: [...new Set([...one.addresses, ...other.addresses])],
    last: (other.last?.at ?? 0) > (one.last?.at ?? 0) ? other.last : one.last,
    entries: once(Object.fromEntries(both)),
  };
}

function once(entries: HandedClient['entries']): HandedClient['entries'] {
  const lists = Object.entries(entries).map(([name, list]) => [name, newestOfEach(list)] as const);
  return Object.fromEntries(lists);
}

function newestOfEach(list: readonly Handed[]): readonly Handed[] {
  const newest = new Map<string, Handed>();
  for (const one of list) {
    const held = newest.get(one.name);
    if (!held || one.updatedAt > held.updatedAt) newest.set(one.name, one);
  }
  return [...newest.values()];
}
