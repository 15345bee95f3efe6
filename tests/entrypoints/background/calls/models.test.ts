import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ModelServer, startModelServer } from '../../../playground/model-server.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  startBackground,
} from '../run-background.ts';

const LOOPBACK = 'http://127.0.0.1/*';

let server: ModelServer;
let parts: Parts;
let tab: number;
beforeEach(async () => {
  server = await startModelServer();
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const endpoint = () => ({ use: 'endpoint', endpoint: server.address, name: 'llama3.2' }) as const;
const choose = (model: Parameters<typeof ask<'model.choose'>>[1]['model']) =>
  ask('model.choose', { model }, fullPage());
/** As the settings page does it: what is asked for is told before the browser asks the user. */
async function connect(): Promise<void> {
  await ask('model.claim', { endpoint: server.address }, fullPage());
  parts.granted = [LOOPBACK];
  await choose(endpoint());
}
const sites = async () =>
  (await ask('sites.list', {}, fullPage())).filter(({ builtIn }) => !builtIn).map(({ origin }) => origin);

describe('choosing a model on this computer', () => {
  it('keeps the choice once the browser grants the address, and refuses it before', async () => {
    await expect(choose(endpoint())).rejects.toMatchObject({ code: 'not-allowed' });
    parts.granted = [LOOPBACK];
    expect(await choose(endpoint())).toMatchObject({ model: endpoint() });
    expect(await ask('settings.get', {}, frame(tab))).toMatchObject({ model: endpoint() });
  });

  it.each([
    'http://evil.example',
    'https://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'http://192.168.0.7:11434',
    'http://[::1]:11434',
    'http://user@127.0.0.1:1',
    'http://127.0.0.1:1/v1',
  ])('takes no other address: %s', async (address) => {
    parts.granted = [LOOPBACK, 'http://evil.example/*'];
    const wrong = { code: 'bad-arguments' };
    await expect(choose({ ...endpoint(), endpoint: address })).rejects.toMatchObject(wrong);
    for (const call of ['model.list', 'model.claim'] as const)
      await expect(ask(call, { endpoint: address }, fullPage())).rejects.toMatchObject(wrong);
  });

  it('is not to be had through the other settings', async () => {
    const settings = { model: endpoint() } as never;
    await expect(ask('settings.set', { settings }, fullPage())).rejects.toMatchObject({
      code: 'bad-arguments',
    });
  });

  it('takes no model that runs elsewhere', async () => {
    parts.granted = [LOOPBACK];
    const far = { ...endpoint(), name: 'gpt-oss:120b-cloud' };
    await expect(choose(far)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('the host that is granted for a model', () => {
  it('is no site: its pages are not read, and it is not listed as one', async () => {
    await connect();
    expect(parts.scripts.size).toBe(0);
    expect(await sites()).toEqual([]);
  });

  it('goes back to the browser when the model is switched off', async () => {
    await connect();
    await choose({ ...endpoint(), use: 'none' });
    expect(parts.granted).toEqual([]);
  });

  it('stays where it was a site before', async () => {
    parts.granted = [LOOPBACK];
    await ask('sites.enable', { origin: 'http://127.0.0.1' }, fullPage());
    await connect();
    await choose({ ...endpoint(), use: 'none' });
    expect(parts.granted).toEqual([LOOPBACK]);
    expect(await sites()).toEqual(['http://127.0.0.1']);
  });

  it('becomes a site when the user adds it as one, and none when they take it off while the model is on', async () => {
    await connect();
    await ask('sites.enable', { origin: 'http://127.0.0.1' }, fullPage());
    expect(await sites()).toEqual(['http://127.0.0.1']);
    expect([...parts.scripts.keys()]).toEqual(['site http://127.0.0.1 site.js']);
    await ask('sites.disable', { origin: 'http://127.0.0.1' }, fullPage());
    expect(await sites()).toEqual([]);
    expect(parts.scripts.size).toBe(0);
    expect(parts.granted).toEqual([LOOPBACK]);
  });
});

describe('a look at the program', () => {
  it('answers its models, or why there are none', async () => {
    const list = () => ask('model.list', { endpoint: server.address }, fullPage());
    expect(await list()).toEqual({ models: null, fault: 'not-allowed' });
    parts.granted = [LOOPBACK];
    expect(await list()).toEqual({ models: ['llama3.2', 'qwen3:4b'], fault: null });
    const other = `${server.address}/other`;
    expect(await ask('model.list', { endpoint: other }, fullPage())).toMatchObject({ fault: 'wrong-path' });
  });

  it('tries it on a question about nobody’s mail, and says whether it would be shown', async () => {
    server.answer = () => 'Who wanted the export button, and what would they do first?';
    await connect();
    const trial = await ask('model.try', {}, fullPage());
    expect(trial).toMatchObject({ said: expect.stringMatching(/^Who wanted/), refused: null, fault: null });
    server.answer = () => 'Who at Globex asked for the export button?';
    expect(await ask('model.try', {}, fullPage())).toMatchObject({ refused: 'something invented' });
    expect(await ask('model.runs', {}, fullPage())).toEqual([]);
  });

  it('says what is wrong when there is no answer', async () => {
    expect(await ask('model.try', {}, fullPage())).toEqual({ fault: 'no-model' });
    await connect();
    server.models = [];
    expect(await ask('model.try', {}, fullPage())).toEqual({ fault: 'no-model' });
    await server.stop();
    expect(await ask('model.try', {}, fullPage())).toEqual({ fault: 'not-running' });
  });
});

describe("the browser's own model", () => {
  it('is tried through the same gate', async () => {
    const session = { prompt: async () => 'Who wanted the export button, and what for?', destroy: () => {} };
    vi.stubGlobal('LanguageModel', { availability: async () => 'available', create: async () => session });
    await choose({ use: 'browser', endpoint: '', name: '' });
    expect(await ask('model.try', {}, fullPage())).toMatchObject({
      fault: null,
      said: expect.stringMatching(/^Who/),
    });
    vi.stubGlobal('LanguageModel', undefined);
    expect(await ask('model.try', {}, fullPage())).toEqual({ fault: 'not-here' });
  });
});
