import { beforeEach, describe, expect, it } from 'vitest';
import { ownIdentity } from '../../../utils/clients/own-house.ts';
import { STORED_TABLES, type StoredTable } from '../../../utils/messaging/calls/data.ts';
import { areApart, keepApart } from '../../../utils/storage/apart.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { countRows, exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { keepName, knownNames } from '../../../utils/storage/known-names.ts';
import { mergePersons, mergesInto, splitPersons } from '../../../utils/storage/merge-persons.ts';
import { recordView } from '../../../utils/storage/record-view.ts';
import { DANA, ME, makeMessage, makeView, NOON, TOM } from '../clients/make-view.ts';
import { samplePromise } from '../ledgers/sample-entries.ts';
import { freshDatabase } from './fresh-database.ts';

const OWN = ownIdentity(ME.email, { emails: [], domains: [] });

let db: Database;
let dana: string;
let tom: string;
beforeEach(async () => {
  db = await freshDatabase();
  [dana, tom] = await twoClients(db);
});

async function met(into: Database, client: typeof DANA, id: string): Promise<string> {
  const view = makeView([makeMessage({ id, from: client, text: `Words of ${client.name}` })]);
  const { person } = await recordView(into, { view, account: ME.email, own: OWN, client, now: NOON });
  return person.id;
}
async function twoClients(into: Database): Promise<[string, string]> {
  return [await met(into, DANA, 'a'), await met(into, TOM, 'b')];
}

/** A database as a file holds it, in batches of two, and as JSON keeps it. */
async function fileOf(from: Database): Promise<[StoredTable, unknown[]][]> {
  const tables: [StoredTable, unknown[]][] = [];
  for (const table of STORED_TABLES) {
    const rows: unknown[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const batch: { rows: unknown[]; next: string | null } = await exportRows(from, table, after, 2);
      rows.push(...batch.rows);
      after = batch.next;
      more = after !== null;
    }
    tables.push([table, JSON.parse(JSON.stringify(rows))]);
  }
  return tables;
}

async function takeAll(into: Database, file: readonly [StoredTable, unknown[]][]) {
  const left = [];
  const sum = { added: 0, changed: 0, refused: 0 };
  for (const [table, rows] of file) {
    const told = await importRows(into, table, rows);
    left.push(...(told.left ?? []));
    for (const key of ['added', 'changed', 'refused'] as const) sum[key] += told[key];
  }
  return { ...sum, left };
}

/** What a user would see of clients, without what counts their changes. */
async function seen(from: Database) {
  const persons = (await from.persons.toArray()).map(({ updatedAt: _, ...row }) => row);
  return { persons, moments: await from.moments.toArray(), promises: await from.promises.toArray() };
}

describe('X6, X7 clients who became one, in and out of a file', () => {
  beforeEach(async () => {
    await db.promises.add(samplePromise({ id: 'p-tom', origin: '2', person: tom, account: ME.email }));
  });

  it('can be parted on the machine that took the file as on the one that made it, and the file comes in once', async () => {
    const before = await seen(db);
    const merge = await mergePersons(db, dana, tom, NOON);
    const file = await fileOf(db);
    const other = await freshDatabase();
    expect(await takeAll(other, file)).toMatchObject({ refused: 0, left: [] });
    expect(await takeAll(other, file)).toEqual({ added: 0, changed: 0, refused: 0, left: [] });
    expect(await mergesInto(other, dana)).toHaveLength(1);
    expect(await countRows(other)).toMatchObject({ persons: 1, merges: 1 });
    await splitPersons(other, merge, NOON);
    expect(await seen(other)).toEqual(before);
  });

  it('stay two where they are two here, and it is told once, until they are joined here', async () => {
    const apart = await fileOf(db);
    await mergePersons(db, dana, tom, NOON);
    const joined = await fileOf(db);
    const other = await freshDatabase();
    await takeAll(other, apart);
    const before = await seen(other);
    const told = await takeAll(other, joined);
    const one = { what: 'one', person: { id: dana }, other: { id: tom, address: TOM.email } };
    expect(told.left).toMatchObject([one, one]);
    const { persons } = await seen(other);
    expect(persons).toEqual(
      before.persons.map((row) => expect.objectContaining({ id: row.id, addresses: row.addresses })),
    );
    await mergePersons(other, dana, tom, NOON);
    expect((await takeAll(other, joined)).left).toEqual([]);
  });

  it('stay one where they are one here and were parted in the file, and it is told', async () => {
    const merge = await mergePersons(db, dana, tom, NOON);
    const joined = await fileOf(db);
    await splitPersons(db, merge, NOON + 1);
    const parted = await fileOf(db);
    const other = await freshDatabase();
    await takeAll(other, joined);
    expect((await takeAll(other, parted)).left).toEqual([
      { what: 'two', person: { id: dana, name: DANA.name, address: DANA.email } },
    ]);
    expect(await other.persons.count()).toBe(1);
    expect(await mergesInto(other, dana)).toHaveLength(1);
    await splitPersons(other, merge, NOON + 2);
    expect((await takeAll(other, parted)).left).toEqual([]);
  });

  it('are not taken for the history of a client who is known here by another id', async () => {
    await mergePersons(db, dana, tom, NOON);
    const file = await fileOf(db);
    const other = await freshDatabase();
    await met(other, DANA, 'c');
    expect(await takeAll(other, file)).toMatchObject({ refused: 1 });
    expect(await other.merges.count()).toBe(0);
  });

  it('are kept through two merges, one after the other', async () => {
    const ina = await met(db, { name: 'Ina', email: 'ina@acme.example' }, 'c');
    const first = await mergePersons(db, dana, tom, NOON);
    const second = await mergePersons(db, ina, dana, NOON + 1);
    const other = await freshDatabase();
    expect(await takeAll(other, await fileOf(db))).toMatchObject({ refused: 0, left: [] });
    await splitPersons(other, second, NOON);
    await splitPersons(other, first, NOON);
    expect((await other.persons.toArray()).map(({ id }) => id).sort()).toEqual([dana, tom, ina].sort());
  });

  it.each<[string, (row: Record<string, unknown>) => object]>([
    ['a field too many', (row) => ({ ...row, extra: 1 })],
    ['rows of a table that belongs to nobody', (row) => ({ ...row, moved: { meta: ['x'] } })],
    ['itself in the place of another', (row) => ({ ...row, into: tom })],
    ['a client without an address', (row) => ({ ...row, gone: { ...(row.gone as object), addresses: [] } })],
    ['a moment of somebody else laid aside', (row) => ({ ...row, aside: [{ id: 'm', person: dana }] })],
    ['a time of no calendar', (row) => ({ ...row, undoneAt: -1 })],
    [
      'a key of the prototype',
      (row) => JSON.parse(JSON.stringify(row).replace('{', '{"__proto__":{"x":1},')),
    ],
  ])('are refused with %s', async (_, spoil) => {
    await mergePersons(db, dana, tom, NOON);
    const { rows } = await exportRows(db, 'merges', null, 9);
    const other = await freshDatabase();
    await takeAll(
      other,
      (await fileOf(db)).filter(([table]) => table !== 'merges'),
    );
    expect(await importRows(other, 'merges', [spoil(rows[0] as Record<string, unknown>)])).toMatchObject({
      added: 0,
      refused: 1,
    });
    expect(await other.merges.count()).toBe(0);
  });

  it('do not take the place of another merge of the same id', async () => {
    await mergePersons(db, dana, tom, NOON);
    const { rows } = await exportRows(db, 'merges', null, 9);
    const [row] = rows as { gone: object }[];
    expect(await importRows(db, 'merges', [{ ...row, gone: { ...row?.gone, id: 'another' } }])).toMatchObject(
      {
        refused: 1,
      },
    );
  });
});

describe('X7 an address that is another client’s here', () => {
  it('stays theirs, and it is told that the file takes the two for one', async () => {
    const { rows } = await exportRows(db, 'persons', null, 9);
    const both = {
      ...(rows as { id: string }[]).find(({ id }) => id === dana),
      addresses: [DANA.email, TOM.email],
    };
    const told = await importRows(db, 'persons', [both]);
    expect(told).toMatchObject({
      same: 1,
      left: [{ what: 'one', person: { id: dana }, other: { id: tom } }],
    });
    expect((await db.persons.get(dana))?.addresses).toEqual([DANA.email]);
  });

  it('leads to whoever has the foremost of the file’s addresses', async () => {
    const { rows } = await exportRows(db, 'persons', null, 9);
    const stranger = { ...(rows as object[])[0], id: 'elsewhere', addresses: [TOM.email, DANA.email] };
    expect(await importRows(db, 'persons', [stranger])).toMatchObject({ refused: 0 });
    await importRows(db, 'promises', [
      samplePromise({ id: 'p', origin: '9', person: 'elsewhere', account: ME.email }),
    ]);
    expect((await db.promises.get('p'))?.person).toBe(tom);
  });
});

describe('X6, X7 clients who are not the same, in and out of a file', () => {
  it('are not asked about again on the machine that took the file', async () => {
    await keepApart(db, dana, tom);
    const file = await fileOf(db);
    const other = await freshDatabase();
    expect(await takeAll(other, file)).toMatchObject({ refused: 0 });
    expect(await takeAll(other, file)).toMatchObject({ added: 0, changed: 0, refused: 0 });
    expect(await areApart(other, tom, dana)).toBe(true);
    expect(await countRows(other)).toMatchObject({ apart: 1 });
  });

  it('are known by the ids they have here', async () => {
    await keepApart(db, dana, tom);
    const other = await freshDatabase();
    const [one, two] = await twoClients(other);
    await takeAll(other, await fileOf(db));
    expect(await areApart(other, one, two)).toBe(true);
  });

  it('stay one where they are one here, and it is told', async () => {
    await keepApart(db, dana, tom);
    const file = await fileOf(db);
    const other = await freshDatabase();
    const [one, two] = await twoClients(other);
    await mergePersons(other, one, two, NOON);
    expect((await takeAll(other, file)).left).toEqual([
      { what: 'two', person: { id: one, name: DANA.name, address: DANA.email } },
    ]);
  });

  it.each([
    ['one client alone', { id: 'x', one: 'a', other: 'a' }],
    ['an id that reaches into another key', { id: 'x', one: 'a b', other: 'c' }],
    ['a field too many', { id: 'x', one: 'a', other: 'b', more: 1 }],
  ])('are refused with %s', async (_, row) => {
    expect(await importRows(db, 'apart', [row])).toMatchObject({ added: 0, refused: 1 });
  });
});

describe('X1, X7 names that a mailbox shows alone, in and out of a file', () => {
  const SAID = { account: ME.email, name: 'Dana Ruiz', email: DANA.email };

  it('come back in their order, once', async () => {
    await keepName(db, { ...SAID, name: 'Zoe' });
    await keepName(db, SAID);
    await keepName(db, { ...SAID, account: '' });
    const file = await fileOf(db);
    const other = await freshDatabase();
    await takeAll(other, file);
    expect(await knownNames(other, null)).toEqual(await knownNames(db, null));
    expect(await takeAll(other, file)).toMatchObject({ added: 0, changed: 0, refused: 0 });
    expect(await countRows(other)).toMatchObject({ names: 3 });
  });

  it('leave the address that was said here, and tell the other, until the user wants it', async () => {
    await keepName(db, SAID);
    const row = { id: 'x', ...SAID, name: 'DANA RUIZ', email: 'dana@other.example' };
    const told = await importRows(db, 'names', [row]);
    expect(told).toMatchObject({ added: 0, same: 1, changed: 0 });
    expect(told.left).toEqual([
      { what: 'name', name: 'Dana Ruiz', here: DANA.email, file: 'dana@other.example', row },
    ]);
    expect(await knownNames(db, null)).toEqual([SAID]);
    expect(await importRows(db, 'names', [row], true)).toEqual({ added: 0, same: 0, changed: 1, refused: 0 });
    expect(await knownNames(db, null)).toEqual([{ ...SAID, email: 'dana@other.example' }]);
  });

  it('push none out that was said here', async () => {
    await keepName(db, SAID);
    const many = Array.from({ length: 2_000 }, (_, n) => ({ ...SAID, id: `n${n}`, name: `Name ${n}` }));
    expect(await importRows(db, 'names', many)).toMatchObject({ added: 1_999, refused: 1 });
    expect(await knownNames(db, null)).toContainEqual(SAID);
  });

  it.each([
    ['no address', { email: 'nobody' }],
    ['an address in another spelling', { email: 'Dana@ACME.example' }],
    ['nothing of a name', { name: '' }],
    ['turned letters in a name', { name: 'Dana\u202e' }],
    ['a field too many', { more: 1 }],
  ])('are refused with %s', async (_, part) => {
    expect(await importRows(db, 'names', [{ id: 'x', ...SAID, ...part }])).toMatchObject({
      added: 0,
      refused: 1,
    });
  });
});
