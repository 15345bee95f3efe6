import type { Address } from './address.ts';
import { hasHiddenCharacters } from './clean-name.ts';
import { emailsIn } from './emails-in.ts';
import { domainOf } from './normalise-email.ts';
import type { Person } from './person.ts';
import { decodeLabel } from './punycode.ts';

/** Why an address deserves a second look. The same words as in the protocol. */
export type AddressDoubt =
  | 'name-holds-other-address'
  | 'mixed-script-domain'
  | 'hidden-characters'
  | 'known-name-new-address';

type Namesake = Pick<Person, 'addresses' | 'createdAt' | 'source'>;

/** Scripts that hold letters which look like each other's; nobody mixes two of them in one honest word. */
const LOOKALIKES = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/**
 * What is doubtful about an address. A name is a claim that anybody can make; only the address counts.
 * @param sameName every known client of this name, the one behind this address among them
 * @returns in a fixed order, empty where nothing is doubtful
 */
export function addressWarnings(address: Address, sameName: readonly Namesake[]): AddressDoubt[] {
  const name = address.name ?? '';
  const held = emailsIn(name);
  const doubts: readonly [boolean, AddressDoubt][] = [
    [held.some((email) => email !== address.email), 'name-holds-other-address'],
    [domainOf(address.email).split('.').some(mixesScripts), 'mixed-script-domain'],
    [hasHiddenCharacters(name), 'hidden-characters'],
    [bearsKnownName(address, sameName), 'known-name-new-address'],
  ];
  return doubts.filter(([holds]) => holds).map(([, doubt]) => doubt);
}

/**
 * Whoever bore a name first bears it in peace; who came later is doubtful until the user types a name for them.
 */
function bearsKnownName({ email }: Address, sameName: readonly Namesake[]): boolean {
  const own = sameName.find(({ addresses }) => addresses.includes(email));
  if (own?.source === 'typed') return false;
  return sameName.some((other) => other !== own && (!own || other.createdAt < own.createdAt));
}

/** Whether one label of a host name mixes scripts that look alike, as `xn--pple-43d` (a Cyrillic first letter) does. */
function mixesScripts(label: string): boolean {
  const text = label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label;
  return LOOKALIKES.filter((script) => script.test(text)).length > 1;
}
