import type { PageFault } from '../../../utils/clients/page-health.ts';
import type { PageView, SiteId } from '../../../utils/clients/page-view.ts';
import { SITE_NAMES } from '../../records/record-words.ts';
import type { MessageKey, Text } from '../../text/text.ts';

/** What each kind of page is called. */
export const PLACE_WORDS: Readonly<Record<PageView['place'], MessageKey>> = {
  thread: 'checks_thread',
  preview: 'checks_preview',
  'pop-out': 'checks_popOut',
  compose: 'checks_compose',
  record: 'checks_record',
};

/** What is missing, in plain words. */
export const FAULT_WORDS: Readonly<Record<PageFault, MessageKey>> = {
  'no-thread': 'checks_noThread',
  'no-messages': 'checks_noMessages',
  'no-sender': 'checks_noSender',
  'no-body': 'checks_noBody',
  'no-compose': 'checks_noCompose',
  'no-record': 'checks_noRecord',
  'no-name': 'checks_noName',
  'no-address': 'checks_noAddress',
};

/** The page as one says it: "Gmail, an open mail". */
export function pageName(t: Text, { site, place }: { site: SiteId; place: PageView['place'] }): string {
  return `${SITE_NAMES[site] ?? t('checks_anySite')}, ${t(PLACE_WORDS[place])}`;
}
