import { boolean, maxLength, optional, pipe, strictObject, string } from 'valibot';
import { browser } from 'wxt/browser';
import { callPage } from '../../../utils/messaging/call.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages, ToPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { writeSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { tabOf } from '../open-page.ts';
import { tabId, webAddress } from '../page-view-schema.ts';
import { placeFrames } from '../place-frames.ts';
import { originOfUrl } from '../sites.ts';

type Names = 'draft.insert' | 'frame.fold' | 'frame.leave' | 'thread.open';

/** What the sidebar asks of the page it stands beside. */
export function frameCalls({ tabs }: Context): Handlers<Pick<FromOurPages, Names>> {
  return {
    'draft.insert': {
      args: strictObject({ tab: optional(tabId), text: pipe(string(), maxLength(20_000)) }),
      run: async ({ tab: named, text }, caller) => {
        const tab = tabOf(named, caller);
        if (!(await tabs.get(tab))) throw new CallError('no-page');
        return callPage<ToPages>(tab)('draft.insert', { text });
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
        const tab = await tabOfSite(tabs, url);
        if (tab === null) await browser.tabs.create({ url });
        else await browser.tabs.update(tab, { url, active: true });
        return null;
      },
    },
  };
}

/** A tab that shows the site already, unless one is writing there: going elsewhere could cost the draft. */
async function tabOfSite(tabs: Context['tabs'], url: string): Promise<number | null> {
  const origin = originOfUrl(url);
  for (const [tab, state] of await tabs.all()) {
    if (state.origin !== origin || state.view?.compose) continue;
    const open = await browser.tabs.get(tab).catch(() => null);
    if (open?.url && originOfUrl(open.url) === origin) return tab;
  }
  return null;
}
