import { maxLength, optional, pipe, strictObject, string } from 'valibot';
import type { TeachCalls } from '../../../utils/messaging/calls/teach.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { forgetTaughtPage, readTaughtPages } from '../../../utils/settings/taught-pages.ts';
import { tabOf } from '../open-page.ts';
import { tabId, webAddress } from '../page-view-schema.ts';
import { startTeachingIn } from '../sites.ts';

/** X2: pages that their users taught. */
export function teachCalls(): Handlers<TeachCalls> {
  return {
    'teach.begin': {
      args: strictObject({ tab: optional(tabId) }),
      run: async ({ tab }, caller) => {
        try {
          await startTeachingIn(tabOf(tab, caller));
          return true;
        } catch {
          return false;
        }
      },
    },
    'teach.list': { args: strictObject({}), run: () => readTaughtPages() },
    'teach.forget': {
      args: strictObject({ origin: webAddress, shape: pipe(string(), maxLength(500)) }),
      run: async (page) => {
        await forgetTaughtPage(page);
        announce('sites');
        return null;
      },
    },
  };
}
