import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COLLEAGUE, DANA, ME, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const BY_NAME = makeMessage({
  id: null,
  from: null,
  to: [ME],
  named: { from: 'Dana Ruiz', to: [] },
});
const SAID = { account: ME.email, name: 'Dana Ruiz', email: DANA.email };

let tab: number;
beforeEach(async () => {
  vi.restoreAllMocks();
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([BY_NAME], { site: 'outlook' }) }, page(tab));
});

describe('X1 a page that gives a name alone', () => {
  it('asks once; from then on the client stands there, and what passed is theirs', async () => {
    expect(await ask('now.get', {}, frame(tab))).toEqual({
      state: 'unknown',
      theme: 'light',
      why: 'name-only',
      candidates: [],
      page: { site: 'outlook', place: 'thread' },
      named: { account: ME.email, name: 'Dana Ruiz', known: [] },
    });
    await ask('names.keep', { name: SAID }, frame(tab));
    const now = await ask('now.get', {}, frame(tab));
    expect(now).toMatchObject({
      state: 'client',
      address: DANA.email,
      person: { name: 'Dana Ruiz' },
      counts: { moments: 1 },
    });

    const other = await openTab();
    await ask('page.start', {}, page(other));
    await ask('page.show', { view: makeView([{ ...BY_NAME, at: 5 }], { site: 'outlook' }) }, page(other));
    expect(await ask('now.get', {}, frame(other))).toMatchObject({ state: 'client', address: DANA.email });
  });

  it('is forgotten again, for their page and in the list', async () => {
    await ask('names.keep', { name: SAID }, frame(tab));
    const now = await ask('now.get', {}, frame(tab));
    const person = now.state === 'client' ? now.person.id : '';
    expect(await ask('names.list', { person }, sidePanel())).toEqual([SAID]);
    await ask('names.forget', { account: SAID.account, name: SAID.name }, sidePanel());
    expect(await ask('names.list', { person }, sidePanel())).toEqual([]);
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      why: 'name-only',
      // Who was met under that name is there to choose.
      named: { known: [{ name: 'Dana Ruiz', email: DANA.email }] },
    });
  });

  it('knows a colleague as one of ours', async () => {
    await ask('names.keep', { name: { ...SAID, email: COLLEAGUE.email } }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'unknown', why: 'own-mail' });
  });

  it('takes no address in another spelling, no name without signs, and nothing from a page', async () => {
    const keep = (name: typeof SAID, from = frame(tab)) => ask('names.keep', { name }, from);
    const wrong = { code: 'bad-arguments' };
    await expect(keep({ ...SAID, email: 'Dana@acme.example' })).rejects.toMatchObject(wrong);
    await expect(keep({ ...SAID, name: '\u200b' })).rejects.toMatchObject(wrong);
    await expect(keep(SAID, page(tab))).rejects.toMatchObject({ code: 'no-answer' });
    expect(await ask('names.list', { person: null }, sidePanel())).toEqual([]);
  });

  it('is no page that names people without end', async () => {
    const names = Array.from({ length: 51 }, (_, place) => `Guest ${place}`);
    const view = makeView([{ ...BY_NAME, named: { from: null, to: names } }]);
    await expect(ask('page.show', { view }, page(tab))).rejects.toMatchObject({ code: 'bad-arguments' });
  });
});
