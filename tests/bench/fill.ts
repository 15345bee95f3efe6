import type { Page } from 'puppeteer-core';

/** How many clients `fillDatabase` makes; the n-th is `bench-<n>`. */
export const PERSONS = 5_000;
/** Moments written in one go: the driver waits three minutes for an answer and no longer. */
const STEP = 50_000;

/**
 * Fills the extension's own database from one of its pages: 5,000 clients, and `moments` moments spread over them in
 * the shape the storage writes. Straight through IndexedDB, because a million rows one checked batch at a time takes
 * minutes; the storage reads them like its own.
 */
export async function fillDatabase(own: Page, moments: number): Promise<void> {
  for (let from = 0; from < moments; from += STEP)
    await own.evaluate(fill, PERSONS, moments, from, Math.min(moments, from + STEP));
}

/** Runs in the page of the extension. */
async function fill(persons: number, moments: number, first: number, end: number): Promise<void> {
  const CHUNK = 10_000;
  const NOW = Date.now();
  const opened = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await opened(indexedDB.open('ovation'));
  const write = (store: string, rows: object[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  const common = { account: 'robin@ashbylowe.example', createdAt: NOW, updatedAt: NOW, source: 'imported' };
  const each = Math.ceil(moments / persons);
  const clients = first > 0 ? 0 : persons;
  await write(
    'persons',
    Array.from({ length: clients }, (_, n) => ({
      ...common,
      id: `bench-${n}`,
      name: `Client ${n}`,
      nameKey: `client ${n}`,
      addresses: [`client${n}@house${n % 900}.example`],
      companyDomain: `house${n % 900}.example`,
      moments: each,
      lastAt: NOW - n * 60_000,
      lastFromClient: NOW - n * 60_000,
      lastFromUs: NOW - n * 90_000,
    })),
  );
  for (let from = first; from < end; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, end - from) }, (_, i) => {
      const n = from + i;
      return {
        ...common,
        id: `bench-moment-${n}`,
        person: `bench-${n % persons}`,
        at: NOW - n * 31_000,
        direction: n % 2 ? 'from-client' : 'from-us',
        channel: 'mail',
        line: `Line ${n} of what passed between the two houses`,
        subject: `Subject ${n % 977}`,
        thread: null,
        site: 'gmail',
        siteKey: `gmail:${common.account}:${n}`,
        fingerprint: `bench-${n}`,
        whole: true,
      };
    });
    await write('moments', rows);
  }
  db.close();
}

/** Rows by the table they belong to. */
export type Rows = Readonly<Partial<Record<string, readonly object[]>>>;

/** Rows that cross to the page in one go. */
const ROWS = 5_000;

/** Writes rows as they are into the extension's own database, from one of its pages. */
export async function fillRows(own: Page, rows: Rows): Promise<void> {
  for (const [store, all = []] of Object.entries(rows)) {
    for (let from = 0; from < all.length; from += ROWS)
      await own.evaluate(put, store, all.slice(from, from + ROWS));
  }
}

/** Runs in the page of the extension. */
async function put(store: string, rows: readonly object[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ovation');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const row of rows) transaction.objectStore(store).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
