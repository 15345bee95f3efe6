import type { SelectedWords } from '../../clients/page-view.ts';
import { selectedIn } from '../../dom/selected-in.ts';
import { findOpenThread } from './open-thread.ts';
import { bodyOf, messageId } from './read-message.ts';
import { isInMail } from './visible.ts';

/** What is selected in one message of the open thread; null where nothing is, or words of several messages are. */
export function readSelected(document: Document): SelectedWords | null {
  const open = findOpenThread(document);
  if (open === null) return null;
  const { root, selectors } = open;
  const found = [...root.querySelectorAll(selectors.item)].flatMap((item) => {
    const body = isInMail(item) ? undefined : bodyOf(item, selectors);
    const text = body && selectedIn(body);
    return text ? [{ text, message: messageId(item, selectors) }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
