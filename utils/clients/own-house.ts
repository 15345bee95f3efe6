import type { OwnIdentity } from './address.ts';
import { isFreeMail, registrableDomain } from './domains.ts';
import { domainOf, normaliseDomain, normaliseEmail } from './normalise-email.ts';

/**
 * Who "we" are, from the open mailbox and what the user added. A domain of ours follows from each address of ours
 * unless it is free mail.
 * @param account the open mailbox, or null where the page does not say
 * @param added further addresses and domains as typed; what is none is left out
 */
export function ownIdentity(
  account: string | null,
  added: { readonly emails: readonly string[]; readonly domains: readonly string[] },
): OwnIdentity {
  const written = account === null ? added.emails : [account, ...added.emails];
  const emails = written.map(normaliseEmail).filter((email) => email !== null);
  const typed = added.domains.map(normaliseDomain).filter((domain) => domain !== null);
  const domains = [...emails.map((email) => registrableDomain(domainOf(email))), ...typed];
  return { emails: [...new Set(emails)], domains: [...new Set(domains.filter((d) => !isFreeMail(d)))] };
}

/** Whether this is one of our own mailboxes, under any of its spellings. */
export function isOwnAddress(email: string, own: OwnIdentity): boolean {
  const mailbox = mailboxOf(email);
  return own.emails.some((ours) => mailboxOf(ours) === mailbox);
}

/** Whether this is us or a colleague: nobody of our own house is a client. */
export function isOwnHouse(email: string, own: OwnIdentity): boolean {
  const domain = domainOf(email);
  return (
    isOwnAddress(email, own) || own.domains.some((ours) => domain === ours || domain.endsWith(`.${ours}`))
  );
}

/** The mailbox behind an address: without `+tag`, and at Gmail without the dots that Gmail does not see. */
function mailboxOf(email: string): string {
  const domain = domainOf(email);
  const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '');
  const gmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return gmail ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
