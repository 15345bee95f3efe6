import common from 'email-providers/common.json' with { type: 'json' };
import { getDomain, getDomainWithoutSuffix } from 'tldts-icann';
import { domainOf } from './normalise-email.ts';

/** The list names domains that gave out mailboxes once; these are employers, schools or reserved for examples. */
const NO_PROVIDERS = [
  'example.com',
  'facebook.com',
  'alibaba.com',
  'ancestry.com',
  'discovery.com',
  'nus.edu.sg',
];
/** Providers the list leaves out. */
const FURTHER = [
  'googlemail.com',
  'fastmail.com',
  'pm.me',
  'tuta.com',
  'tutanota.com',
  'posteo.de',
  'posteo.net',
];
/** Providers with a domain in nearly every country: `outlook.de`, `yahoo.co.jp`. */
const WORLDWIDE = new Set(['gmx', 'hotmail', 'live', 'msn', 'outlook', 'yahoo', 'ymail', 'rocketmail']);

const FREE_MAIL: ReadonlySet<string> = new Set([
  ...common.filter((domain) => !NO_PROVIDERS.includes(domain)),
  ...FURTHER,
]);

/**
 * The part of a host name that was registered: `mail.acme.co.uk` → `acme.co.uk`. A name without a dot is its own.
 * @param domain lower case, punycode
 */
export function registrableDomain(domain: string): string {
  return getDomain(domain) ?? domain;
}

/** Whether anybody may have a mailbox under this domain. */
export function isFreeMail(domain: string): boolean {
  const registered = registrableDomain(domain);
  return (
    FREE_MAIL.has(domain) ||
    FREE_MAIL.has(registered) ||
    WORLDWIDE.has(getDomainWithoutSuffix(registered) ?? '')
  );
}

/**
 * The company behind an address.
 * @param email normalised
 * @returns the registrable domain, or null for free mail: a free-mail domain is nobody's company
 */
export function companyDomainOf(email: string): string | null {
  const domain = domainOf(email);
  return isFreeMail(domain) ? null : registrableDomain(domain);
}

/**
 * What to call a company of which only the domain is known: `acme-corp.co.uk` → `Acme Corp`.
 * A punycode label stays as it is, so that it cannot pass for another.
 */
export function companyLabel(domain: string): string {
  const label = getDomainWithoutSuffix(domain) ?? domain;
  if (label.startsWith('xn--')) return label;
  return label
    .split('-')
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
