import type { PageView } from '../../clients/page-view.ts';
import type { FoundRecord } from './read-record.ts';

/** A record as the view of a page: no mailbox, no thread, no mail. */
export function viewOf(
  site: PageView['site'],
  { variant, record }: FoundRecord,
  theme: PageView['theme'],
): PageView {
  return {
    site,
    variant,
    account: null,
    place: 'record',
    theme,
    thread: null,
    messages: [],
    compose: null,
    record,
  };
}
