import { boolean, nullable, picklist, strictObject } from 'valibot';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Became, KeptWords } from '../../../utils/messaging/calls/kept.ts';
import { announce } from '../../../utils/messaging/changes.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import type { Handlers } from '../../../utils/messaging/serve.ts';
import type { Context } from '../context.ts';
import { tabOf } from '../open-page.ts';
import { markWaiting, placeWords } from '../selection/keep-selection.ts';
import { type KeptAct, withAct } from '../selection/kept-in-tab.ts';
import { pageKey } from '../tab-states.ts';
import { id } from './clients.ts';
import { tab } from './ledgers.ts';

type Names = Extract<keyof FromOurPages, `kept.${string}`>;

/** D1: what a tab's views are told of words that were kept by a key or a menu. */
export function keptCalls(context: Context): Handlers<Pick<FromOurPages, Names>> {
  const { kept, tabs } = context;
  const openKey = async (tab: number) => {
    const view = (await tabs.get(tab))?.view;
    return view ? pageKey(view) : null;
  };
  return {
    'kept.list': {
      args: strictObject({ tab }),
      run: async ({ tab: named }, caller) => {
        const tab = tabOf(named, caller);
        const [acts, open] = await Promise.all([kept.of(tab), openKey(tab)]);
        return acts.flatMap((act) => shown(act, open) ?? []);
      },
    },
    'kept.seen': {
      args: strictObject({ tab, id }),
      run: async ({ tab: named, id }, caller) => {
        const isSaid = (act: KeptAct) => act.id === id && act.became.state !== 'waiting';
        await kept.change(tabOf(named, caller), (acts) => acts.filter((act) => !isSaid(act)));
        announce('kept');
        return null;
      },
    },
    'kept.place': {
      args: strictObject({ tab, id, by: nullable(picklist(['us', 'client'])) }),
      run: async ({ tab: named, id, by }, caller) => {
        const tab = tabOf(named, caller);
        const act = (await kept.of(tab)).find((one) => one.id === id);
        if (act?.became.state !== 'waiting') throw new CallError('not-found');
        if (!isHere(act, await openKey(tab))) throw new CallError('no-page');
        await placeWords(context, tab, act, by ?? act.words?.by ?? null);
        return null;
      },
    },
    'kept.drop': {
      args: strictObject({ tab, id, dropped: boolean() }),
      run: async ({ tab: named, id, dropped }, caller) => {
        const tab = tabOf(named, caller);
        await kept.change(tab, (acts) => withAct(acts, id, (act) => droppedOrBack(act, dropped)));
        await markWaiting(context, tab);
        announce('kept');
        return null;
      },
    },
  };
}

/** What a view is told of an act; null where it has nothing to say beside the page that is open. */
function shown(act: KeptAct, open: string | null): KeptWords | null {
  const { id, kind, words, isCut = false } = act;
  const became = becameOf(act, open);
  return became && { id, kind, words: words?.evidence.quote ?? '', isCut, became };
}

function becameOf(act: KeptAct, open: string | null): Became | null {
  const { became, kind, words } = act;
  const here = isHere(act, open);
  switch (became.state) {
    case 'waiting':
      return { ...became, here, url: words?.evidence.thread?.url ?? null };
    case 'kept': {
      if (!here) return null;
      const day = kind !== 'promise' || !words || words.day === NO_DAY ? null : words.day;
      return { ...became, day, by: kind === 'promise' ? (words?.by ?? null) : null };
    }
    case 'dropped':
      return null;
    default:
      return here ? { state: became.state } : null;
  }
}

/** Whether the words were selected on the page that is open now, or on none that is known. */
function isHere({ page }: KeptAct, open: string | null): boolean {
  return page === null || page === open;
}

function droppedOrBack(act: KeptAct, dropped: boolean): KeptAct {
  if (dropped && act.became.state === 'waiting') return { ...act, became: { state: 'dropped' } };
  if (!dropped && act.became.state === 'dropped')
    return { ...act, became: { state: 'waiting', why: 'no-client' } };
  return act;
}
