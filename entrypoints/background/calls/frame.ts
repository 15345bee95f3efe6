import {
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
  union,
} from 'valibot';
import { browser } from 'wxt/browser';
import type { InsertResult } from '../../../utils/clients/page-view.ts';
import { toldApart } from '../../../utils/judgement/feel-as/told-apart.ts';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { callPage } from '../../../utils/messaging/call.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages, ToPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import { writeSettings } from '../../../utils/settings/store.ts';
import type { Context } from '../context.ts';
import { isStarted } from '../is-started.ts';
import { noteDraft } from '../ledgers/note-draft.ts';
import { prepareMark } from '../mark-question.ts';
import { tabOf } from '../open-page.ts';
import { openThread } from '../open-thread.ts';
import { tabId, webAddress } from '../page-view-schema.ts';
import { placeFrames } from '../place-frames.ts';
import { id } from './clients.ts';
import { told } from './ledgers.ts';

type Names =
  | 'draft.insert'
  | 'draft.edit'
  | 'frame.isOurs'
  | 'frame.inSight'
  | 'frame.fold'
  | 'frame.leave'
  | 'thread.open'
  | 'home.open';

/** In characters. */
const LONGEST_DRAFT = 20_000;
const LONGEST_ORIGIN = 300;
/** Of a place on the full page, which names a ledger or a client. */
const LONGEST_PLACE = 2000;
const words = pipe(string(), maxLength(LONGEST_DRAFT));
const place = pipe(number(), integer(), minValue(0), maxValue(LONGEST_DRAFT));

/** What the sidebar asks of the page it stands beside. */
export function frameCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { tabs } = context;
  return {
    'draft.insert': {
      args: strictObject({
        tab: optional(tabId),
        text: words,
        family: optional(picklist(FAMILIES)),
        of: optional(union([strictObject({ delivery: id, layer: id }), strictObject({ praise: id })])),
      }),
      run: async ({ tab: named, text, family, of }, caller) => {
        const tab = tabOf(named, caller);
        if (!(await tabs.get(tab))) throw new CallError('no-page');
        // Before the insertion: it may lead to a compose page that shows no message to ask about.
        const mark = family ? await prepareMark(context, tab, family, text, 'inserted') : null;
        const result = await insertIntoTab(context, tab, text);
        if (result.done === 'failed') return result;
        await mark?.();
        if (!of) return result;
        const { event } = await told(context.database.use((db) => noteDraft(db, of, Date.now())));
        return { ...result, event };
      },
    },
    'draft.edit': {
      args: strictObject({ tab: optional(tabId), at: place, from: words, to: words }),
      run: async ({ tab: named, ...edit }, caller) => {
        const tab = tabOf(named, caller);
        if (!(await tabs.get(tab))) throw new CallError('no-page');
        const onPage = callPage<ToPages>(tab);
        const draft = await onPage('draft.read', {});
        const apart = draft === null ? null : toldApart(draft, edit);
        return apart !== null && onPage('draft.replace', apart);
      },
    },
    'frame.isOurs': {
      args: strictObject({ parent: nullable(pipe(string(), maxLength(LONGEST_ORIGIN))) }),
      run: ({ parent }, caller) => caller.tab !== null && isStarted(tabs, caller.tab, parent),
    },
    'frame.inSight': {
      args: strictObject({}),
      run: (_, caller) => callPage<ToPages>(tabOf(undefined, caller))('frame.inSight', {}),
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
    'home.open': {
      args: strictObject({ place: pipe(string(), maxLength(LONGEST_PLACE)) }),
      run: async ({ place: where }) => {
        await browser.tabs.create({ url: `${browser.runtime.getURL('/home.html')}#/${where}` });
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
