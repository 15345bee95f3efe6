import { optional, strictObject } from 'valibot';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import type { Context } from '../context.ts';
import { nowOf } from '../now.ts';
import { tabOf } from '../open-page.ts';
import { tabId } from '../page-view-schema.ts';

/** The sidebar's first view, in one answer. */
export function nowCalls(context: Context): Handlers<Pick<FromOurPages, 'now.get'>> {
  return {
    'now.get': {
      args: strictObject({ tab: optional(tabId) }),
      run: ({ tab }, caller) => nowOf(context, tabOf(tab, caller)),
    },
  };
}
