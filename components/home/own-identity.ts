import { typedAddress } from '../states/typed-address.ts';

/** Reads a mail address as typed; null when it is none. */
export function ownEmail(typed: string): string | null {
  return typedAddress(typed)?.email ?? null;
}

/** Reads a domain as typed, `company.example` or `@company.example`; lower case and in ASCII, or null. */
export function ownDomain(typed: string): string | null {
  const words = typed.trim().replace(/^@/u, '');
  if (!words.includes('.') || /[\s@/:?#\\]/u.test(words)) return null;
  const url = `https://${words}`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/**
 * Reads a site as typed, `crm.example` or `https://crm.example/contacts`.
 * @returns its origin (`https://crm.example`), or null for what is no web address
 */
export function siteOrigin(typed: string): string | null {
  const words = typed.trim();
  const url = /^[a-z]{1,10}:\/\//iu.test(words) ? words : `https://${words}`;
  if (!words || !URL.canParse(url)) return null;
  const { origin, protocol, hostname } = new URL(url);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && (hostname.includes('.') || hostname === 'localhost') ? origin : null;
}
