import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { DANA, makeMessage, makeView, NOON } from '../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  page,
  send,
  startBackground,
} from './run-background.ts';

const view = makeView([
  makeMessage({ id: 'a', at: NOON - 60_000, text: 'Could you send the plan?' }),
  makeMessage({ id: 'b' }),
]);

let tab: number;
beforeEach(async () => {
  freshBrowser();
  tab = await openTab();
});

describe('X7 a worker that dies at any moment', () => {
  it('answers after a restart what it answered before', async () => {
    startBackground();
    await ask('page.start', {}, page(tab));
    await ask('page.show', { view }, page(tab));
    const before = await ask('now.get', {}, frame(tab));
    startBackground();
    expect(await ask('now.get', {}, frame(tab))).toEqual(before);
    expect(before).toMatchObject({ state: 'client', counts: { moments: 2 } });
  });

  it('records nothing twice when two workers hear the same page', async () => {
    startBackground();
    await ask('page.show', { view }, page(tab));
    startBackground();
    await ask('page.show', { view }, page(tab));
    expect(await ask('data.count', {}, fullPage())).toMatchObject({ persons: 1, moments: 2 });
  });

  it('killed in the middle of a write leaves nothing half written, and the next report writes it all', async () => {
    startBackground();
    await ask('data.count', {}, fullPage());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    let writes = 0;
    const dies = function (this: IDBObjectStore): never {
      if (writes++ === 0) this.transaction.abort();
      throw new DOMException('', 'AbortError');
    };
    put.mockImplementation(dies);
    add.mockImplementation(dies);
    expect(await send({ call: 'page.show', args: { view } }, page(tab))).toMatchObject({ ok: false });
    put.mockRestore();
    add.mockRestore();
    expect(writes).toBeGreaterThan(0);

    startBackground();
    expect(await ask('data.count', {}, fullPage())).toMatchObject({ persons: 0, moments: 0 });
    await ask('page.show', { view }, page(tab));
    expect(await ask('data.count', {}, fullPage())).toMatchObject({ persons: 1, moments: 2 });
  });

  it('records at the next question what it died before recording', async () => {
    startBackground();
    const fail = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    expect(await send({ call: 'page.show', args: { view } }, page(tab))).toMatchObject({ ok: false });
    fail.mockRestore();
    startBackground();
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      address: DANA.email,
      counts: { moments: 2 },
    });
  });
});

describe('X7 a database that does not open', () => {
  it.each([
    ['QuotaExceededError', 'full', 'full'],
    ['UnknownError', 'database', 'damaged'],
    ['InvalidStateError', 'database', 'damaged'],
  ])(
    'for a %s answers every call with %s and the health page with %s, and comes back on a retry',
    async (name, code, what) => {
      const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('client text', name);
      });
      const remove = vi.spyOn(Dexie.dependencies.indexedDB, 'deleteDatabase');
      startBackground();
      const calls = [
        send({ call: 'page.show', args: { view } }, page(tab)),
        send({ call: 'client.list', args: { search: '', limit: 9 } }, fullPage()),
        send({ call: 'data.count', args: {} }, fullPage()),
      ];
      for (const reply of await Promise.all(calls)) {
        expect(reply).toEqual({ ok: false, error: { code, message: what } });
      }
      expect(await ask('health.get', { retry: false }, frame(tab))).toEqual({
        ok: false,
        what,
        version: DATABASE_VERSION,
      });
      open.mockRestore();
      expect(await ask('health.get', { retry: true }, frame(tab))).toEqual({
        ok: true,
        what: 'open',
        version: DATABASE_VERSION,
      });
      expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'client' });
      expect(remove).not.toHaveBeenCalled();
    },
  );

  it('because newer code has written it stays untouched, and says so', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, 990);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    await promise;
    startBackground();
    expect(await ask('health.get', { retry: true }, frame(tab))).toEqual({
      ok: false,
      what: 'newer-version',
      version: DATABASE_VERSION,
    });
    expect(await send({ call: 'page.show', args: { view } }, page(tab))).toMatchObject({
      error: { code: 'database' },
    });
  });
});
