import type { Evidence } from '../../../utils/ledgers/entry.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Caller } from '../../../utils/messaging/serve.ts';
import { personNow } from '../../../utils/storage/person-now.ts';
import type { Context } from '../context.ts';
import { clientPage, tabOf } from '../open-page.ts';
import { messageOfWords } from './message-of-words.ts';
import { originOfWords } from './origin-of-words.ts';
import { evidenceOf } from './proposals.ts';

/**
 * Where an entry about a client belongs, and what it rests on where the client's mail is open beside it. `origin` makes
 * the same words of the same mail the same entry; null where they stand in none.
 * @param quote words of the open mail, or null where the user typed their own
 * @throws CallError `not-found` for a client that is not there
 */
export async function besideClient(
  context: Context,
  caller: Caller,
  tab: number | undefined,
  person: string,
  quote: string | null,
): Promise<{ account: string; evidence: Evidence | null; origin: string | null }> {
  const row = await context.database.use((db) => personNow(db, person));
  if (!row) throw new CallError('not-found');
  const { account } = row;
  const alone = { account, evidence: null, origin: null };
  if (quote === null || (tab === undefined && caller.tab === null)) return alone;
  const open = await clientPage(context, tabOf(tab, caller)).catch(() => null);
  if (open?.person.id !== row.id) return alone;
  const { page } = open;
  // The words were selected in one of the messages; where they stand in none (a draft), nobody said them.
  const message = messageOfWords(page, { text: quote, message: null });
  const origin = message && originOfWords(page, message, quote);
  return { account, evidence: evidenceOf(page, message, quote), origin };
}
