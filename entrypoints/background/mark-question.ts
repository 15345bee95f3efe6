import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { FamilyId } from '../../utils/judgement/judgement.ts';
import { CallError } from '../../utils/messaging/call-error.ts';
import { announce } from '../../utils/messaging/changes.ts';
import { markQuestion } from '../../utils/storage/asks.ts';
import { newId } from '../../utils/storage/new-id.ts';
import { clientNow } from './client-now.ts';
import type { Context } from './context.ts';
import { messageNames, newestFromClient } from './judge-message.ts';
import { clientPage, type OpenPage } from './open-page.ts';

/**
 * Finds the message that a question is about, so that the mark can be written later, when the page may show another.
 * @returns what writes the mark
 * @throws CallError `not-found` where the page shows no text of the client's
 */
export async function prepareMark(
  context: Context,
  tab: number,
  family: FamilyId,
  question: string,
  what: 'inserted' | 'asked' | 'declined',
): Promise<() => Promise<void>> {
  const { names, begun } = await askOfTab(context, tab);
  return async () => {
    await context.database.use((db) =>
      markQuestion(db, begun, names, { family, text: question, what, at: begun.createdAt }),
    );
    announce('asks');
  };
}

/** The message of a tab that is judged. @throws CallError `not-found` where the page shows no text of the client's */
async function messageOfTab(context: Context, tab: number) {
  const { page, client, person } = await clientPage(context, tab);
  const shown = newestFromClient(page, person);
  const names = shown ? messageNames(page, shown) : [];
  const [message] = names;
  if (message === undefined) throw new CallError('not-found');
  return { page, client, person, names, message };
}

/** The record of what is asked in a tab, as it would begin now. @throws CallError `not-found` as `messageOfTab` */
export async function askOfTab(
  context: Context,
  tab: number,
): Promise<{ page: OpenPage; names: string[]; begun: AskRecord }> {
  const { page, client, person, names, message } = await messageOfTab(context, tab);
  const { judgement, forced } = await clientNow(context, page, client);
  if (!judgement) throw new CallError('not-found');
  const now = Date.now();
  return {
    page,
    names,
    begun: {
      id: newId(now),
      account: page.account,
      person: person.id,
      thread: page.view.thread?.id ?? null,
      message,
      quote: judgement.ask?.quote ?? '',
      kind: judgement.deciding,
      mode: judgement.mode,
      questions: [],
      answer: null,
      answeredAt: null,
      dismissedAt: null,
      needed: null,
      agreed: null,
      result: null,
      door: null,
      forced,
      createdAt: now,
      updatedAt: now,
      source: 'page',
    },
  };
}
