import type { Address } from './address.ts';
import { domainOf } from './normalise-email.ts';

/** Kinds of senders and recipients behind whom nobody sits. */
export type MachineKind = 'no-reply' | 'automatic' | 'mailing-list';

const NO_REPLY = /(?:^|[._+-])(?:no|not|dont|donot|never)[._-]?(?:reply|respond|antworten)(?:[._+-]|$)/;
const NO_REPLY_WORD = /^(?:noreply|no-reply|donotreply|nepasrepondre|noresponder|keineantwort)/;
const AUTOMATIC =
  /^(?:mailer-daemon|postmaster|daemon|root|cron|bounces?|notifications?|notify|alerts?|automailer|auto-?confirm|auto-?reply|calendar-notification|system|robot|bot|receipts?|drive-shares(?:-dm)?-noreply)(?:[._+-]|$)/;
const LIST_LOCAL =
  /(?:^|[._+-])(?:newsletters?|news|digest|mailing|mailings|announce|announcements|lists?|listserv|majordomo)(?:[._+-]|$)/;
const LIST_DOMAIN = /(?:^|\.)(?:googlegroups\.com|groups\.io|freelists\.org|simplelists\.com)$|^lists?\./;

/**
 * Whether an address belongs to a machine, judged by its spelling alone.
 * @param email normalised
 * @returns null where a human being may sit behind it
 */
export function machineKind(email: string): MachineKind | null {
  const local = email.slice(0, email.lastIndexOf('@')).slice(0, 64);
  if (AUTOMATIC.test(local)) return 'automatic';
  if (NO_REPLY.test(local) || NO_REPLY_WORD.test(local)) return 'no-reply';
  if (LIST_DOMAIN.test(domainOf(email)) || LIST_LOCAL.test(local)) return 'mailing-list';
  return null;
}

/** Whether a message went through a list: then the sender wrote to many, and is not yet our client. */
export function goesToList(to: readonly Address[]): boolean {
  return to.some(({ email }) => LIST_DOMAIN.test(domainOf(email)));
}
