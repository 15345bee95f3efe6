import type { Address } from './address.ts';
import { cleanName } from './clean-name.ts';
import { normaliseEmail } from './normalise-email.ts';

/**
 * Reads one address as mail headers and users write it: `Dana Ruiz <dana@acme.example>`, `"Ruiz, Dana" <…>`,
 * `dana@acme.example (Dana)`, or the address alone.
 * @returns null where no address stands in it
 */
export function parseAddress(written: string): Address | null {
  const text = written.trim().slice(0, 1_000);
  const open = text.lastIndexOf('<');
  if (open >= 0 && text.endsWith('>')) {
    return addressOf(unquote(text.slice(0, open)), text.slice(open + 1, -1));
  }
  const comment = text.indexOf('(');
  if (comment > 0 && text.endsWith(')')) {
    return addressOf(text.slice(comment + 1, -1), text.slice(0, comment));
  }
  return addressOf(null, text);
}

/**
 * An address from the two halves a page gave.
 * @returns null where `email` is no address; the name is null where it is empty or only repeats the address
 */
export function addressOf(name: string | null, email: string): Address | null {
  const normal = normaliseEmail(email);
  if (normal === null) return null;
  const clean = name === null ? '' : cleanName(name);
  return { name: clean === '' || normaliseEmail(clean) === normal ? null : clean, email: normal };
}

function unquote(name: string): string {
  const text = name.trim();
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return quoted ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}
