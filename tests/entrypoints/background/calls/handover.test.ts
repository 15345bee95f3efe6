import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onChange } from '../../../../utils/messaging/changes.ts';
import { writeSettings } from '../../../../utils/settings/store.ts';
import { COLLEAGUE, DANA, ME, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  page,
  send,
  sidePanel,
  startBackground,
} from '../run-background.ts';

const ALL_WISHES = { person: null, states: ['open'], search: '', sort: 'newest', skip: 0, limit: 9 } as const;
const KEEP = { entries: [], addresses: [] };
const JO = 'jo@elsewhere.example';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

/** Dana's mail is open, and a wish of hers was kept. @returns what is handed over about her */
async function handover() {
  await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
  await ask('now.get', {}, frame(tab));
  const [row] = await ask('client.list', { search: 'dana', limit: 1 }, sidePanel());
  const person = row?.person.id ?? '';
  await ask('wishes.add', { id: 'w1', person, text: 'Labels in Polish', from: 'typed' }, sidePanel());
  return ask('handover.gather', { persons: [person] }, sidePanel());
}
const wishes = () => ask('wishes.list', ALL_WISHES, sidePanel());

describe('D3 handing over by way of the background', () => {
  it('gathers, previews, takes, tells the views, and takes back, for a mailbox of its own', async () => {
    const given = await handover();
    expect(given).toMatchObject({ from: ME.email, clients: [{ addresses: [DANA.email] }] });
    expect(await ask('handover.mailboxes', {}, sidePanel())).toEqual([ME.email]);
    const seen = await ask('handover.preview', { account: JO, handover: given }, sidePanel());
    expect(seen.clients).toMatchObject([{ here: null, fresh: [{ ledger: 'wishes' }] }]);
    expect(await wishes()).toHaveLength(1);

    const heard: string[] = [];
    const stop = new AbortController();
    onChange(['ledgers', 'asks', 'persons'], stop.signal, () => heard.push('changed'));
    const args = { event: 'take-1', account: JO, handover: given, choices: KEEP };
    expect(await ask('handover.take', args, sidePanel())).toMatchObject({ clients: 1, added: 1 });
    expect(await ask('handover.take', args, sidePanel())).toMatchObject({ clients: 1, added: 1 });
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    stop.abort();
    expect(await wishes()).toHaveLength(2);
    expect(await ask('handover.mailboxes', {}, sidePanel())).toContain(JO);
    await ask('handover.undo', { event: 'take-1' }, sidePanel());
    expect(await wishes()).toHaveLength(1);
    expect(await ask('client.list', { search: 'dana', limit: 9 }, sidePanel())).toHaveLength(1);
  });

  it('survives a worker that was killed between the preview and the taking', async () => {
    const given = await handover();
    startBackground();
    const args = { event: 'take-1', account: JO, handover: given, choices: KEEP };
    expect(await ask('handover.take', args, sidePanel())).toMatchObject({ added: 1 });
    startBackground();
    await ask('handover.undo', { event: 'take-1' }, sidePanel());
    expect(await wishes()).toHaveLength(1);
  });

  it('knows the mailboxes of the settings too, and takes nobody of our own house for a client', async () => {
    await writeSettings({ ownEmails: [COLLEAGUE.email] });
    expect(await ask('handover.mailboxes', {}, sidePanel())).toEqual([COLLEAGUE.email]);
    const ours = { name: 'Kim', addresses: [ME.email], last: null, entries: {} };
    const given = { from: '', madeAt: 1, clients: [ours] };
    const seen = await ask('handover.preview', { account: COLLEAGUE.email, handover: given }, sidePanel());
    expect(seen).toMatchObject({ clients: [], refused: 1 });
  });

  it.each([
    ['no hand-over', { account: JO, handover: 'hello' }],
    ['no mailbox', { account: 'Jo <jo@x>', handover: { from: '', madeAt: 1, clients: [] } }],
    ['a hand-over of another shape', { account: JO, handover: { clients: {} } }],
  ])('refuses %s', async (_, args) => {
    expect(await send({ call: 'handover.preview', args }, sidePanel())).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });

  it('does not take the name of another change for its own', async () => {
    const given = await handover();
    const { event } = await ask(
      'wishes.add',
      { id: 'w2', person: (await wishes())[0]?.person ?? '', text: 'A ramp', from: 'typed' },
      sidePanel(),
    );
    const args = { event, account: JO, handover: given, choices: KEEP };
    expect(await send({ call: 'handover.take', args }, sidePanel())).toMatchObject({
      error: { code: 'bad-arguments' },
    });
    expect(await send({ call: 'handover.undo', args: { event } }, sidePanel())).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('answers no page', async () => {
    const args = { persons: ['p'] };
    expect(await send({ call: 'handover.gather', args }, page(tab))).toBeUndefined();
  });
});
