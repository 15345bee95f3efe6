/** A local part without spaces, quotes and the signs that end an address in a header. One class: linear. */
const LOCAL = /^[^\s@<>"(),:;\\[\]\p{Cc}\p{Cf}]{1,64}$/u;
/** Signs that would make the URL parser read something else than a host out of a domain. */
const DOMAIN = /^[^\s/?#:@%\\[\]<>"'(),;\p{Cc}]{1,253}$/u;
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * One spelling for one mailbox: lower case, domain in ASCII, without `mailto:` and angle brackets.
 * @param written an address alone, as a page or a file wrote it; at most 320 characters are looked at
 * @returns the address, or null where it is none
 */
export function normaliseEmail(written: string): string | null {
  if (written.length > 400) return null;
  const bare = unwrap(written.trim());
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at).normalize('NFC').toLowerCase();
  const domain = normaliseDomain(bare.slice(at + 1));
  if (at < 1 || !LOCAL.test(local) || domain === null) return null;
  return `${local}@${domain}`;
}

/**
 * A domain as it is compared and stored: lower case, punycode, no dot at the end.
 * @returns null where the text is no host name (an IP address is none)
 */
export function normaliseDomain(written: string): string | null {
  const bare = written.trim().replace(/\.$/, '');
  if (!DOMAIN.test(bare) || !URL.canParse(`http://${bare}`)) return null;
  const host = new URL(`http://${bare}`).hostname;
  return HOST.test(host) && !IPV4.test(host) ? host : null;
}

/** The domain of a normalised address. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

function unwrap(text: string): string {
  const inside = text.startsWith('<') && text.endsWith('>') ? text.slice(1, -1).trim() : text;
  return /^mailto:/i.test(inside) ? inside.slice('mailto:'.length) : inside;
}
