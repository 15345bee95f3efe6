import type { Address } from '../../utils/clients/address.ts';

/**
 * Reads what a user types for a person: `dana@bakery.example`, or `Dana Whitfield dana@bakery.example` in any order,
 * with or without angle brackets. Null while there is no whole address in it.
 */
export function typedAddress(typed: string): Address | null {
  const words = typed.trim().split(/\s+/u);
  const at = words.findIndex((word) => /^<?[^\s@<>]{1,64}@[^\s@<>.][^\s@<>]{0,253}>?,?$/u.test(word));
  const email = words[at]?.replaceAll(/[<>,]/gu, '').toLowerCase();
  if (!email?.split('@')[1]?.slice(1, -1).includes('.')) return null;
  const name = words.filter((_, index) => index !== at).join(' ');
  return { name: name || null, email };
}
