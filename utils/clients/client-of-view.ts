import type { Address, OwnIdentity } from './address.ts';
import { cleanName } from './clean-name.ts';
import { goesToList, type MachineKind, machineKind } from './machine-sender.ts';
import { unaddressed } from './named-people.ts';
import { isOwnHouse } from './own-house.ts';
import type { PageMessage, PageView } from './page-view.ts';
import { outsidersOf } from './participants.ts';

/** So many recipients without an address the user is asked about, one after the other. */
const MOST_ASKED = 3;

/** Why it is not known whose mail is open. */
export type NoClient = MachineKind | 'own-mail' | 'several' | 'unreadable' | 'no-address';

export type ClientFound =
  | { readonly found: 'client'; readonly address: Address; readonly others: readonly Address[] }
  | { readonly found: 'unknown'; readonly why: NoClient; readonly candidates: readonly Address[] }
  /** The page names them and keeps their address to itself. */
  | {
      readonly found: 'unknown';
      readonly why: 'name-only';
      readonly name: string;
      readonly candidates: readonly Address[];
    }
  /** Nothing that concerns anybody is open: an empty compose window. */
  | { readonly found: 'nobody' };

/**
 * Whom a page is about: the newest writer from outside our house; where only we wrote, the one person outside whom
 * we wrote to. It rather answers "unknown" than the wrong client.
 * @param own who we are; where nothing is known of us, nobody can be told from us and the page is unreadable
 */
export function clientOfView(view: PageView, own: OwnIdentity): ClientFound {
  const outsiders = outsidersOf(view, own);
  if (own.emails.length === 0) return unknown('unreadable', outsiders);
  const writers = view.messages.filter((message) => isFromOutside(message, own)).reverse();
  const person = writers.find(({ from }) => from === null || machineKind(from.email) === null);
  if (typeof person?.named?.from === 'string') return nameOnly(person.named.from, outsiders);
  if (person?.from) {
    return goesToList(person.to) ? unknown('mailing-list', outsiders) : client(person.from, outsiders);
  }
  const machine = writers.find(({ from }) => from !== null)?.from;
  if (machine) return unknown(machineKind(machine.email) ?? 'automatic', outsiders);
  return clientOfOwnMail(view, own, outsiders);
}

/** Only we have written here, or nobody yet. */
function clientOfOwnMail(view: PageView, own: OwnIdentity, outsiders: readonly Address[]): ClientFound {
  const people = outsiders.filter(({ email }) => machineKind(email) === null);
  const more = view.messages.some(({ moreRecipients }) => moreRecipients > 0);
  const names = unaddressed(view);
  const [only] = people;
  const [name] = names;
  // Each answer brings the page nearer to one client; of a crowd nobody is asked one by one.
  if (name !== undefined && people.length < 2 && names.length <= MOST_ASKED) return nameOnly(name, outsiders);
  if (only && people.length === 1 && !more) return client(only, outsiders);
  if (people.length + names.length > 0) return unknown('several', outsiders);
  if (view.messages.some(({ from }) => from !== null && isOwnHouse(from.email, own))) {
    return unknown('own-mail', outsiders);
  }
  if (view.messages.length > 0) return unknown('unreadable', outsiders);
  const [first] = outsiders;
  return first ? unknown(machineKind(first.email) ?? 'automatic', outsiders) : { found: 'nobody' };
}

/** Whoever is known by name alone may be from outside: our own names the page tells by our address. */
function isFromOutside({ from, named }: PageMessage, own: OwnIdentity): boolean {
  return from === null ? typeof named?.from === 'string' : !isOwnHouse(from.email, own);
}

function nameOnly(name: string, candidates: readonly Address[]): ClientFound {
  return { found: 'unknown', why: 'name-only', name: cleanName(name), candidates };
}

function client(address: Address, outsiders: readonly Address[]): ClientFound {
  return { found: 'client', address, others: outsiders.filter(({ email }) => email !== address.email) };
}

function unknown(why: NoClient, candidates: readonly Address[]): ClientFound {
  return { found: 'unknown', why, candidates };
}
