import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { TaughtPage } from '../../utils/clients/taught-page.ts';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages } from '../../utils/messaging/protocol.ts';
import { anySite } from '../../utils/sites/any/adapter.ts';
import { startPage } from '../page/start-page.ts';

/** The content script of every site that nobody wrote an adapter for. What reads it comes when it is needed. */
export default defineUnlistedScript(() => {
  const call = callBackground<FromPages>();
  const start = (taught: readonly TaughtPage[]) =>
    startPage(document, location, [anySite((reader) => call('page.needs', { reader }), taught)]);
  void call('page.taught', {}).then(start, () => start([]));
});
