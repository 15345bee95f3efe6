import type { Address } from '../../clients/address.ts';
import { cleanName } from '../../clients/clean-name.ts';
import { emailsIn } from '../../clients/emails-in.ts';
import { addressOf, parseAddress } from '../../clients/parse-address.ts';

/** Somebody as Outlook writes them: with an address, or by name alone. */
export type Written = { readonly address: Address } | { readonly name: string };

/**
 * Whom an element names: `Nora Quist<nora@quist.example>`, the address alone, or the name alone. Where the words give no
 * address a label or a title may.
 * @returns null where it names nobody
 */
export function personIn(element: Element): Written | null {
  const text = cleanName(element.textContent ?? '').replace(/[;,]$/, '');
  const written = parseAddress(text);
  if (written) return { address: written };
  const [email] = ['title', 'aria-label'].flatMap((name) => emailsIn(element.getAttribute(name) ?? ''));
  const labelled = email === undefined ? null : addressOf(text, email);
  if (labelled) return { address: labelled };
  return text === '' ? null : { name: text };
}
