import type { InsertResult } from '../../utils/clients/page-view.ts';
import type { FamilyId } from '../../utils/judgement/judgement.ts';
import type { DraftOf } from '../../utils/messaging/calls/frame.ts';
import type { Desk } from './desk.ts';

/** How putting text into the draft ended, as the name of the message that says so. */
export type InsertOutcome = 'insert_done' | 'insert_openedReply' | 'insert_copied' | 'insert_refused';

/** A text in a draft, or on the clipboard, and what came of the ledger it belongs to. */
export interface Inserted {
  readonly outcome: InsertOutcome;
  /** The event that takes its note back; undefined where the background noted nothing. */
  readonly event: string | null | undefined;
}

/**
 * Puts text into the open draft. Where the page gives no way in, the text goes to the clipboard instead, so that no
 * click is lost; never fails.
 * @param family of the question, so that the background marks it as inserted
 */
export async function insertText(desk: Desks, text: string, family?: FamilyId): Promise<InsertOutcome> {
  return (await insert(desk, { text, family })).outcome;
}

/**
 * The same with words of a ledger. The background notes them itself, because a reply that is another page takes this
 * view with it; what ends on the clipboard is noted by whoever asked.
 */
export function insertOf(desk: Desks, text: string, of: DraftOf): Promise<Inserted> {
  return insert(desk, { text, of });
}

type Desks = Pick<Desk, 'call' | 'tab' | 'copy'>;

async function insert(
  desk: Desks,
  draft: { readonly text: string; readonly family?: FamilyId | undefined; readonly of?: DraftOf },
): Promise<Inserted> {
  const result = await desk
    .call('draft.insert', { ...desk.tab(), ...draft })
    .catch((): InsertResult & { event?: undefined } => ({ done: 'failed', reason: 'no-compose' }));
  const { event } = result;
  if (result.done === 'inserted') return { outcome: 'insert_done', event };
  if (result.done === 'opened-reply') return { outcome: 'insert_openedReply', event };
  const copied = await desk.copy(draft.text);
  return { outcome: copied ? 'insert_copied' : 'insert_refused', event: undefined };
}
