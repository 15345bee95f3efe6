import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerQuery } from '../../../../utils/messaging/calls/ledgers.ts';
import { DANA, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const PRAISE = 'Your training was the best we have ever had.';
const TEXT = `Hi Kim,\n\n${PRAISE} Thank you so much.\n\nDana`;
const ALL: LedgerQuery<'praise'> = {
  person: null,
  states: ['kept', 'asked', 'may', 'may-not'],
  search: '',
  sort: 'newest',
  skip: 0,
  limit: 50,
};

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([makeMessage({ text: TEXT })]) }, page(tab));
});

const shown = async () => {
  const now = await ask('now.get', {}, frame(tab));
  return now.state === 'client' ? now.ledgers.layers.praise : [];
};
const list = () => ask('praise.list', ALL, sidePanel());

describe('K5 praise in the open mail', () => {
  it('is proposed in their words, and kept with who, when and where once the user says so', async () => {
    const [proposal] = await shown();
    expect(proposal?.text).toContain('best we have ever had');
    const { event } = await ask('praise.confirm', { origin: proposal?.origin ?? '' }, frame(tab));
    expect(await list()).toMatchObject([
      {
        state: 'kept',
        day: '2026-05-03',
        evidence: { quote: proposal?.text, by: DANA.email, at: NOON, thread: { subject: 'Training' } },
      },
    ]);
    expect((await shown()).map(({ origin }) => origin)).not.toContain(proposal?.origin);
    await ask('ledger.undo', { event: event ?? '' }, sidePanel());
    expect(await list()).toEqual([]);
  });

  it('is not proposed again once it was refused, and can be kept by hand all the same', async () => {
    const [proposal] = await shown();
    await ask('praise.refuse', { origin: proposal?.origin ?? '' }, frame(tab));
    expect((await shown()).map(({ origin }) => origin)).not.toContain(proposal?.origin);
    const now = await ask('now.get', {}, frame(tab));
    const person = now.state === 'client' ? now.person.id : '';
    await ask('praise.add', { id: 'q1', person, quote: proposal?.text ?? '' }, frame(tab));
    expect(await list()).toMatchObject([{ state: 'kept', evidence: { by: DANA.email } }]);
  });

  it('knows what they answered to "may I quote you?"', async () => {
    const [proposal] = await shown();
    await ask('praise.confirm', { origin: proposal?.origin ?? '' }, frame(tab));
    const ids = (await list()).map(({ id }) => id);
    await ask('praise.state', { ids, state: 'asked' }, sidePanel());
    await ask('praise.state', { ids, state: 'may' }, sidePanel());
    expect(await list()).toMatchObject([
      { state: 'may', askedOn: expect.any(String), answeredOn: expect.any(String) },
    ]);
  });

  it('is nothing that the open mail does not hold', async () => {
    await expect(ask('praise.confirm', { origin: 'made up' }, frame(tab))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
