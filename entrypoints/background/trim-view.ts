import { cutText } from '../../utils/clients/clean-name.ts';
import type { PageMessage, PageView } from '../../utils/clients/page-view.ts';

/** Characters of text kept whole, counted from the newest message; `storage.session` holds 10 MB for all tabs. */
const WHOLE = 200_000;
/** Of each older message enough stays for its line in the timeline. */
const REST = 300;

/** The view as it is kept for the sidebar: newest texts whole, older ones cut, and nothing of the user's draft. */
export function trimView(view: PageView): PageView {
  let left = WHOLE;
  const messages: PageMessage[] = [];
  for (const message of [...view.messages].reverse()) {
    const text = message.text.length <= left ? message.text : cutText(message.text, REST);
    left -= text.length;
    messages.push({ ...message, text });
  }
  return {
    ...view,
    messages: messages.reverse(),
    compose: view.compose && { ...view.compose, draft: '' },
  };
}
