import { optional, strictObject } from 'valibot';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import type { Context } from '../context.ts';
import { elsewhere, isHere, nowOf } from '../now.ts';
import { tabOf } from '../open-page.ts';
import { tabId } from '../page-view-schema.ts';

/** The sidebar's first view, in one answer. */
export function nowCalls(context: Context): Handlers<Pick<FromOurPages, 'now.get'>> {
  return {
    'now.get': {
      args: strictObject({ tab: optional(tabId) }),
      run: async ({ tab: named }, caller) => {
        const tab = tabOf(named, caller);
        // A frame goes with its page; a side panel outlives the page that reported.
        const gone = caller.tab === null && !(await isHere(tab));
        const now = await (gone ? elsewhere(tab) : nowOf(context, tab));
        if (now.state !== 'client' || !now.judgement?.questions.length) context.rewordings.leave(tab);
        return now;
      },
    },
  };
}
