import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../../utils/messaging/call.ts';
import type { FromPages } from '../../utils/messaging/protocol.ts';
import { letPoint, type PointingText } from '../../utils/sites/any/taught/let-point.ts';

/** The message of each text; spelled out, so that a search for a message finds who says it. */
const MESSAGES = {
  name: 'teach_name',
  email: 'teach_email',
  company: 'teach_company',
  skip: 'teach_skip',
  leave: 'teach_leave',
  noAddress: 'teach_noAddress',
} as const satisfies Record<PointingText, string>;

/** Runs in a page when the user asks to show where it says whom it is about, and never else. */
export default defineUnlistedScript(() =>
  letPoint(document, location, {
    say: (text) => browser.i18n.getMessage(MESSAGES[text]),
    done: (shown) => void callBackground<FromPages>()('page.teach', shown).catch(() => undefined),
  }),
);
