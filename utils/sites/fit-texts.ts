import { cutText } from '../clients/clean-name.ts';
import type { PageMessage } from '../clients/page-view.ts';

/** Characters sent whole, counted from the newest message: what is told of a thread stands in its last mails. */
const WHOLE = 300_000;
/** Of each older message so much is sent: enough for its line in the timeline. */
const REST = 2_000;

/**
 * A thread's messages with as much text as the background makes use of. Whatever is sent is copied while the page
 * waits, and a thread may hold a hundred open messages.
 */
export function fitTexts(messages: readonly PageMessage[]): PageMessage[] {
  let left = WHOLE;
  const fit = messages.toReversed().map((message) => {
    const text = message.text.length <= left ? message.text : cutText(message.text, REST);
    left -= text.length;
    return text === message.text ? message : { ...message, text };
  });
  return fit.reverse();
}
