import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../utils/messaging/call-error.ts';
import { DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { keepDatabase } from '../../../utils/storage/keeper.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

function failOpening(name: string) {
  return vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', name);
  });
}

describe('X7 the keeper of the database', () => {
  it('opens once for many uses at the same time', async () => {
    const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open');
    const keeper = keepDatabase();
    await Promise.all([1, 2, 3].map((n) => keeper.use((db) => db.meta.put({ key: `${n}`, value: n }))));
    expect(await keeper.use((db) => db.meta.count())).toBe(3);
    expect(open).toHaveBeenCalledTimes(1);
    keeper.close();
  });

  it('answers every use with the same failure until somebody asks for a retry', async () => {
    const open = failOpening('QuotaExceededError');
    const keeper = keepDatabase();
    await expect(keeper.use((db) => db.meta.count())).rejects.toMatchObject({ code: 'full' });
    open.mockRestore();
    await expect(keeper.use((db) => db.meta.count())).rejects.toMatchObject({ code: 'full' });
    expect(await keeper.health(false)).toEqual({ ok: false, what: 'full', version: DATABASE_VERSION });
    expect(await keeper.health(true)).toEqual({ ok: true, what: 'open', version: DATABASE_VERSION });
    expect(await keeper.use((db) => db.meta.count())).toBe(0);
    keeper.close();
  });

  it('says database for a failure that is not the quota', async () => {
    failOpening('InvalidStateError');
    const keeper = keepDatabase();
    await expect(keeper.use((db) => db.meta.count())).rejects.toMatchObject({ code: 'database' });
    expect(await keeper.health(true)).toEqual({ ok: false, what: 'damaged', version: DATABASE_VERSION });
  });

  it('opens again after the browser closed the connection', async () => {
    const keeper = keepDatabase();
    await keeper.use(async (db) => db.close());
    expect(await keeper.use((db) => db.meta.count())).toBe(0);
    keeper.close();
  });

  it('names a full disk in the middle of a write, and writes nothing of it', async () => {
    const keeper = keepDatabase();
    const write = keeper.use((db) =>
      db.transaction('rw', db.meta, async () => {
        await db.meta.put({ key: 'first', value: 1 });
        throw new DOMException('client text', 'QuotaExceededError');
      }),
    );
    await expect(write).rejects.toMatchObject({ code: 'full', message: 'full' });
    expect(await keeper.use((db) => db.meta.count())).toBe(0);
    keeper.close();
  });

  it('passes on our own errors and bugs as they are', async () => {
    const keeper = keepDatabase();
    const own = new CallError('not-found');
    await expect(keeper.use(() => Promise.reject(own))).rejects.toBe(own);
    const bug = new TypeError('x is undefined');
    await expect(keeper.use(() => Promise.reject(bug))).rejects.toBe(bug);
    keeper.close();
  });
});
