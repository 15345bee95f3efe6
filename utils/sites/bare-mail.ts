import type { PageView } from '../clients/page-view.ts';
import { readTheme } from '../dom/page-theme.ts';

/** What is told of a mail of which nothing can be read: that it is there, so that the user may say whose it is. */
export function bareMail(
  document: Document,
  location: Location,
  known: Pick<PageView, 'site' | 'place' | 'account'>,
): PageView {
  return {
    ...known,
    variant: '',
    theme: readTheme(document.body),
    thread: { id: null, subject: '', url: location.href },
    messages: [],
    compose: null,
    record: null,
  };
}
