import type { InsertResult } from '../../utils/clients/page-view.ts';
import type { FamilyId } from '../../utils/judgement/judgement.ts';
import type { Desk } from './desk.ts';

/** How putting text into the draft ended, as the name of the message that says so. */
export type InsertOutcome = 'insert_done' | 'insert_openedReply' | 'insert_copied' | 'insert_refused';

/**
 * Puts text into the open draft. Where the page gives no way in, the text goes to the clipboard instead, so that no
 * click is lost; never fails.
 * @param family of the question, so that the background marks it as inserted
 */
export async function insertText(
  desk: Pick<Desk, 'call' | 'tab' | 'copy'>,
  text: string,
  family?: FamilyId,
): Promise<InsertOutcome> {
  const result = await desk
    .call('draft.insert', { ...desk.tab(), text, family })
    .catch((): InsertResult => ({ done: 'failed', reason: 'no-compose' }));
  if (result.done === 'inserted') return 'insert_done';
  if (result.done === 'opened-reply') return 'insert_openedReply';
  return (await desk.copy(text)) ? 'insert_copied' : 'insert_refused';
}
