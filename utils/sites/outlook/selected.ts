import type { SelectedWords } from '../../clients/page-view.ts';
import { selectedIn } from '../../dom/selected-in.ts';
import { findConversation } from './open-conversation.ts';
import { bodyIn } from './read-message.ts';

/** What is selected in one message of the open conversation; null where nothing is, or words of several messages are. */
export function readSelected(document: Document): SelectedWords | null {
  const open = findConversation(document);
  const found = (open?.items ?? []).flatMap((item) => {
    const body = open && bodyIn(item, open.selectors);
    const text = body && selectedIn(body);
    return text ? [{ text, message: null }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
