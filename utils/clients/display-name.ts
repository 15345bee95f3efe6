import type { Address } from './address.ts';
import { cleanName, hasHiddenCharacters } from './clean-name.ts';
import { emailsIn } from './emails-in.ts';

/** `dana.ruiz`, `dana_ruiz-lopez`: at least two parts of letters alone. */
const PARTS = /^\p{L}{2,}(?:[._-]\p{L}{2,}){1,3}$/u;

/**
 * What a person is called while nobody has typed a name.
 * @returns the display name where it is honest; else the name an address of the form `dana.ruiz@…` spells out;
 *   else the address itself
 */
export function displayName(address: Address): string {
  const name = trustedName(address);
  if (name !== null) return name;
  const local = address.email.slice(0, address.email.lastIndexOf('@'));
  if (!PARTS.test(local)) return address.email;
  return local
    .split(/[._-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** The display name, or null where it is missing, hides characters or holds an address. */
export function trustedName(address: Address): string | null {
  if (address.name === null || hasHiddenCharacters(address.name)) return null;
  const name = cleanName(address.name);
  return name === '' || emailsIn(name).length > 0 ? null : name;
}
