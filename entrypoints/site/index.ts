import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages } from '../../utils/messaging/protocol.ts';
import { findAdapter } from '../../utils/sites/find-adapter.ts';
import { RECORD_SITES } from '../../utils/sites/record-sites.ts';
import { recordAdapter } from '../../utils/sites/records/record-adapter.ts';
import { isRoundcube } from '../../utils/sites/roundcube/matches.ts';
import { startPage } from '../page/start-page.ts';

/**
 * The content script of every site that the user enabled and whose host does not tell what it is. A mailbox found there,
 * and a page that nobody wrote an adapter for, is left to a script of its own, which the background then adds to it.
 */
export default defineUnlistedScript(() => {
  const adapter = findAdapter(RECORD_SITES.map(recordAdapter), document, location);
  if (adapter) startPage(document, location, [adapter]);
  else {
    const is = isRoundcube(document) ? 'page.isMail' : 'page.isUnknown';
    void callBackground<FromPages>()(is, {}).catch(() => undefined);
  }
});
