import type { Edit } from '../../../utils/judgement/feel-as/edit.ts';
import type { Desk } from '../desk.ts';

/** How an edit of the draft ended, as the name of the message that says so. */
export type ChangeOutcome = 'feel_changed' | 'feel_dropHere' | 'insert_copied' | 'insert_refused';

/**
 * P3: makes an edit in the open draft. Where the page gives no safe way in, the new words go to the clipboard, and where
 * there are none the user is told which go; never fails.
 */
export async function changeWords(
  desk: Pick<Desk, 'call' | 'tab' | 'copy'>,
  { at, from, to }: Pick<Edit, 'at' | 'from' | 'to'>,
): Promise<ChangeOutcome> {
  const edit = { ...desk.tab(), at, from, to };
  if (await desk.call('draft.edit', edit).catch(() => false)) return 'feel_changed';
  if (to.trim() === '') return 'feel_dropHere';
  return (await desk.copy(to.trim())) ? 'insert_copied' : 'insert_refused';
}
