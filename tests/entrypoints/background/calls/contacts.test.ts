import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import { onChange } from '../../../../utils/messaging/changes.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { eventually } from '../eventually.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const DAY = 86_400_000;

let tab: number;
let person: string;
/** Shows the one thread in the tab, and answers whose it is. */
async function show(messages: readonly Partial<PageMessage>[], at: number): Promise<string> {
  vi.setSystemTime(at);
  await ask('page.show', { view: makeView(messages.map(makeMessage)) }, page(tab));
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`shows ${now.state}`);
  return now.person.id;
}
const first: Partial<PageMessage> = { id: 'a', at: NOON - 60 * DAY, text: 'Here is the list of names.' };
const today = () => ask('nudges.today', {}, sidePanel());
const due = async () => (await today()).due.map(({ kind, reason }) => `${kind}: ${reason}`);
const log = (part: Partial<{ id: string; at: number; line: string }> = {}) =>
  ask(
    'contacts.log',
    { id: 'c1', person, channel: 'call', at: NOON - 3_600_000, line: 'Three samples', ...part },
    sidePanel(),
  );
const tier = (to: 'often' | null) => ask('care.tier', { person, tier: to }, sidePanel());
const promise = () =>
  ask(
    'promises.add',
    { id: 'p1', person, by: 'us', text: 'Send the plan', day: '2026-05-06', quote: null },
    sidePanel(),
  );

beforeEach(async () => {
  vi.setSystemTime(NOON);
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  person = await show([first], NOON);
});
afterEach(() => vi.useRealTimers());

describe('X5 today follows the ledgers', () => {
  it('shows a promise at once, takes it away when it is kept, and brings it back with the undo', async () => {
    await promise();
    expect(await due()).toEqual(['promise: Your promise: Send the plan']);
    const { event } = await ask('promises.settle', { ids: ['p1'], how: 'kept' }, sidePanel());
    expect(await due()).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await due()).toEqual(['promise: Your promise: Send the plan']);
  });

  it('tells the views by itself, without anybody asking for today', async () => {
    const changed = vi.fn();
    const stop = new AbortController();
    onChange(['nudges'], stop.signal, changed);
    await promise();
    await eventually(() => expect(changed).toHaveBeenCalled());
    stop.abort();
    const rows = await ask('nudges.list', { person, states: ['waiting', 'due'], limit: 9 }, sidePanel());
    expect(rows).toMatchObject([{ kind: 'promise', personName: DANA.name }]);
  });

  it('leaves a nudge let go that the user let go', async () => {
    await promise();
    const [nudge] = (await today()).due;
    await ask('nudges.letGo', { id: nudge?.id ?? '' }, sidePanel());
    await ask('promises.edit', { id: 'p1', text: 'Send the whole plan', day: '2026-05-06' }, sidePanel());
    expect(await due()).toEqual([]);
  });
});

describe('X5 keeping in touch', () => {
  const reason = 'keep-in-touch: It has been 9 weeks since you last heard from Dana';

  it('comes with a tier, and goes with a call until that is taken back', async () => {
    await tier('often');
    expect(await due()).toEqual([reason]);
    expect((await today()).losing).toMatchObject([{ person, light: 'red', days: 60 }]);
    await log();
    expect(await today()).toMatchObject({ due: [], losing: [], later: 1 });
    await ask('contacts.unlog', { id: 'c1' }, sidePanel());
    expect(await due()).toEqual([reason]);
  });

  it('goes when they write, and stays when only we do', async () => {
    await tier('often');
    const ours: Partial<PageMessage> = { id: 'b', at: NOON - DAY, from: ME, to: [DANA], text: 'Any news?' };
    await show([first, ours], NOON);
    expect(await due()).toEqual([reason]);
    await show([first, ours, { id: 'c', at: NOON, text: 'Sorry for the silence.' }], NOON + 1_000);
    expect(await due()).toEqual([]);
  });

  it('goes when the tier is taken away, and the undo brings it back', async () => {
    await tier('often');
    const { event } = await tier(null);
    expect(await due()).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await due()).toEqual([reason]);
    expect(await ask('care.get', { person }, sidePanel())).toMatchObject({ tier: 'often', serves: null });
  });
});

describe('X5 a call that is written down', () => {
  it('is on the disk when it is answered, once', async () => {
    await log();
    await log({ line: 'twice' });
    const moments = await ask(
      'timeline.get',
      { person, direction: 'from-client', before: null, limit: 9 },
      sidePanel(),
    );
    expect(moments.map(({ line }) => line)).toEqual(['Three samples', 'Here is the list of names.']);
    const now = await ask('now.get', {}, frame(tab));
    expect(now).toMatchObject({ daysSinceTwoWay: 0, counts: { moments: 2 } });
  });

  it('is refused where it is still to come, is about nobody, or is no call', async () => {
    const refused = (args: Parameters<typeof log>[0]) =>
      log(args).then(
        () => 'taken',
        ({ code }) => code,
      );
    expect(await refused({ at: NOON + 1 })).toBe('bad-arguments');
    expect(await refused({ at: 1.5 })).toBe('bad-arguments');
    const [kept] = [person];
    person = 'nobody';
    expect(await refused({})).toBe('not-found');
    person = kept;
    expect(await ask('contacts.unlog', { id: 'none' }, sidePanel())).toBeNull();
  });
});
