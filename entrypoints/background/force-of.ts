import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { Force } from '../../utils/judgement/force.ts';

/**
 * The user's word on a message as it is kept to learn from. Null where they left it to Ovation again, and where nothing
 * is asked: there is no kind to learn about.
 */
export function forceOf(ask: AskRecord, word: 'on' | 'off' | null): Force | null {
  if (word === null || ask.kind === 'none') return null;
  const { id, account, person, message, kind, mode, createdAt, updatedAt, source } = ask;
  return { id, account, person, message, kind, mode, word, createdAt, updatedAt, source };
}
