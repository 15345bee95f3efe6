import type { Desk } from '../../../entrypoints/sidebar/desk.ts';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { Topic } from '../../../utils/messaging/changes.ts';
import type { Now } from '../../../utils/messaging/now.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import { USUAL_HABITS } from '../../../utils/settings/nudge-habits.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { CLIENT, NOW } from './dana.ts';
import { english } from './english.ts';

/** Answers for some of the calls; a call without one fails as the background's absence would. */
export type Answers = { [Name in keyof FromOurPages]?: FromOurPages[Name] };

export interface MemoryDesk extends Desk {
  /** Every call so far, oldest first. */
  readonly calls: { readonly name: string; readonly args: unknown }[];
  /** Tells the views that something changed, as the background does. */
  readonly change: (...topics: Topic[]) => void;
  /** Replaces or adds answers. */
  readonly answer: (answers: Answers) => void;
}

const CLIENT_NOW: Now = { state: 'client', theme: 'light', ...CLIENT };

/** A desk whose background is an object: what it was asked is on record, what it answers is given. */
export function memoryDesk(answers: Answers = {}, changes: Partial<Desk> = {}): MemoryDesk {
  let settings: Settings = { ...DEFAULT_SETTINGS, welcomed: true };
  const table: Answers = {
    'now.get': () => CLIENT_NOW,
    'settings.get': () => settings,
    'settings.set': (args) => {
      settings = { ...settings, ...args.settings };
      change('settings');
      return settings;
    },
    'timeline.get': () => [],
    'notes.list': () => [],
    'notes.search': () => [],
    'notes.save': ({ base }) => ({ revision: base + 1, conflict: null }),
    'nudges.list': () => [],
    'nudges.settled': () => [],
    'nudges.today': () => ({ due: [], waiting: [], losing: [], later: 0 }),
    'nudges.context': () => ({
      last: null,
      open: null,
      question: null,
      useful: null,
      opener: 'Hello,\n\n[One thing you came across that they can use.]',
      url: null,
    }),
    'nudges.refuseOffer': () => ({ offer: 'o-1' }),
    'asks.list': () => [],
    'asks.get': () => null,
    'kept.list': () => [],
    'asks.keep': () => ({ ask: 'a-new', fresh: true }),
    'learned.list': () => [],
    'promises.list': () => [],
    'wishes.list': () => [],
    'extras.list': () => [],
    'occasions.list': () => [],
    'care.get': () => ({ name: 'Dana Whitfield', serves: null, tier: null, tiers: USUAL_HABITS.tiers }),
    'facts.list': () => [],
    'endings.list': () => [],
    'touchpoints.get': () => ({ company: null, map: { ours: [], rows: [], more: { ours: 0, theirs: 0 } } }),
    'people.stepBack': () => [],
    'people.feel': () => ({ event: 'e-feel' }),
    'layers.due': () => [],
    'layers.clients': () => [],
    'deliveries.list': () => [],
    'praise.list': () => [],
    'learned.forget': () => [],
    'client.list': () => [],
    'names.list': () => [],
    'persons.joined': () => [],
    'sites.list': () => [{ origin: 'https://mail.google.com', builtIn: true, granted: true }],
    'data.count': () => ({
      persons: 214,
      moments: 18_240,
      notes: 391,
      asks: 87,
      nudges: 12,
      forces: 3,
      records: 2,
      promises: 41,
      wishes: 19,
      facts: 8,
      endings: 5,
      deliveries: 6,
      praise: 4,
      extras: 9,
      occasions: 7,
      cares: 3,
      merges: 2,
      apart: 1,
      names: 6,
      taught: 1,
      settings: 3,
    }),
    'data.read': () => ({ rows: [], next: null }),
    'health.get': () => ({ ok: true, what: 'open', version: 1 }),
    'draft.insert': () => ({ done: 'inserted' }),
    'model.choose': ({ model }) => {
      settings = { ...settings, model };
      change('settings');
      return settings;
    },
    'model.list': () => ({ models: ['llama3.2'], fault: null }),
    'model.runs': () => [],
    'checks.list': () => [],
    ...Object.fromEntries(QUIET.map((name) => [name, () => null])),
    ...answers,
  };
  const calls: { name: string; args: unknown }[] = [];
  const listeners = new Map<() => void, readonly Topic[]>();
  const change = (...topics: Topic[]) => {
    for (const [changed, wanted] of [...listeners])
      if (topics.some((topic) => wanted.includes(topic))) changed();
  };
  const call = async (name: string, args: unknown) => {
    calls.push({ name, args });
    const answer = (table as Record<string, ((args: unknown) => unknown) | undefined>)[name];
    if (!answer) throw new CallError('unknown-call');
    return answer(args);
  };
  let ids = 0;
  const remembered = new Map<string, string>();
  return {
    call: call as Desk['call'],
    onChange: (topics, signal, changed) => {
      listeners.set(changed, topics);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
    t: english,
    locale: 'en-GB',
    tab: () => ({}),
    embedded: true,
    clock: () => NOW,
    newId: () => `id-${++ids}`,
    outbox: { keep: () => {}, forget: () => {}, left: () => [] },
    session: {
      get: (name) => remembered.get(name) ?? null,
      set: (name, value) => void remembered.set(name, value),
    },
    copy: async () => true,
    requestHost: async () => true,
    browserModel: { state: async () => 'none', fetch: async () => {} },
    permissions: () => [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
      'sidePanel',
    ],
    openHome: () => {},
    openBeside: () => {},
    calls,
    change,
    answer: (more) => Object.assign(table, more),
    ...changes,
  };
}

/** Calls that only have to succeed. */
const QUIET: readonly (keyof FromOurPages)[] = [
  'client.choose',
  'client.rename',
  'asks.mark',
  'asks.answer',
  'asks.unkeep',
  'asks.dismiss',
  'asks.note',
  'asks.door',
  'asks.force',
  'kept.seen',
  'kept.place',
  'kept.drop',
  'learned.restore',
  'mirror.get',
  'mirror.off',
  'model.claim',
  'model.forget',
  'checks.forget',
  'notes.delete',
  'notes.restore',
  'notes.settle',
  'nudges.add',
  'nudges.open',
  'nudges.done',
  'nudges.letGo',
  'nudges.snooze',
  'nudges.undo',
  'nudges.awaitAnswer',
  'nudges.offerAgain',
  'nudges.wroteAgain',
  'frame.fold',
  'frame.leave',
  'thread.open',
  'sites.enable',
  'sites.disable',
];
