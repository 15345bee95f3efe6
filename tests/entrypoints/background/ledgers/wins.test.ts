import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import type { Now } from '../../../../utils/messaging/now.ts';
import { LAWYER, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, send, startBackground } from '../run-background.ts';

const AWARD = 'Hi Kim,\n\nOn Friday we won the Northern Design Award. See you on Tuesday.\n\nDana';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

async function clientNow(): Promise<Extract<Now, { state: 'client' }>> {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  return now;
}
const winNow = async () => (await clientNow()).ledgers.win;
async function open(...parts: Partial<PageMessage>[]) {
  const messages = parts.map((part, n) => makeMessage({ id: `m${n}`, at: NOON + n, ...part }));
  await ask('page.show', { view: makeView(messages) }, page(tab));
  return winNow();
}
const answer = (origin: string, how: 'done' | 'not-this') => ask('wins.answer', { origin, how }, frame(tab));
const log = (state: 'done' | 'not-this') =>
  ask(
    'extras.list',
    { person: null, states: [state], sort: 'newest', search: '', skip: 0, limit: 50 },
    frame(tab),
  );

describe('S6 a win beside the mail', () => {
  it('is named in their words', async () => {
    expect(await open({ text: AWARD })).toMatchObject({
      kind: 'award',
      quote: 'we won the Northern Design Award',
    });
  });

  it('is not brought up where somebody reads along', async () => {
    expect(await open({ text: AWARD, to: [ME, LAWYER] })).toBe(null);
  });

  it('is not brought up where the mail is sore', async () => {
    const sore = 'This is the third time the sync failed. We are very disappointed, this is unacceptable.';
    expect(await open({ text: `${AWARD}\n\n${sore}` })).toBe(null);
  });

  it('is theirs: ours is none', async () => {
    expect(await open({ text: 'Noted.' }, { text: AWARD, from: ME })).toBe(null);
  });

  it('is celebrated once, goes to the delight log, and can be taken back', async () => {
    const win = await open({ text: AWARD });
    const origin = win?.origin ?? '';
    const { event } = await answer(origin, 'done');
    expect(await winNow()).toBe(null);
    expect(await answer(origin, 'done')).toEqual({ event: null });
    expect(await log('done')).toMatchObject([{ idea: 'win:award', origin, facts: [{ where: 'mail' }] }]);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect(await winNow()).toEqual(win);
  });

  it('hides these words for good by "not now", and no other win of the kind', async () => {
    const win = await open({ text: AWARD });
    await answer(win?.origin ?? '', 'not-this');
    expect(await winNow()).toBe(null);
    expect(await log('not-this')).toHaveLength(1);
    const again = await open({ text: AWARD }, { text: 'Hi Kim,\n\nWe won the rye prize too.\n\nDana' });
    expect(again).toMatchObject({ kind: 'award', quote: 'We won the rye prize too' });
  });

  it('is nothing that the open mail does not tell', async () => {
    await open({ text: AWARD });
    const reply = await send({ call: 'wins.answer', args: { origin: 'made up', how: 'done' } }, frame(tab));
    expect(reply && !reply.ok ? reply.error.code : null).toBe('not-found');
  });
});
