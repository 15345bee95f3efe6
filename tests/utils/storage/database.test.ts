import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION, openDatabase } from '../../../utils/storage/database.ts';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

/** Opens the bare database at a native version, as another copy of the extension would. */
function openNative(version: number, upgrade: (db: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('X3 the database', () => {
  it('holds its tables', async () => {
    const db = await openDatabase();
    expect(db.tables.map(({ name }) => name).sort()).toEqual([
      'asks',
      'cares',
      'deliveries',
      'endings',
      'events',
      'extras',
      'facts',
      'forces',
      'merges',
      'meta',
      'moments',
      'notes',
      'nudges',
      'occasions',
      'persons',
      'praise',
      'promises',
      'records',
      'wishes',
    ]);
    db.close();
  });

  it('keeps what was written over a restart', async () => {
    const first = await openDatabase();
    await first.meta.put({ key: 'a', value: 1 });
    first.close();
    const second = await openDatabase();
    expect(await second.meta.get('a')).toEqual({ key: 'a', value: 1 });
    second.close();
  });

  it('takes over what its first version has stored, and adds no recipient that nobody saw', async () => {
    const first = new Dexie(DATABASE_NAME);
    first.version(1).stores({
      persons: 'id, *addresses, lastAt, [account+nameKey], [account+companyDomain]',
      moments: 'id, &siteKey, &[account+fingerprint], [person+at], [person+direction+at]',
      notes: 'id, person, [person+updatedAt], updatedAt, deletedAt, conflictWith',
      asks: 'id, &[account+message], [person+createdAt]',
      nudges: 'id, person, [person+state], [person+state+dueAt], [state+dueAt], dueAt',
      meta: 'key',
    });
    const row = { account: 'kim@ourhouse.example', person: 'p1', direction: 'from-us', at: 1, line: 'Hi' };
    const rows = [
      { ...row, id: 'm1', siteKey: 'gmail:kim@ourhouse.example:1', fingerprint: 'f1', whole: true },
      { ...row, id: 'm2', siteKey: null, fingerprint: 'f2', whole: false },
    ];
    await first.table('moments').bulkAdd(rows);
    await first.table('notes').add({ id: 'n1', person: 'p1', text: 'Kept', updatedAt: 1, deletedAt: null });
    first.close();

    const db = await openDatabase();
    expect(await db.moments.toArray()).toEqual(rows);
    expect(await db.notes.count()).toBe(1);
    expect(await db.moments.where('siteKey').equals('gmail:kim@ourhouse.example:1').count()).toBe(1);
    expect(await db.moments.where('[account+fingerprint]').equals([row.account, 'f2']).count()).toBe(1);
    db.close();
  });

  it('takes over the asks of its second version, with nothing said of what came of them (S5)', async () => {
    const second = new Dexie(DATABASE_NAME);
    second.version(1).stores({
      persons: 'id, *addresses, lastAt, [account+nameKey], [account+companyDomain]',
      moments: 'id, &siteKey, &[account+fingerprint], [person+at], [person+direction+at]',
      notes: 'id, person, [person+updatedAt], updatedAt, deletedAt, conflictWith',
      asks: 'id, &[account+message], [person+createdAt]',
      nudges: 'id, person, [person+state], [person+state+dueAt], [state+dueAt], dueAt',
      meta: 'key',
    });
    second.version(2).stores({
      moments:
        'id, &[siteKey+person], &[account+fingerprint+person], [person+at], [person+direction+at], *to',
    });
    const row = {
      account: 'kim@ourhouse.example',
      person: 'p1',
      kind: 'discount',
      questions: [],
      forced: null,
    };
    const open = { ...row, id: 'a1', message: '1', answer: null, createdAt: 1, updatedAt: 1 };
    const done = {
      ...row,
      id: 'a2',
      message: '2',
      answer: 'For the night shift',
      createdAt: 2,
      updatedAt: 5,
    };
    await second.table('asks').bulkAdd([open, done]);
    await second.table('notes').add({ id: 'n1', person: 'p1', text: 'Kept', updatedAt: 1, deletedAt: null });
    second.close();

    const db = await openDatabase();
    const nothing = { dismissedAt: null, needed: null, agreed: null, result: null, door: null };
    expect(await db.asks.orderBy('createdAt').toArray()).toEqual([
      { ...open, ...nothing, answeredAt: null },
      { ...done, ...nothing, answeredAt: 5 },
    ]);
    expect(await db.asks.where('[kind+createdAt]').equals(['discount', 2]).primaryKeys()).toEqual(['a2']);
    expect(await db.asks.where('[account+message]').equals([row.account, '1']).count()).toBe(1);
    expect(await db.forces.count()).toBe(0);
    expect(await db.notes.count()).toBe(1);
    db.close();
  });

  it('takes over what its third version has stored, and opens the ledgers empty (D1, D7)', async () => {
    const third = new Dexie(DATABASE_NAME);
    third.version(3).stores({ notes: 'id, person, [person+updatedAt], updatedAt, deletedAt, conflictWith' });
    await third.table('notes').add({ id: 'n1', person: 'p1', text: 'Kept', updatedAt: 1, deletedAt: null });
    third.close();

    const db = await openDatabase();
    expect(await db.notes.count()).toBe(1);
    expect([await db.promises.count(), await db.wishes.count(), await db.events.count()]).toEqual([0, 0, 0]);
    db.close();
  });

  it('takes over the nudges of its fourth version, all of them on a date, and finds them by thread (X5)', async () => {
    const fourth = new Dexie(DATABASE_NAME);
    fourth.version(4).stores({
      nudges: 'id, person, [person+state], [person+state+dueAt], [state+dueAt], dueAt',
      notes: 'id, person, [person+updatedAt], updatedAt, deletedAt, conflictWith',
      cares: 'id, &[account+origin], [person+state+day], [state+day]',
    });
    const row = {
      id: 'n1',
      account: 'me@ours.example',
      person: 'p1',
      reason: 'call',
      dueAt: 9,
      state: 'due',
      noticedAt: 9,
      thread: { id: 't1', subject: 'Budget', url: 'https://mail.example/#t1' },
      previous: { state: 'waiting', dueAt: 9, noticedAt: null },
      createdAt: 1,
      updatedAt: 9,
      source: 'typed',
    };
    await fourth.table('nudges').bulkAdd([row, { ...row, id: 'n2', thread: null, previous: null }]);
    await fourth.table('notes').add({ id: 'k1', person: 'p1', text: 'Kept', updatedAt: 1, deletedAt: null });
    const care = {
      id: 'c1',
      account: 'me@ours.example',
      origin: 'p1',
      person: 'p1',
      state: 'kept',
      day: '9999-12-31',
    };
    await fourth.table('cares').add(care);
    fourth.close();

    const db = await openDatabase();
    const nothing = { wait: null, endedBy: null, why: null };
    const full = { ...nothing, kind: 'date', repeats: null, about: null };
    expect(await db.nudges.toArray()).toEqual([
      { ...row, ...full, previous: { ...row.previous, ...nothing } },
      { ...row, ...full, id: 'n2', thread: null, previous: null },
    ]);
    expect(await db.nudges.where('thread.id').equals('t1').primaryKeys()).toEqual(['n1']);
    expect(await db.nudges.where('[state+dueAt]').equals(['due', 9]).count()).toBe(2);
    expect(await db.notes.count()).toBe(1);
    expect(await db.cares.toArray()).toEqual([{ ...care, tier: null }]);
    db.close();
  });

  it('refuses a database that newer code has written, and leaves it as it was', async () => {
    const newer = await openNative((DATABASE_VERSION + 1) * 10, (db) => db.createObjectStore('later'));
    newer.close();
    await expect(openDatabase()).rejects.toMatchObject({ what: 'newer-version' });
    const again = await openNative((DATABASE_VERSION + 1) * 10);
    expect([...again.objectStoreNames]).toEqual(['later']);
    again.close();
  });

  it('refuses newer code that came between the first look and the opening', async () => {
    const newer = await openNative((DATABASE_VERSION + 1) * 10, (db) => db.createObjectStore('later'));
    newer.close();
    vi.spyOn(Dexie.dependencies.indexedDB, 'databases').mockResolvedValue([]);
    await expect(openDatabase()).rejects.toMatchObject({ what: 'newer-version' });
  });

  it('is closed for good when newer code upgrades it', async () => {
    const old = await openDatabase();
    const newer = await openNative((DATABASE_VERSION + 1) * 10);
    newer.close();
    await expect(old.meta.put({ key: 'old', value: 1 })).rejects.toMatchObject({
      name: 'DatabaseClosedError',
    });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer-version'],
    ['UnknownError', 'damaged'],
    ['InvalidStateError', 'damaged'],
  ])('names %s as %s and deletes nothing', async (name, what) => {
    const factory = Dexie.dependencies.indexedDB;
    const remove = vi.spyOn(factory, 'deleteDatabase');
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', name);
    });
    await expect(openDatabase()).rejects.toMatchObject({ name: 'DatabaseFailure', what });
    expect(remove).not.toHaveBeenCalled();
  });

  it('opens on a second attempt once the trouble is over', async () => {
    const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(openDatabase()).rejects.toMatchObject({ what: 'full' });
    open.mockRestore();
    const db = await openDatabase();
    expect(db.isOpen()).toBe(true);
    db.close();
  });
});
