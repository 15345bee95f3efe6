import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages } from '../../utils/messaging/protocol.ts';
import { letPoint } from '../../utils/sites/any/taught/let-point.ts';

/** Runs in a page when the user asks to show where it says whom it is about, and never else. */
export default defineUnlistedScript(() =>
  letPoint(document, location, {
    say: (text) => browser.i18n.getMessage(`teach_${text}`),
    done: (shown) => void callBackground<FromPages>()('page.teach', shown).catch(() => undefined),
  }),
);
