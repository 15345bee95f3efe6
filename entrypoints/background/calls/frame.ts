import { boolean, maxLength, optional, picklist, pipe, strictObject, string } from 'valibot';
import type { InsertResult } from '../../../utils/clients/page-view.ts';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { callPage } from '../../../utils/messaging/call.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages, ToPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { writeSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { prepareMark } from '../mark-question.ts';
import { tabOf } from '../open-page.ts';
import { openThread } from '../open-thread.ts';
import { tabId, webAddress } from '../page-view-schema.ts';
import { placeFrames } from '../place-frames.ts';

type Names = 'draft.insert' | 'frame.fold' | 'frame.leave' | 'thread.open';

/** What the sidebar asks of the page it stands beside. */
export function frameCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { tabs } = context;
  return {
    'draft.insert': {
      args: strictObject({
        tab: optional(tabId),
        text: pipe(string(), maxLength(20_000)),
        family: optional(picklist(FAMILIES)),
      }),
      run: async ({ tab: named, text, family }, caller) => {
        const tab = tabOf(named, caller);
        if (!(await tabs.get(tab))) throw new CallError('no-page');
        // Before the insertion: it may lead to a compose page that shows no message to ask about.
        const mark = family ? await prepareMark(context, tab, family, text, 'inserted') : null;
        const result = await insertIntoTab(context, tab, text);
        if (result.done !== 'failed') await mark?.();
        return result;
      },
    },
    'frame.fold': {
      args: strictObject({ folded: boolean() }),
      run: async ({ folded }) => {
        await placeFrames(tabs, await writeSettings({ folded }));
        announce('settings');
        return null;
      },
    },
    'frame.leave': {
      args: strictObject({}),
      run: (_, caller) => callPage<ToPages>(tabOf(undefined, caller))('frame.focus', { on: 'page' }),
    },
    'thread.open': {
      args: strictObject({ url: webAddress }),
      run: async ({ url }) => {
        await openThread(tabs, url);
        return null;
      },
    },
  };
}

/** Where the reply is another page, the answer comes from there: the page that was asked is gone. */
async function insertIntoTab({ carried }: Context, tab: number, text: string): Promise<InsertResult> {
  try {
    return await callPage<ToPages>(tab)('draft.insert', { text });
  } catch (error) {
    const landed = await carried.landing(tab);
    if (!landed) throw error;
    return landed.done === 'failed' ? landed : { done: 'opened-reply' };
  }
}
