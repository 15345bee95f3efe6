import { dayOf } from '../../../utils/clients/day.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import type { Context } from '../context.ts';
import { mailOf, newestFromClient } from '../judge-message.ts';
import { clientPage, type OpenPage } from '../open-page.ts';
import { mailsInARow } from './mails-in-a-row.ts';
import { ownMails } from './own-mails.ts';
import { type Proposals, proposalsOf } from './proposals.ts';

/**
 * What was read in the mail that a tab shows, read again: the view names a proposal by its origin and cannot make one
 * up. @throws CallError `no-page` where the tab shows no client's mail
 */
export async function openProposals(
  context: Context,
  tab: number,
): Promise<{ page: OpenPage; person: PersonRow; proposals: Proposals }> {
  const { page, person } = await clientPage(context, tab);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const message = newestFromClient(page, person);
  const reading = message && (await context.reader.read(mailOf(page, message), { by: 'client', timeZone }));
  const before = await mailsInARow(context, page, person, message, timeZone);
  return { page, person, proposals: proposalsOf(page, message, reading, before, ownMails(page, timeZone)) };
}

/** The proposal of this origin. @throws CallError `not-found` where the open mail holds none */
export function proposed<One extends { readonly origin: string }>(all: readonly One[], origin: string): One {
  const found = all.find((one) => one.origin === origin);
  if (!found) throw new CallError('not-found');
  return found;
}

/** ISO date of today where the user is. */
export function today(now: number): string {
  return dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
